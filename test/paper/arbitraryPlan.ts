import fc from "fast-check";
import { DEFAULT_SETTINGS, type Plan, type ReportSettings, type StepStatus } from "../../src/plan";
import { makePlan, type MetricWords, type StepWords } from "./makePlan";

/** Words that carry their own number, so that each can be looked for by itself. */
export interface NumberedPlan {
  readonly plan: Plan;
  readonly settings: ReportSettings;
}

const SYLLABLES = [
  "com",
  "mit",
  "tee",
  "pro",
  "gress",
  "ŵyl",
  "żółć",
  "àite",
  "plan-ned",
  "ing",
  "W",
];

/** A text of numbered words: sentences, line breaks, hyphens, now and then a word that is longer than any line. */
function wordsArbitrary(most: number): fc.Arbitrary<string> {
  const word = fc
    .tuple(
      fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 40 }),
    )
    .map(([parts, odd]) => (odd === 0 ? parts.join("").repeat(30) : parts.join("")));
  const gap = fc.constantFrom(" ", " ", " ", " ", ". ", ", ", "\n", "  ", "; ");
  return fc.tuple(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: most })).map(([parts]) =>
    parts
      .map(([text, after]) => text + after)
      .join("")
      .trim(),
  );
}

/** Mostly short, sometimes long, seldom longer than a page. */
function textArbitrary(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 12, arbitrary: wordsArbitrary(12) },
    { weight: 4, arbitrary: wordsArbitrary(60) },
    { weight: 1, arbitrary: wordsArbitrary(900) },
  );
}

const STATUSES: readonly StepStatus[] = [
  { kind: "on-track" },
  { kind: "ongoing" },
  { kind: "overdue", days: 31 },
  { kind: "due-soon", days: 20 },
  { kind: "complete" },
  { kind: "no-timescale" },
  { kind: "nothing-planned" },
];

const stepArbitrary: fc.Arbitrary<StepWords> = fc
  .record({
    aim: fc.oneof(
      { weight: 3, arbitrary: fc.constant("") },
      { weight: 1, arbitrary: textArbitrary() },
    ),
    target: fc.oneof(
      { weight: 1, arbitrary: fc.constant("") },
      { weight: 1, arbitrary: textArbitrary() },
    ),
    progressMade: fc.oneof(fc.constant(""), textArbitrary()),
    progressPlanned: fc.oneof(fc.constant(""), textArbitrary()),
    timescale: fc.option(wordsArbitrary(4), { nil: undefined }),
    lead: fc.oneof(fc.constant(""), wordsArbitrary(3)),
    statusGiven: fc.oneof(fc.constant(""), wordsArbitrary(3)),
    status: fc.constantFrom(...STATUSES),
  })
  .map(({ timescale, ...words }) => (timescale === undefined ? words : { ...words, timescale }));

function metricArbitrary(periodCount: number): fc.Arbitrary<MetricWords> {
  return fc.record({
    name: wordsArbitrary(15),
    unit: fc.constantFrom("", "number", "£"),
    values: fc.array(fc.oneof(fc.integer({ min: 0, max: 99_999_999 }), wordsArbitrary(2)), {
      minLength: periodCount,
      maxLength: periodCount,
    }),
    change: wordsArbitrary(12),
    target: wordsArbitrary(3),
    note: fc.oneof(fc.constant(""), wordsArbitrary(20)),
  });
}

const settingsArbitrary: fc.Arbitrary<ReportSettings> = fc
  .record({
    layout: fc.constantFrom("committee", "accessible"),
    paper: fc.constantFrom("A4", "A3"),
    orientation: fc.constantFrom("landscape", "portrait"),
    sectionOrder: fc.constantFrom<ReportSettings["sectionOrder"]>(
      ["targets", "metrics"],
      ["metrics", "targets"],
    ),
    showCharts: fc.boolean(),
    title: fc.constantFrom("", "Working side by side"),
    council: fc.constantFrom("", "Glenbrae Council"),
  })
  .map((chosen) => ({
    ...DEFAULT_SETTINGS,
    ...chosen,
    showColumns: { ref: true, lead: true, status: true, rag: true },
  }));

/** Random plans with random settings; every word of the plan bears its own number, "plan7". */
export const planArbitrary: fc.Arbitrary<NumberedPlan> = fc
  .integer({ min: 1, max: 6 })
  .chain((periods) =>
    fc
      .tuple(
        fc.array(stepArbitrary, { maxLength: 30 }),
        fc.array(metricArbitrary(periods), { maxLength: 8 }),
        settingsArbitrary,
      )
      .map(([steps, metrics, settings]) => ({
        settings,
        plan: numbered(
          steps,
          metrics,
          Array.from({ length: periods }, (_, at) => `${2015 + at}-${16 + at}`),
        ),
      })),
  );

function numbered(
  steps: readonly StepWords[],
  metrics: readonly MetricWords[],
  periods: readonly string[],
): Plan {
  let count = 0;
  const mark = (text: string): string =>
    text.replace(/[^\s.,;]+/g, (word) => {
      count += 1;
      return `${word}${count}x`;
    });
  const textOf = <T>(value: T): T =>
    typeof value === "string" ? (mark(value) as T & string) : value;
  const entries = (words: object): object =>
    Object.fromEntries(
      Object.entries(words).map(([key, value]) => [key, key === "unit" ? value : textOf(value)]),
    );
  return makePlan(
    steps.map((step) => entries(step) as StepWords),
    metrics.map((metric) => ({
      ...(entries(metric) as MetricWords),
      values: metric.values.map(textOf),
    })),
    periods,
  );
}
