import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanSummary, Step, WorkbookReport } from "../../jobs";
import { StatusChart } from "./statusChart";
import { statusWords, stepWords } from "../shared/statusWords";
import { StepList } from "./stepList";
import type { SelectedRow } from "../shell/useReport";
import { useTextStyles } from "../shared/useTextStyles";
import type { ViewProps } from "../shell/workbook";
import { longDate } from "../../words";

const useStyles = makeStyles({
  card: {
    margin: "0 0 16px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: `inset 4px 0 0 ${tokens.colorCompoundBrandStroke}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  cardTitle: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** How the plan stands on the committee's date: counts, then what is overdue and what is due soon. */
export function ProgressView({ jobs, report, selected, onShow, onGoTo }: ViewProps) {
  const text = useTextStyles();
  const { plan, asAt, settings } = report;
  if (plan.steps.length === 0) {
    return (
      <>
        <h1 className={text.title}>Progress</h1>
        <p className={text.text}>No steps were found yet.</p>
        <Button appearance="primary" onClick={() => onShow("start")}>
          Choose the sheet and its columns
        </Button>
      </>
    );
  }
  const goToStep = (step: Step): void => {
    if (!plan.targets) return;
    const { timescale, target } = plan.targets.columns;
    const columnIndex = (timescale ?? target)?.columnIndex ?? 0;
    onGoTo(plan.targets.grid.name, jobs.cellAddress(step.rowIndex, columnIndex));
  };
  const overdue = mostUrgentFirst(plan.steps, "overdue");
  const dueSoon = mostUrgentFirst(plan.steps, "due-soon");
  return (
    <>
      <h1 className={text.title}>Progress on {longDate(asAt)}</h1>
      <p className={text.text}>{summaryWords(plan.summary)}</p>
      <SelectedStep report={report} selected={selected} />
      <StatusChart summary={plan.summary} />
      <h2 className={text.heading}>Overdue</h2>
      {overdue.length > 0 ? (
        <StepList steps={overdue} label="Overdue steps" onGoTo={goToStep} />
      ) : (
        <p className={text.small}>Nothing is overdue on that date.</p>
      )}
      <h2 className={text.heading}>Due in the next {settings.dueSoonDays} days</h2>
      {dueSoon.length > 0 ? (
        <StepList steps={dueSoon} label="Steps due soon" onGoTo={goToStep} />
      ) : (
        <p className={text.small}>Nothing falls due in that time.</p>
      )}
    </>
  );
}

/** The step of the row that the officer has selected on the sheet. */
function SelectedStep(props: { report: WorkbookReport; selected: SelectedRow | undefined }) {
  const styles = useStyles();
  const text = useTextStyles();
  const step = selectedStep(props.report, props.selected);
  if (!step) return undefined;
  return (
    <section className={styles.card} aria-label="Selected step">
      <p className={styles.cardTitle}>
        Row {step.rowIndex + 1}: {statusWords(step.status)}
      </p>
      <p className={text.text}>{stepWords(step)}</p>
      {step.timescale && <p className={text.small}>Timescale: {step.timescale.text}</p>}
      {step.timescale?.notes.map(({ words }) => (
        <p key={words} className={text.small}>
          Note: {words}
        </p>
      ))}
      {step.status.kind === "unclear" && <p className={text.small}>{step.status.reason}</p>}
      {step.target && <p className={text.small}>Target: {step.target}</p>}
    </section>
  );
}

function selectedStep(
  { plan }: WorkbookReport,
  selected: SelectedRow | undefined,
): Step | undefined {
  if (!selected || plan.targets?.grid.name !== selected.sheetName) return undefined;
  return plan.steps.find(({ rowIndex }) => rowIndex === selected.rowIndex);
}

/** "28 planned steps in 36 rows." */
export function summaryWords({ planned, steps }: PlanSummary): string {
  const plannedWords = `${planned} planned ${planned === 1 ? "step" : "steps"}`;
  return planned === steps ? `${plannedWords}.` : `${plannedWords} among ${steps} rows.`;
}

/** The steps of one status: the longest overdue first, the soonest due first. */
export function mostUrgentFirst(
  steps: readonly Step[],
  kind: "overdue" | "due-soon",
): readonly Step[] {
  const days = ({ status }: Step): number => ("days" in status ? status.days : 0);
  const sign = kind === "overdue" ? -1 : 1;
  return steps
    .filter(({ status }) => status.kind === kind)
    .sort((one, other) => sign * (days(one) - days(other)));
}
