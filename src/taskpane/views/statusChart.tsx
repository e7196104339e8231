import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlanSummary, StepStatusKind } from "../../jobs";
import { STATUS_LABELS, statusCounts } from "../shared/statusWords";

const useStyles = makeStyles({
  chart: { listStyleType: "none", margin: "0 0 16px", padding: 0 },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(7rem, max-content) 1fr 3rem",
    alignItems: "center",
    columnGap: "8px",
    // The ground that is seen on hovering reaches beyond the words, which stand in line with the heading.
    width: "calc(100% + 16px)",
    marginInline: "-8px",
    padding: "2px 8px",
    minHeight: "28px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (forced-colors: active)": { border: "1px solid Canvas" },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    "@media (forced-colors: active)": { border: "1px solid Highlight" },
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

interface StatusChartProps {
  readonly summary: PlanSummary;
  /** The status whose steps are listed; undefined when none was asked for. */
  readonly chosen: StepStatusKind | undefined;
  readonly onChoose: (kind: StepStatusKind | undefined) => void;
}

/**
 * Counts of steps by status, each a button that lists its steps: every bar has its name and its number beside it, so that
 * it can be read without colour.
 */
export function StatusChart({ summary, chosen, onChoose }: StatusChartProps) {
  const styles = useStyles();
  const bars = useBarStyles();
  const shown = statusCounts(summary).filter(
    ({ kind, count }) => count > 0 || kind === "overdue" || kind === "due-soon",
  );
  const largest = Math.max(1, ...shown.map(({ count }) => count));
  return (
    <ul className={styles.chart} aria-label="Steps by status">
      {shown.map(({ kind, count }) => (
        <li key={kind}>
          <button
            type="button"
            className={mergeClasses(styles.line, kind === chosen && styles.chosen)}
            aria-pressed={kind === chosen}
            onClick={() => onChoose(kind === chosen ? undefined : kind)}
          >
            <span>{STATUS_LABELS[kind]}</span>
            <span className={styles.track} aria-hidden="true">
              {count > 0 && (
                <span
                  className={mergeClasses(styles.bar, bars[kind])}
                  style={{ width: `${(count / largest) * 100}%` }}
                />
              )}
            </span>
            <span className={styles.number}>{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
