import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

/** One period of a metric: its label, its value in words, and as a number where it has one. */
export interface SparkPoint {
  readonly label: string;
  readonly words: string;
  readonly value: number | undefined;
}

const WIDTH = 88;
const HEIGHT = 32;
const MARGIN = 4;

const useStyles = makeStyles({
  chart: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    overflow: "visible",
    // The browser leaves a drawing's colours to the page.
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
  better: { color: tokens.colorStatusSuccessForeground1 },
  worse: { color: tokens.colorStatusDangerForeground1 },
});

/** A metric's course as a small line; its description names every period and value. */
export function SparkLine(props: {
  points: readonly SparkPoint[];
  effect: "better" | "worse" | "none";
}) {
  const styles = useStyles();
  const { points, effect } = props;
  const runs = linesOf(points);
  const last = runs.flat().at(-1);
  if (!last) return undefined;
  return (
    <svg
      role="img"
      aria-label={points.map(({ label, words }) => `${label}: ${words}`).join(", ")}
      width={WIDTH}
      height={HEIGHT}
      className={mergeClasses(styles.chart, effect !== "none" && styles[effect])}
    >
      {runs.map((run) => (
        <polyline
          key={run[0]?.x}
          points={run.map(({ x, y }) => `${x},${y}`).join(" ")}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ))}
      <circle cx={last.x} cy={last.y} r="3.5" fill="currentColor" />
    </svg>
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The line's pieces in pixels; a period without a value breaks the line rather than being guessed. */
export function linesOf(points: readonly SparkPoint[]): readonly (readonly Place[])[] {
  const values = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = points.length > 1 ? (WIDTH - 2 * MARGIN) / (points.length - 1) : 0;
  const runs: Place[][] = [];
  let isOpen = false;
  points.forEach(({ value }, index) => {
    if (value === undefined) {
      isOpen = false;
      return;
    }
    const share = high === low ? 0.5 : (value - low) / (high - low);
    const place = {
      x: MARGIN + index * step,
      y: HEIGHT - MARGIN - share * (HEIGHT - 2 * MARGIN),
    };
    if (isOpen) runs.at(-1)?.push(place);
    else runs.push([place]);
    isOpen = true;
  });
  return runs;
}
