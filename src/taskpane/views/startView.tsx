import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type {
  FoundSheet,
  MetricsColumn,
  Missing,
  ReportSettings,
  TargetsColumn,
  WorkbookReport,
} from "../../jobs";
import { Notice } from "../shared/notice";
import { useTextStyles } from "../shared/useTextStyles";
import type { ViewProps } from "../shell/workbook";
import { METRICS_COLUMNS, TARGETS_COLUMNS, type ColumnLabel } from "./columnLabels";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "stretch" },
  notices: { display: "flex", flexDirection: "column", gap: "8px", marginBottom: "16px" },
  columns: { display: "flex", flexDirection: "column", gap: "8px" },
  field: { gridTemplateColumns: "128px minmax(0, 1fr)" },
  next: { marginTop: "24px" },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  rule: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What was found in the workbook, to be put right by drop-downs; or a beginning, when it is empty. */
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

function FoundStart({ jobs, report, onShow, onDo }: ViewProps) {
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
      {plan.missing.length > 0 && (
        <div className={styles.notices}>
          {plan.missing.map((missing) => (
            <Notice
              key={missingTitle(missing)}
              intent={intentOf(missing)}
              title={missingTitle(missing)}
            >
              {missingAdvice(missing)}
            </Notice>
          ))}
        </div>
      )}
      <SheetChooser
        label="Targets sheet"
        report={report}
        found={plan.targets}
        chosenSheet={settings.targetsSheet}
        chosenColumns={settings.targetsColumns}
        columns={TARGETS_COLUMNS}
        onSheet={(targetsSheet) => save({ targetsSheet, targetsColumns: {} })}
        onColumns={(targetsColumns) => save({ targetsColumns })}
      />
      <SheetChooser
        label="Metrics sheet"
        report={report}
        found={plan.metricsSheet}
        chosenSheet={settings.metricsSheet}
        chosenColumns={settings.metricsColumns}
        columns={METRICS_COLUMNS}
        onSheet={(metricsSheet) => save({ metricsSheet, metricsColumns: {} })}
        onColumns={(metricsColumns) => save({ metricsColumns })}
      />
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

interface SheetChooserProps<Column extends TargetsColumn | MetricsColumn> {
  readonly label: string;
  readonly report: WorkbookReport;
  readonly found: FoundSheet<Column> | undefined;
  readonly chosenSheet: string | undefined;
  readonly chosenColumns: Readonly<Partial<Record<Column, string>>>;
  readonly columns: readonly ColumnLabel<Column>[];
  readonly onSheet: (name: string | undefined) => void;
  readonly onColumns: (columns: Partial<Record<Column, string>>) => void;
}

/** A sheet's drop-down and, once there is a sheet, one for each column; the first choice is always "found by itself". */
function SheetChooser<Column extends TargetsColumn | MetricsColumn>(
  props: SheetChooserProps<Column>,
) {
  const styles = useStyles();
  const text = useTextStyles();
  const { label, report, found, chosenSheet, chosenColumns, columns, onSheet, onColumns } = props;
  const sheetName = chosenSheet ?? found?.grid.name;
  const headings = report.sheets.find(({ name }) => name === sheetName)?.headings ?? [];
  return (
    <section aria-label={label}>
      <h2 className={text.heading}>{label}</h2>
      <div className={styles.columns}>
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
        {sheetName !== undefined &&
          headings.length > 0 &&
          columns.map(({ column, label: columnLabel, isNeeded }) => (
            <Field
              key={column}
              className={styles.field}
              orientation="horizontal"
              label={columnLabel}
              required={isNeeded}
            >
              <Select
                className={styles.select}
                value={chosenColumns[column] ?? ""}
                onChange={(_event, { value }) =>
                  onColumns(withColumn(chosenColumns, column, value))
                }
              >
                <option value="">{foundColumnWords(found, column)}</option>
                {headings.map((heading) => (
                  <option key={heading} value={heading}>
                    {heading}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
      </div>
    </section>
  );
}

function withColumn<Column extends string>(
  chosen: Readonly<Partial<Record<Column, string>>>,
  column: Column,
  heading: string,
): Partial<Record<Column, string>> {
  // A column that is not named is found by its heading again.
  const others = Object.entries(chosen).filter(([name]) => name !== column);
  const next = heading === "" ? others : [...others, [column, heading]];
  return Object.fromEntries(next) as Partial<Record<Column, string>>;
}

/** The first choice of a sheet's drop-down. */
function foundSheetWords(chosen: string | undefined, found: string | undefined): string {
  if (chosen !== undefined) return "Find it for me";
  return found === undefined ? "Not found" : `${found} (found)`;
}

/** The first choice of a column's drop-down: "By when (found)", "Not on this sheet". */
export function foundColumnWords<Column extends string>(
  found: FoundSheet<Column> | undefined,
  column: Column,
): string {
  const heading = found?.columns[column]?.heading;
  return heading === undefined ? "Not on this sheet" : `${heading} (found)`;
}

/** "36 rows on Targets and 6 metrics on Metrics were found." */
export function foundWords({ plan }: WorkbookReport): string {
  const { steps, metrics, targets, metricsSheet } = plan;
  const parts = [
    ...(targets ? [`${countWords(steps.length, "row")} on ${targets.grid.name}`] : []),
    ...(metricsSheet
      ? [`${countWords(metrics.length, "metric")} on ${metricsSheet.grid.name}`]
      : []),
  ];
  return parts.length > 0
    ? `Found: ${parts.join(" and ")}. Change what was misread; your choice is remembered in this workbook.`
    : "No plan was found yet. Choose the sheet that holds your targets.";
}

function countWords(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function intentOf({ kind }: Missing): "warning" | "info" {
  return kind === "metrics-sheet" ? "info" : "warning";
}

function missingTitle(missing: Missing): string {
  switch (missing.kind) {
    case "targets-sheet":
      return "No Targets sheet was found.";
    case "metrics-sheet":
      return "No Metrics sheet was found.";
    case "column":
      return `${missing.sheetName} has no column for: ${columnLabel(missing.column)}.`;
    case "rows":
      return `${missing.sheetName} has no rows yet.`;
  }
}

function missingAdvice(missing: Missing): string {
  switch (missing.kind) {
    case "targets-sheet":
      return "Choose it below, or add a blank one.";
    case "metrics-sheet":
      return "The appendix can be made without it.";
    case "column":
      return "Choose the heading that it has on your sheet.";
    case "rows":
      return "Type them under the headings; this pane follows as you type.";
  }
}

function columnLabel(column: TargetsColumn | MetricsColumn): string {
  const all: readonly ColumnLabel<string>[] = [...TARGETS_COLUMNS, ...METRICS_COLUMNS];
  return all.find((entry) => entry.column === column)?.label ?? column;
}
