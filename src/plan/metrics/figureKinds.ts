/**
 * What a column (or a row) of figures holds. Actuals are compared with actuals, and the year to date with the year to
 * date; targets, benchmarks and forecasts stand beside them. In the order in which a heading is asked.
 */
export const FIGURE_KINDS = {
  comparison: {
    label: "Comparison",
    words:
      /\b(?:variance|variation|differences?|changed?|trends?|direction|dot|rag|brag|status|rank(?:ing)?|progress|achieved|met|vs|versus|against|on target|% of target|movement|travel|due|(?<!to )date|weight(?:ing)?|tolerance|traffic light|score ?card)\b|^[+-]\/[+-]$|±|[↑↓⇧⇩▲▼]/i,
  },
  target: {
    label: "Target",
    words:
      /\b(?:targets?|tgt|goal|goals|ambition|aim|trajectory|planned|plan|budget|budgeted|standard|threshold|profile|expected level)\b/i,
  },
  benchmark: {
    label: "Benchmark",
    words:
      /\b(?:benchmarks?|national|england|scot(?:land|tish)|wales|welsh|northern ireland|ni average|uk|gb|great britain|region(?:al)?|famil(?:y|ies)|peers?(?: group)?|comparators?|(?:(?:statistical|nearest) )?neighbours?|quartiles?|median|averages?|ave|avg|mean|similar|sector|all (?:councils|authorities|trusts|schools|las)|best in class|others|other (?=councils|authorities|forces|trusts|schools|landlords|services|bodies)|census (?:19|20)\d1)\b/i,
  },
  "year-to-date": {
    label: "Year to date",
    words: /\b(?:ytd|year[- ]to[- ]date|to date|cumulative|cum|so far)\b/i,
  },
  forecast: {
    label: "Forecast",
    words:
      /\b(?:forecasts?|f\/cast|proje(?:cted|ctions?)|predict(?:ed|ions?)|(?:expected|estimated) outturn|estimates?|(?:original|revised|probable)(?=\W*(?:$|£|\d))|year[- ]end (?:forecast|projection|estimate)|likely outturn)\b/i,
  },
  actual: {
    label: "Actual",
    words:
      /\b(?:actuals?|act|outturn|out-turn|results?|performance|perf|values?|achievement|figures?|reported|data|baseline|position|level|score|latest|current)\b/i,
  },
} as const satisfies Record<string, { readonly label: string; readonly words: RegExp }>;

/** The kinds that a figure may have; a comparison is no figure of its own and is not read. */
export type FigureKind = Exclude<keyof typeof FIGURE_KINDS, "comparison">;

const KINDS = Object.keys(FIGURE_KINDS).filter((kind): kind is keyof typeof FIGURE_KINDS =>
  Object.hasOwn(FIGURE_KINDS, kind),
);

/** "Minor (target 70%)": an aside with a figure of its own says nothing of the figures below. */
const ASIDE = /\([^()\d]*\d[\d.,]*(?:%| (?:day|week|hour|minute))[^()]*\)/g;

/** The kind that words name, also "comparison"; undefined where they name none: "Q1 Target" is a target. */
export function figureKind(words: string): keyof typeof FIGURE_KINDS | undefined {
  const plain = words.replace(ASIDE, " ");
  return KINDS.find((kind) => FIGURE_KINDS[kind].words.test(plain));
}

/** The words without those that name the kind: "Q1 2020/21 Target" is "Q1 2020/21". */
export function withoutKind(words: string, kind: keyof typeof FIGURE_KINDS): string {
  const pattern = FIGURE_KINDS[kind].words;
  return words
    .replace(new RegExp(pattern.source, "gi"), " ")
    .replace(/\(\s*\)|\[\s*\]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s:,–—-]+|[\s:,–—-]+$/g, "");
}
