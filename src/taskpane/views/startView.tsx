import {
  Button,
  Checkbox,
  Field,
  Select,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import type {
  FoundColumn,
  FoundSheet,
  MetricsColumn,
  Missing,
  ReportSettings,
  SheetChoice,
  SheetColumn,
  TargetsColumn,
  WorkbookReport,
} from "../../jobs";
import { counted, listed } from "../../words";
import { columnRef } from "../shared/columnWords";
import { DoubtList } from "../shared/doubts";
import { LeftOut } from "../shared/leftOut";
import { Notice } from "../shared/notice";
import type { Jobs } from "../shared/jobsApi";
import { useTextStyles } from "../shared/useTextStyles";
import type { ViewProps } from "../shared/viewProps";
import { KeptChoices } from "./keptChoices";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch" },
  notices: { display: "flex", flexDirection: "column", gap: "8px", marginBottom: "16px" },
  field: { gridTemplateColumns: "72px minmax(0, 1fr)" },
  next: { marginTop: "24px" },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  columns: { marginTop: "12px" },
  column: {
    display: "grid",
    gridTemplateColumns: "28px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "10px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  letter: {
    alignSelf: "start",
    minWidth: "24px",
    padding: "2px 0",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "center",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  used: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  unnamed: { fontWeight: tokens.fontWeightRegular, fontStyle: "italic" },
  looks: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    display: "-webkit-box",
    overflow: "hidden",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflowWrap: "anywhere",
  },
  why: { marginTop: "2px" },
  unsure: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  print: { marginInlineStart: "-8px" },
});

/** What was found in the workbook, how surely and why, all of it open to change; or a beginning, when it is empty. */
export default function StartView(props: ViewProps) {
  return props.report.isEmptyWorkbook ? <EmptyStart {...props} /> : <FoundStart {...props} />;
}

function EmptyStart({ jobs, onDo }: ViewProps) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <h1 className={text.title}>Start</h1>
      <p className={text.text}>
        This workbook is empty. Add sheets for your plan, or look at an example first.
      </p>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => void onDo(jobs.addBlankSheets)}>
          Add blank Targets and Metrics sheets
        </Button>
        <Button onClick={() => void onDo(jobs.addWorkedExample)}>Add a worked example</Button>
      </div>
    </>
  );
}

function FoundStart(props: ViewProps) {
  const { jobs, report, onShow, onDo } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const { plan, settings } = report;
  const save = (changes: Partial<ReportSettings>): void => {
    void onDo(() => jobs.saveSettings({ ...settings, ...changes }));
  };
  return (
    <>
      <h1 className={text.title}>Start</h1>
      <p className={text.text}>{foundWords(report)}</p>
      <LeftOut report={report} onShow={onShow} />
      {plan.missing.length > 0 && (
        <div className={styles.notices}>
          {plan.missing.map((missing) => (
            <Notice
              key={missingTitle(missing, jobs)}
              intent={missing.kind === "metrics-sheet" ? "info" : "warning"}
              title={missingTitle(missing, jobs)}
            >
              {MISSING_ADVICE[missing.kind]}
            </Notice>
          ))}
        </div>
      )}
      <KeptChoices {...props} />
      <DoubtList {...props} />
      <SheetChooser
        label="Targets sheet"
        report={report}
        found={plan.targets}
        chosenSheet={settings.targetsSheet}
        chosenColumns={settings.targetsColumns}
        parts={jobs.TARGETS_COLUMNS}
        labelOf={(part) => jobs.PLAN_COLUMNS[part].label}
        unused={settings.unusedColumns}
        onSheet={(targetsSheet) => save({ targetsSheet, targetsColumns: {}, unusedColumns: [] })}
        onColumns={(targetsColumns, unusedColumns) => save({ targetsColumns, unusedColumns })}
        printed={settings.extraColumns}
        onPrinted={(extraColumns) => save({ extraColumns })}
      />
      {/* Until the figures are read nobody knows whether there are any. */}
      {report.stage === "whole" && (
        <SheetChooser
          label="Metrics sheet"
          report={report}
          found={plan.metricsSheet}
          chosenSheet={settings.metricsSheet}
          chosenColumns={settings.metricsColumns}
          parts={jobs.METRICS_COLUMNS}
          labelOf={(part) => jobs.METRIC_COLUMNS[part].label}
          unused={settings.unusedMetricsColumns}
          onSheet={(metricsSheet) =>
            save({ metricsSheet, metricsColumns: {}, unusedMetricsColumns: [] })
          }
          onColumns={(metricsColumns, unusedMetricsColumns) =>
            save({ metricsColumns, unusedMetricsColumns })
          }
        />
      )}
      <div className={styles.next}>
        <div className={styles.actions}>
          {plan.steps.length === 0 && (
            <Button onClick={() => void onDo(jobs.addBlankSheets)}>
              Add blank Targets and Metrics sheets
            </Button>
          )}
          <Button onClick={() => onShow("report")}>Next: the report’s details</Button>
        </div>
      </div>
    </>
  );
}

interface SheetChooserProps<Part extends TargetsColumn | MetricsColumn> {
  readonly label: string;
  readonly report: WorkbookReport;
  readonly found: FoundSheet<Part> | undefined;
  readonly chosenSheet: string | undefined;
  readonly chosenColumns: Readonly<Partial<Record<Part, string>>>;
  readonly parts: readonly Part[];
  readonly labelOf: (part: Part) => string;
  readonly onSheet: (name: string | undefined) => void;
  /** Columns that the officer says play no part, by heading or letter. */
  readonly unused: readonly string[];
  readonly onColumns: (columns: Partial<Record<Part, string>>, unused: readonly string[]) => void;
  /** Columns that are printed although they play no part; where it is left out, none can be. */
  readonly printed?: readonly string[];
  readonly onPrinted?: (printed: readonly string[]) => void;
}

/** A sheet's drop-down and, once there is a sheet, its columns one by one; the first choice of a sheet is "found". */
function SheetChooser<Part extends TargetsColumn | MetricsColumn>(props: SheetChooserProps<Part>) {
  const styles = useStyles();
  const text = useTextStyles();
  const { label, report, found, chosenSheet, onSheet } = props;
  const sheetName = chosenSheet ?? found?.grid.name;
  const sheet = report.sheets.find(({ name }) => name === sheetName);
  return (
    <section aria-label={label}>
      <h2 className={text.heading}>{label}</h2>
      <Field className={styles.field} orientation="horizontal" label="Sheet">
        <Select
          className={styles.select}
          value={chosenSheet ?? ""}
          onChange={(_event, { value }) => onSheet(value === "" ? undefined : value)}
        >
          <option value="">{foundSheetWords(chosenSheet, found?.grid.name)}</option>
          {report.sheets.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {sheet && sheet.columns.length > 0 && (
        <ul
          className={mergeClasses(text.list, styles.columns)}
          aria-label={`Columns of ${sheet.name}`}
        >
          {sheet.columns.map((column) => (
            <ColumnItem key={column.letter} sheet={sheet} column={column} {...props} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** One column of the sheet: its heading, a look at its first cells, the part that it plays, how surely and why. */
function ColumnItem<Part extends TargetsColumn | MetricsColumn>(
  props: SheetChooserProps<Part> & { sheet: SheetChoice; column: SheetColumn },
) {
  const styles = useStyles();
  const text = useTextStyles();
  const { sheet, column, found, parts, labelOf, chosenColumns, unused, onColumns } = props;
  const isFoundSheet = found?.grid.name === sheet.name;
  const part = isFoundSheet ? partOf(found, column.columnIndex, parts) : undefined;
  const as = part && found?.columns[part];
  const idle = found?.unusedColumns.find(({ columnIndex }) => columnIndex === column.columnIndex);
  const reference = columnRef(sheet, column.columnIndex);
  const isSetAside = isFoundSheet && unused.includes(reference);
  const isPeriod = !part && !idle && !isSetAside && isPeriodOf(found, column);
  const choose = (value: string): void => {
    const next = parts.find((each) => each === value);
    const others = unused.filter((name) => name !== reference);
    onColumns(
      withColumn(chosenColumns, part, next, reference),
      value === NOT_USED ? [...others, reference] : others,
    );
  };
  return (
    <li className={styles.column}>
      <span
        className={mergeClasses(styles.letter, (part || isPeriod) && styles.used)}
        aria-hidden="true"
      >
        {column.letter}
      </span>
      <div>
        <p className={mergeClasses(styles.heading, column.heading === "" && styles.unnamed)}>
          {column.heading || "No heading"}
        </p>
        <p className={styles.looks}>{column.looks.join(" · ") || "Nothing under it"}</p>
        <Select
          className={styles.select}
          size="small"
          aria-label={`Column ${column.letter}${column.heading && `, ${column.heading}`}`}
          value={isSetAside ? NOT_USED : (part ?? "")}
          onChange={(_event, { value }) => choose(value)}
        >
          <option value="">
            {part || isSetAside ? "Find it for me" : isPeriod ? "Figures of a period" : "Not used"}
          </option>
          {(part !== undefined || isSetAside || isPeriod) && (
            <option value={NOT_USED}>Not used</option>
          )}
          {parts.map((each) => (
            <option key={each} value={each}>
              {labelOf(each)}
            </option>
          ))}
        </Select>
        {as && (
          <p className={mergeClasses(text.small, styles.why, !as.sure && styles.unsure)}>
            {whyWords(as)}
          </p>
        )}
        {isFoundSheet && idle?.hasWords && <PrintChoice {...props} />}
      </div>
    </li>
  );
}

/** Whether a column of the metrics holds the figures of a period: they play no part that has a name, and are used. */
function isPeriodOf(
  found: FoundSheet<TargetsColumn | MetricsColumn> | undefined,
  { columnIndex, heading }: SheetColumn,
): boolean {
  if (found?.columns.metric === undefined || heading === "") return false;
  return !found.unusedColumns.some((column) => column.columnIndex === columnIndex);
}

/** The choice that a column plays no part; no part has this name. */
const NOT_USED = "not used";

/** A column that plays no part can be printed all the same. */
function PrintChoice<Part extends TargetsColumn | MetricsColumn>(
  props: SheetChooserProps<Part> & { sheet: SheetChoice; column: SheetColumn },
) {
  const styles = useStyles();
  const { sheet, column, printed, onPrinted } = props;
  if (!printed || !onPrinted) return undefined;
  const reference = columnRef(sheet, column.columnIndex);
  const names = [column.heading, column.letter].filter(Boolean);
  const isPrinted = printed.some((name) => names.includes(name));
  return (
    <Checkbox
      className={styles.print}
      label="Print it in the appendix"
      checked={isPrinted}
      onChange={() =>
        onPrinted(
          isPrinted ? printed.filter((name) => !names.includes(name)) : [...printed, reference],
        )
      }
    />
  );
}

function partOf<Part extends string>(
  found: FoundSheet<Part> | undefined,
  columnIndex: number,
  parts: readonly Part[],
): Part | undefined {
  return parts.find((part) => found?.columns[part]?.columnIndex === columnIndex);
}

const WHY_WORDS: Readonly<Record<FoundColumn["why"], string>> = {
  chosen: "You chose it.",
  heading: "By its heading.",
  cells: "By what its cells hold.",
};

/** How surely and why a column was taken for its part: "By its heading.", "Not certain. By what its cells hold." */
export function whyWords({ sure, why }: Pick<FoundColumn, "sure" | "why">): string {
  return sure ? WHY_WORDS[why] : `Not certain. ${WHY_WORDS[why]}`;
}

/** The officer's choices with a column given another part; without a part it is found by itself again. */
export function withColumn<Part extends string>(
  chosen: Readonly<Partial<Record<Part, string>>>,
  before: Part | undefined,
  after: Part | undefined,
  reference: string,
): Partial<Record<Part, string>> {
  const others = Object.entries(chosen).filter(([part]) => part !== before && part !== after);
  const next = after === undefined ? others : [...others, [after, reference]];
  return Object.fromEntries(next) as Partial<Record<Part, string>>;
}

/** The first choice of a sheet's drop-down. */
function foundSheetWords(chosen: string | undefined, found: string | undefined): string {
  if (chosen !== undefined) return "Find it for me";
  return found === undefined ? "Not found" : `${found} (found)`;
}

/** "36 rows on Targets and 6 metrics on Metrics were found." */
export function foundWords({ plan }: WorkbookReport): string {
  const { steps, metrics, targets, targetSheets, metricsSheet } = plan;
  const sheets = (targetSheets.length > 0 ? targetSheets : targets ? [targets] : []).map(
    ({ grid }) => grid.name,
  );
  const parts = [
    ...(sheets.length > 0 ? [`${counted(steps.length, "row")} on ${listed(sheets)}`] : []),
    ...(metricsSheet ? [`${counted(metrics.length, "metric")} on ${metricsSheet.grid.name}`] : []),
  ];
  return parts.length > 0
    ? `Found: ${parts.join(" and ")}. Change what was misread; your choice is remembered in this workbook.`
    : "No plan was found yet. Choose the sheet that holds your targets.";
}

function missingTitle(missing: Missing, jobs: Jobs): string {
  switch (missing.kind) {
    case "targets-sheet":
      return "No Targets sheet was found.";
    case "metrics-sheet":
      return "No Metrics sheet was found.";
    case "column":
      return `${missing.sheetName} has no column for: ${columnLabel(missing.column, jobs)}.`;
    case "rows":
      return `${missing.sheetName} has no rows yet.`;
    case "timescales":
      return `${missing.sheetName} has no column of timescales, so nobody can tell what is overdue.`;
  }
}

const MISSING_ADVICE: Readonly<Record<Missing["kind"], string>> = {
  "targets-sheet": "Choose it below, or add a blank one.",
  "metrics-sheet": "The appendix can be made without it.",
  column: "Choose it among your sheet’s columns below.",
  rows: "Type them under the headings; this pane follows as you type.",
  timescales: "Choose the column that says when things are due, if there is one.",
};

function columnLabel(column: TargetsColumn | MetricsColumn, jobs: Jobs): string {
  return { ...jobs.METRIC_COLUMNS, ...jobs.PLAN_COLUMNS }[column].label;
}
