import { useState } from "react";
import {
  Button,
  Field,
  Input,
  SearchBox,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { findingWords, noteText } from "../../jobs";
import type { Finding, Step, StepStatusKind, WorkbookReport } from "../../jobs";
import { statusSaid } from "../../words";
import { useAnnounce } from "../shared/announcer";
import { DoubtList } from "../shared/doubts";
import { STATUS_LABELS } from "../shared/statusWords";
import type { SelectedRow, ViewProps } from "../shared/viewProps";
import { useTextStyles } from "../shared/useTextStyles";
import {
  askPlan,
  groupSteps,
  namesIn,
  type Grouping,
  type Question,
  type StepGroup,
} from "./askPlan";
import { copiedList, putOnClipboard } from "./copyList";
import { PromiseLines } from "./promiseLines";
import { StepLines, StepList } from "./stepList";

const useStyles = makeStyles({
  date: { margin: "0 0 12px", maxWidth: "220px" },
  ask: { display: "flex", flexWrap: "wrap", gap: "8px", marginBottom: "4px" },
  search: { flexGrow: 1, flexBasis: "100%", maxWidth: "none" },
  narrow: { flexGrow: 1, flexBasis: "120px", minWidth: 0, "& select": { minWidth: 0 } },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "8px",
  },
  group: {
    margin: "12px 0 4px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  card: {
    margin: "0 0 16px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: `inset 4px 0 0 ${tokens.colorCompoundBrandStroke}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    // In sight while a long list is read, where the pane is high enough to spare the room.
    "@media (min-height: 640px)": {
      position: "sticky",
      top: "-8px",
      zIndex: 1,
      maxHeight: "40vh",
      overflowY: "auto",
    },
  },
  finding: { margin: "8px 0 0", overflowWrap: "anywhere" },
});

/** What stands below the counts: the date, what is doubtful, the selected step, and the lists that are asked for. */
export default function AskPanel(props: ViewProps & { chosen: StepStatusKind | undefined }) {
  return (
    <>
      <CommitteeDate {...props} />
      <DoubtList {...props} />
      <SelectedStep {...props} />
      <Asked {...props} />
    </>
  );
}

/** The date on which everything here is decided, where its effect is seen. */
function CommitteeDate({ jobs, report, onDo }: ViewProps) {
  const styles = useStyles();
  const { settings } = report;
  const [typed, setTyped] = useState<string>();
  const save = (value: string): void => {
    setTyped(value);
    const asAt = jobs.parseIsoDate(value);
    if (asAt === undefined || asAt === settings.asAt) return;
    void onDo(() => jobs.saveSettings({ ...settings, asAt }));
  };
  return (
    <Field
      className={styles.date}
      label="Committee date"
      size="small"
      {...(settings.asAt === undefined && { hint: "Until one is chosen, today is taken." })}
    >
      <Input
        size="small"
        type="date"
        value={typed ?? settings.asAt ?? ""}
        onChange={(_event, { value }) => save(value)}
        onBlur={() => setTyped(undefined)}
      />
    </Field>
  );
}

const GROUPINGS: Readonly<Record<Grouping, string>> = { lead: "Lead", aim: "Aim", sheet: "Sheet" };
const GROUPING_ORDER = Object.keys(GROUPINGS).filter((by): by is Grouping =>
  Object.hasOwn(GROUPINGS, by),
);

/** The lists: of the chosen status or of what is overdue and due soon, searched, narrowed and put in groups. */
function Asked({ chosen, ...props }: ViewProps & { chosen: StepStatusKind | undefined }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { report } = props;
  const { steps } = report.plan;
  const [search, setSearch] = useState("");
  const [only, setOnly] = useState<Question["only"]>({});
  const [by, setBy] = useState<Grouping>();
  const choices = GROUPING_ORDER.map((each) => ({ each, names: namesIn(steps, each) })).filter(
    ({ names }) => names.length > 0,
  );
  const isSearched = search.trim() !== "";
  const sections = sectionsFor(chosen, isSearched, report);
  return (
    <>
      <div className={styles.ask} role="group" aria-label="Ask the plan">
        <SearchBox
          className={styles.search}
          aria-label="Search the plan"
          placeholder="Search the plan"
          value={search}
          onChange={(_event, { value }) => setSearch(value)}
        />
        {choices.map(({ each, names }) => (
          <Select
            key={each}
            className={styles.narrow}
            size="small"
            aria-label={GROUPINGS[each]}
            value={only[each] ?? ""}
            onChange={(_event, { value }) => setOnly(narrowed(only, each, value))}
          >
            <option value="">{`Every ${GROUPINGS[each].toLowerCase()}`}</option>
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        ))}
        {choices.length > 0 && (
          <Select
            className={styles.narrow}
            size="small"
            aria-label="Group the list"
            value={by ?? ""}
            onChange={(_event, { value }) => setBy(GROUPING_ORDER.find((each) => each === value))}
          >
            <option value="">Not grouped</option>
            {choices.map(({ each }) => (
              <option key={each} value={each}>{`By ${GROUPINGS[each].toLowerCase()}`}</option>
            ))}
          </Select>
        )}
      </div>
      {sections.map(({ title, label, statuses, none }) => {
        const found = askPlan(steps, { statuses, search, only });
        const groups = by ? groupSteps(found, by) : [{ name: "", steps: found }];
        return (
          <section key={title} aria-label={title}>
            <div className={styles.head}>
              <h2 className={text.heading}>{title}</h2>
              {found.length > 0 && <CopyList title={label} groups={groups} {...props} />}
            </div>
            {found.length === 0 && <p className={text.small}>{none}</p>}
            {found.length > 0 && <Groups {...{ groups, label }} {...props} />}
          </section>
        );
      })}
    </>
  );
}

interface Section {
  readonly title: string;
  /** What the list is called. */
  readonly label: string;
  readonly statuses: readonly StepStatusKind[] | undefined;
  /** What is said where nothing is on the list. */
  readonly none: string;
}

function sectionsFor(
  chosen: StepStatusKind | undefined,
  isSearched: boolean,
  report: WorkbookReport,
): readonly Section[] {
  if (chosen !== undefined) {
    const title = STATUS_LABELS[chosen];
    const none = isSearched ? "No such step has this status." : "No step has this status.";
    return [{ title, label: `${title} steps`, statuses: [chosen], none }];
  }
  if (isSearched) {
    const none = "Nothing in the plan matches.";
    return [{ title: "Found", label: "Steps found", statuses: undefined, none }];
  }
  return [
    { title: "Overdue", label: "Overdue steps", statuses: ["overdue"], none: noneOverdue(report) },
    {
      title: `Due in the next ${report.settings.dueSoonDays} days`,
      label: "Steps due soon",
      statuses: ["due-soon"],
      none: "Nothing falls due in that time.",
    },
  ];
}

/** What can honestly be said where nothing is known to be overdue. */
export function noneOverdue({ plan }: Pick<WorkbookReport, "plan">): string {
  if (plan.steps.every(({ timescale }) => timescale === undefined)) {
    return "No timescales were found, so the add-in cannot tell what is overdue.";
  }
  const { unclear } = plan.summary;
  if (unclear === 0) return "Nothing is overdue on that date.";
  const many =
    unclear === 1 ? "1 step is unclear and may be" : `${unclear} steps are unclear and may be`;
  return `Nothing is known to be overdue on that date; ${many}.`;
}

function narrowed(only: Question["only"], by: Grouping, value: string): Question["only"] {
  const others = Object.fromEntries(Object.entries(only).filter(([name]) => name !== by));
  return value === "" ? others : { ...others, [by]: value };
}

function Groups(props: ViewProps & { groups: readonly StepGroup[]; label: string }) {
  const styles = useStyles();
  const { groups, label, report, onGoTo, jobs } = props;
  const goToStep = (step: Step): void =>
    onGoTo(step.sheetName, jobs.cellAddress(step.rowIndex, columnOf(step, report)));
  const isGrouped = groups.some(({ name }) => name !== "");
  return groups.map(({ name, steps }) => (
    <div key={name}>
      {isGrouped && (
        <h3 className={styles.group}>
          {name || "Not named"} ({steps.length})
        </h3>
      )}
      <StepList
        steps={steps}
        label={isGrouped ? `${label}: ${name || "not named"}` : label}
        asAt={report.asAt}
        onGoTo={goToStep}
      />
    </div>
  ));
}

/** The column that an officer wants to see of a step: its timescale, else its action. */
function columnOf(step: Step, { plan }: WorkbookReport): number {
  const sheet = plan.targetSheets.find(({ grid }) => grid.name === step.sheetName) ?? plan.targets;
  const { timescale, target } = sheet?.columns ?? {};
  return (timescale ?? target)?.columnIndex ?? 0;
}

function CopyList(props: ViewProps & { groups: readonly StepGroup[]; title: string }) {
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<string>();
  const { groups, title, report } = props;
  const copy = (): void => {
    const hasLeads = report.plan.steps.some(({ lead }) => lead !== "");
    const list = copiedList(groups, { title, asAt: report.asAt, hasLeads });
    const words = putOnClipboard(list) ? "Copied" : "This browser does not allow copying";
    setOutcome(words);
    announce(words);
  };
  return (
    <Button size="small" appearance="subtle" onClick={copy} onBlur={() => setOutcome(undefined)}>
      {outcome ?? "Copy this list"}
    </Button>
  );
}

/** The step of the row that the officer has selected on the sheet, and what was found in that row. */
function SelectedStep({ report, selected }: ViewProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const step = selectedStep(report, selected);
  if (!step) return undefined;
  const findings = findingsIn(report, step);
  return (
    <section className={styles.card} aria-label="Selected step">
      <StepLines step={step} asAt={report.asAt} />
      {step.timescale && !step.because.some(({ fact }) => fact === "timescale") && (
        <p className={text.small}>Timescale: {step.timescale.text}</p>
      )}
      {step.timescale?.notes.map(noteText).map((words) => (
        <p key={words} className={text.small}>
          Note: {words}
        </p>
      ))}
      {step.status.kind === "unclear" && (
        <p className={text.small}>{statusSaid(step.status.reason)}</p>
      )}
      <PromiseLines promised={report.promises[report.plan.steps.indexOf(step)]} />
      {findings.map((finding) => (
        <p key={`${finding.check} ${finding.place.cell}`} className={styles.finding}>
          {finding.place.cell}: {findingWords(finding)}
        </p>
      ))}
    </section>
  );
}

function selectedStep({ plan }: WorkbookReport, selected: SelectedRow | undefined) {
  if (!selected) return undefined;
  return plan.steps.find(
    ({ sheetName, rowIndex }) => rowIndex === selected.rowIndex && sheetName === selected.sheetName,
  );
}

const MOST_FINDINGS = 3;

/** What somebody should still look at in a step's row. */
function findingsIn({ findings }: WorkbookReport, step: Step): readonly Finding[] {
  const row = new RegExp(`^[A-Z]+${step.rowIndex + 1}$`);
  return findings
    .filter(
      ({ place, severity, accepted }) =>
        place.sheet === step.sheetName &&
        severity !== "info" &&
        accepted === undefined &&
        row.test(place.cell),
    )
    .slice(0, MOST_FINDINGS);
}
