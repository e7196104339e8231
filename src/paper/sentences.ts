import {
  tellsNoTimes,
  type Place,
  type Plan,
  type ReportSettings,
  type Step,
  type TargetsColumn,
} from "../plan";
import { fill, longDate, plural, ENGLISH, type PaperWords, type PluralForms } from "../words";
import { chosenSteps, type RowChoices } from "./choices/chosenSteps";
import { metricParts } from "./glance";
import { metricsIn, stepIn } from "./inLanguage";
import { unusualFigures } from "./metrics/unusualFigures";
import { daysWords } from "./statusFlag";

/** A sentence for the report that covers the paper, and the cells that it rests on. */
export interface ReportSentence {
  readonly text: string;
  readonly cells: readonly Place[];
}

/** What an officer may copy into the covering report. */
export interface ReportSentences {
  /** What is late first, then what is coming, then what is done. */
  readonly progress: readonly ReportSentence[];
  /** Draft recommendations, each to follow `asked`. */
  readonly recommendations: readonly ReportSentence[];
  /** What stands above them. */
  readonly asked: string;
}

/**
 * Sentences and draft recommendations about a plan: "3 of the 36 rows are overdue. The longest overdue is “Publish the
 * plan”, by 31 days." Every number is counted from the plan; each sentence names the cells that decide it.
 */
export function reportSentences(
  whole: Plan,
  settings: Pick<ReportSettings, "dueSoonDays" | "appendixName"> & RowChoices,
  words: PaperWords = ENGLISH,
): ReportSentences {
  // The covering report says of the appendix what stands in it: a paper about one aim counts that aim's rows.
  const { plan } = chosenSteps(whole, undefined, settings);
  const { report, language } = words;
  const { steps } = plan;
  const counted = (forms: PluralForms, found: readonly Step[], gaps = {}): string => {
    const count = String(found.length);
    return fill(plural(language, found.length, forms), { count, of, ...gaps });
  };
  const of = fill(plural(language, steps.length, report.of), { count: String(steps.length) });
  const gaps = {
    due: daysWords(settings.dueSoonDays, words),
    date: longDate(plan.asAt, words),
  };
  const withStatus = (kind: Step["status"]["kind"]): Step[] =>
    steps.filter(({ status }) => status.kind === kind);
  const overdue = withStatus("overdue");
  const revised = steps.filter(({ revisedTimescaleText }) => revisedTimescaleText !== "");
  /** A sentence of steps, where there are any. */
  const said = (
    forms: PluralForms,
    found: readonly Step[],
    column: TargetsColumn,
  ): ReportSentence[] =>
    found.length === 0
      ? []
      : [{ text: counted(forms, found, gaps), cells: found.map((step) => placeOf(step, column)) }];
  /** The same of their status, which rests on the cell that decided it. */
  const standing = (forms: PluralForms, found: readonly Step[]): ReportSentence[] =>
    said(forms, found, "timescale").map(({ text }) => ({ text, cells: found.map(decidingPlace) }));
  const noneOverdue = tellsNoTimes(whole) ? report.cannotTell : report.noneOverdue;
  const late = standing(report.overdue, overdue);
  return {
    asked: report.asked,
    progress: [
      ...(late.length === 0 && steps.length > 0 ? [{ text: noneOverdue, cells: [] }] : late),
      ...longestSentence(
        overdue.map((step) => stepIn(step, words)),
        words,
      ),
      ...standing(report.dueSoon, withStatus("due-soon")),
      ...standing(report.complete, withStatus("complete")),
      ...said(report.revised, revised, "revisedTimescale"),
      ...metricsSentence(plan, words),
      ...unusualSentences(plan, words),
    ],
    recommendations: [
      { text: fill(report.note, { appendix: settings.appendixName }), cells: [] },
      ...standing(report.consider, overdue),
      ...said(report.approve, revised, "revisedTimescale"),
    ],
  };
}

/** The step that is late by most; the first of several. */
function longestSentence(overdue: readonly Step[], words: PaperWords): ReportSentence[] {
  const daysOf = ({ status }: Step): number => (status.kind === "overdue" ? status.days : 0);
  const most = Math.max(0, ...overdue.map(daysOf));
  const longest = overdue.find((step) => daysOf(step) === most);
  if (!longest || most === 0) return [];
  const target = (longest.target || longest.progressPlanned).replace(/\s+/g, " ").trim();
  if (target === "") return [];
  return [
    {
      text: fill(words.report.longest, { target, days: daysWords(most, words) }),
      cells: [decidingPlace(longest), placeOf(longest, "target")],
    },
  ];
}

function metricsSentence(plan: Plan, words: PaperWords): ReportSentence[] {
  const parts = metricParts(plan, words);
  if (parts.length === 0) return [];
  return [
    {
      text: fill(words.report.metrics, { parts: parts.join(words.separator) }),
      cells: plan.metrics.flatMap(({ observations }) => observations.map(({ place }) => place)),
    },
  ];
}

function unusualSentences(plan: Plan, words: PaperWords): ReportSentence[] {
  return unusualFigures(metricsIn(plan, words).metrics, words.figureWords).map(
    ({ metric, latest, last, lower, upper }) => ({
      text: fill(words.report.unusual[last], {
        metric: metric.name,
        value: latest.value.kind === "known" ? latest.value.text : "",
        period: latest.period.label,
        lower,
        upper,
      }),
      cells: metric.observations.map(({ place }) => place),
    }),
  );
}

/** The cell that decided the status: the update that says "Achieved", the timescale that has passed. */
function decidingPlace(step: Step): Place {
  return step.because.find(({ decides }) => decides)?.place ?? placeOf(step, "timescale");
}

/** The cell that says it, else the row's first. */
function placeOf({ cells, sheetName, rowIndex }: Step, column: TargetsColumn): Place {
  return cells[column]?.place ?? { sheetName, rowIndex, columnIndex: 0 };
}
