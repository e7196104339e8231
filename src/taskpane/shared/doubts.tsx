import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { StepStatusKind, TargetsColumn, WorkbookReport } from "../../jobs";
import { counted } from "../../words";
import { columnName, columnRef } from "./columnWords";
import { MeaningSelect } from "./meaningSelect";
import type { ViewProps } from "./viewProps";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  doubts: {
    listStyleType: "none",
    margin: "0 0 16px",
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  doubt: {
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: `inset 4px 0 0 ${tokens.colorStatusWarningForeground3}`,
    overflowWrap: "anywhere",
  },
  words: { margin: 0 },
  choices: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

/** Something that the add-in is not sure of and the officer can settle with one choice. */
export type Doubt =
  | {
      readonly kind: "column";
      readonly column: TargetsColumn;
      readonly columnIndex: number;
      readonly heading: string;
    }
  | { readonly kind: "status-word"; readonly words: string; readonly steps: number };

/** The columns whose part is not certain, then the status words that nobody taught the add-in, the commonest first. */
export function doubtsOf({ plan }: Pick<WorkbookReport, "plan">): readonly Doubt[] {
  const found = Object.entries(plan.targets?.columns ?? {}) as readonly [
    TargetsColumn,
    { readonly columnIndex: number; readonly heading: string; readonly sure: boolean },
  ][];
  const columns = found
    .filter(([, { sure }]) => !sure)
    .map(([column, { columnIndex, heading }]) => ({
      kind: "column" as const,
      column,
      columnIndex,
      heading,
    }));
  const counts = new Map<string, number>();
  for (const { status, because } of plan.steps) {
    const unknown = because.find(({ fact, reads }) => fact === "status" && reads === undefined);
    if (status.kind !== "unclear" || unknown === undefined) continue;
    const words = unknown.text.trim();
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const statusWords = [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([words, steps]) => ({ kind: "status-word" as const, words, steps }));
  return [...columns, ...statusWords];
}

/** How many are shown at once; the next come as these are settled. */
const MOST_SHOWN = 3;

/** What the add-in is not sure of, each with the choice that settles it. */
export function DoubtList(props: ViewProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const doubts = doubtsOf(props.report);
  if (doubts.length === 0) return undefined;
  const more = doubts.length - MOST_SHOWN;
  return (
    <>
      <ul className={styles.doubts} aria-label="To be settled">
        {doubts.slice(0, MOST_SHOWN).map((doubt) => (
          <li
            key={doubt.kind === "column" ? `column ${doubt.column}` : `word ${doubt.words}`}
            className={styles.doubt}
          >
            {doubt.kind === "column" ? (
              <ColumnDoubt doubt={doubt} {...props} />
            ) : (
              <StatusDoubt doubt={doubt} {...props} />
            )}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={text.small}>{counted(more, "more doubt")} after these.</p>}
    </>
  );
}

function ColumnDoubt(props: ViewProps & { doubt: Extract<Doubt, { kind: "column" }> }) {
  const styles = useStyles();
  const { doubt, jobs, report, onDo, onShow } = props;
  const { settings, plan, sheets } = report;
  const label = jobs.PLAN_COLUMNS[doubt.column].label;
  const sheet = sheets.find(({ name }) => name === plan.targets?.grid.name);
  const confirm = (): void => {
    const chosen = {
      ...settings.targetsColumns,
      [doubt.column]: columnRef(sheet, doubt.columnIndex),
    };
    void onDo(() => jobs.saveSettings({ ...settings, targetsColumns: chosen }));
  };
  return (
    <>
      <p className={styles.words}>
        Is {columnName(sheet, doubt.columnIndex)} the column for: {label}?
      </p>
      <div className={styles.choices}>
        <Button size="small" appearance="primary" onClick={confirm}>
          Yes, it is
        </Button>
        <Button size="small" onClick={() => onShow("start")}>
          No, choose another
        </Button>
      </div>
    </>
  );
}

/** What a status word usually means, offered as a button; every other meaning is in the list beside it. */
const LIKELIEST: StepStatusKind = "complete";

function StatusDoubt(props: ViewProps & { doubt: Extract<Doubt, { kind: "status-word" }> }) {
  const styles = useStyles();
  const { doubt, jobs, report, onDo } = props;
  const { settings } = report;
  const teach = (kind: StepStatusKind): void => {
    const statusWords = { ...settings.statusWords, [doubt.words]: kind };
    void onDo(() => jobs.saveSettings({ ...settings, statusWords }));
  };
  return (
    <>
      <p className={styles.words}>
        What does the status “{doubt.words}” mean? It stands in {counted(doubt.steps, "row")}.
      </p>
      <div className={styles.choices}>
        <Button size="small" appearance="primary" onClick={() => teach(LIKELIEST)}>
          “{doubt.words}” means complete
        </Button>
        <MeaningSelect jobs={jobs} words={doubt.words} except={LIKELIEST} onTeach={teach} />
      </div>
    </>
  );
}
