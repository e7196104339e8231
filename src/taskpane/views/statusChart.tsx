import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlanSummary, StepStatusKind } from "../../jobs";
import { STATUS_LINES } from "../shared/statusWords";

const useStyles = makeStyles({
  chart: { listStyleType: "none", margin: "0 0 16px", padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(7rem, max-content) 1fr 2.5rem",
    alignItems: "center",
    columnGap: "8px",
    minHeight: "24px",
  },
  track: { height: "12px" },
  bar: {
    display: "block",
    height: "100%",
    minWidth: "3px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralForeground4,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "CanvasText",
    },
  },
  number: {
    textAlign: "end",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

const useBarStyles = makeStyles<StepStatusKind>({
  overdue: { backgroundColor: tokens.colorStatusDangerBackground3 },
  "due-soon": { backgroundColor: tokens.colorStatusWarningBackground3 },
  "on-track": { backgroundColor: tokens.colorCompoundBrandStroke },
  ongoing: { backgroundColor: tokens.colorBrandStroke2Contrast },
  complete: { backgroundColor: tokens.colorStatusSuccessBackground3 },
  withdrawn: {},
  "no-timescale": {},
  "nothing-planned": {},
  unclear: {},
});

/** Counts of steps by status: every bar has its name and its number beside it, so that it can be read without colour. */
export function StatusChart({ summary }: { summary: PlanSummary }) {
  const styles = useStyles();
  const bars = useBarStyles();
  const shown = STATUS_LINES.filter(
    ({ kind, count }) => summary[count] > 0 || kind === "overdue" || kind === "due-soon",
  );
  const largest = Math.max(1, ...shown.map(({ count }) => summary[count]));
  return (
    <ul className={styles.chart} aria-label="Steps by status">
      {shown.map(({ kind, label, count }) => (
        <li key={kind} className={styles.line}>
          <span>{label}</span>
          <span className={styles.track} aria-hidden="true">
            {summary[count] > 0 && (
              <span
                className={mergeClasses(styles.bar, bars[kind])}
                style={{ width: `${(summary[count] / largest) * 100}%` }}
              />
            )}
          </span>
          <span className={styles.number}>{summary[count]}</span>
        </li>
      ))}
    </ul>
  );
}
