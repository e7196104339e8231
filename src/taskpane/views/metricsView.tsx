import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { metricChangeWords } from "../../jobs";
import type { MetricChange, MetricRecord, MetricValue } from "../../jobs";
import { SparkLine, type SparkPoint } from "./sparkLine";
import { useTextStyles } from "../shared/useTextStyles";
import type { ViewProps } from "../shared/viewProps";

const useStyles = makeStyles({
  item: { padding: "12px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  top: { display: "flex", gap: "12px", justifyContent: "space-between", alignItems: "start" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  latest: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  change: { margin: "4px 0 0" },
  better: { color: tokens.colorStatusSuccessForeground1 },
  worse: { color: tokens.colorStatusDangerForeground1 },
});

/** How each metric moved, in words first; the line and the colour only say it again. */
export default function MetricsView({ jobs, report, isStuck, onShow, onGoTo }: ViewProps) {
  const text = useTextStyles();
  const { metrics, metricsSheet } = report.plan;
  if (report.stage === "counts" && !metricsSheet) {
    return (
      <>
        <h1 className={text.title}>Metrics</h1>
        <p className={text.text}>
          {isStuck ? "The metrics have not been read yet." : "Reading the metrics…"}
        </p>
      </>
    );
  }
  if (metrics.length === 0 || !metricsSheet) {
    return (
      <>
        <h1 className={text.title}>Metrics</h1>
        <p className={text.text}>
          No metrics were found. The appendix can be made without them; its metrics table is then
          left out.
        </p>
        <Button onClick={() => onShow("start")}>Choose the metrics sheet</Button>
      </>
    );
  }
  const columnIndex = metricsSheet.columns.metric?.columnIndex ?? 0;
  return (
    <>
      <h1 className={text.title}>Metrics</h1>
      <p className={text.text}>{countWords(metrics)}</p>
      <ul className={text.list}>
        {metrics.map((metric) => (
          <MetricItem
            key={metric.rowIndex}
            metric={metric}
            onGoTo={() =>
              onGoTo(metricsSheet.grid.name, jobs.cellAddress(metric.rowIndex, columnIndex))
            }
          />
        ))}
      </ul>
    </>
  );
}

function MetricItem({ metric, onGoTo }: { metric: MetricRecord; onGoTo: () => void }) {
  const styles = useStyles();
  const text = useTextStyles();
  const latest = metric.observations.at(-1);
  const effect = effectOf(metric.shortTrend);
  const tone = effect === "better" || effect === "worse" ? styles[effect] : undefined;
  return (
    <li className={styles.item}>
      <div className={styles.top}>
        <div>
          <h2 className={styles.name}>{metric.name}</h2>
          {latest && <span className={styles.latest}>{valueWords(latest.value)}</span>}{" "}
          {latest && <span className={text.small}>{latest.period.label}</span>}
        </div>
        <SparkLine points={sparkPoints(metric)} effect={effect} />
      </div>
      <p className={mergeClasses(styles.change, tone)}>{changeWords(metric.shortTrend)}</p>
      {metric.longTrend && (
        <p className={text.small}>Since the first period: {metricChangeWords(metric.longTrend)}</p>
      )}
      {metric.target && <p className={text.small}>{targetWords(metric)}</p>}
      {metric.note && <p className={text.small}>Note: {metric.note}</p>}
      <button
        type="button"
        className={text.link}
        aria-label={`Go to row ${metric.rowIndex + 1}: ${metric.name}`}
        onClick={onGoTo}
      >
        Go to row {metric.rowIndex + 1}
      </button>
    </li>
  );
}

function effectOf(change: MetricChange | undefined): "better" | "worse" | "none" {
  if (change?.kind !== "compared") return "none";
  return change.effect === "better" || change.effect === "worse" ? change.effect : "none";
}

function changeWords(change: MetricChange | undefined): string {
  return change ? metricChangeWords(change) : "There is no earlier period to compare with.";
}

/** A value as the officer wrote it, or why there is none: "61", "[c]", "no value". */
export function valueWords(value: MetricValue): string {
  return value.kind === "empty" ? "no value" : value.text;
}

function sparkPoints(metric: MetricRecord): readonly SparkPoint[] {
  return metric.observations.map(({ period, value }) => ({
    label: period.label,
    words: valueWords(value),
    value: value.kind === "known" ? value.value : undefined,
  }));
}

/** "Target: under 18% – met". */
function targetWords({ target, targetOutcome }: MetricRecord): string {
  const outcomes = { met: "met", "not-met": "not met", "cannot-tell": "cannot be told" };
  const words = `Metric's target: ${target?.text ?? ""}`;
  return targetOutcome ? `${words} – ${outcomes[targetOutcome]}` : words;
}

/** "6 metrics: 3 better, 1 worse than the period before." */
export function countWords(metrics: readonly MetricRecord[]): string {
  const count = (effect: string): number =>
    metrics.filter(({ shortTrend }) => effectOf(shortTrend) === effect).length;
  const all = `${metrics.length} ${metrics.length === 1 ? "metric" : "metrics"}`;
  return `${all}: ${count("better")} better and ${count("worse")} worse than in the period before.`;
}
