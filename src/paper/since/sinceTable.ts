import { wordsOfKept, type Since } from "../../history";
import type { Plan } from "../../plan";
import { fill, longDate, plural, type PaperChange, type PaperWords } from "../../words";
import { stepIn } from "../inLanguage";
import { daysWords } from "../statusFlag";
import type { SinceRow, SinceTable, Tone } from "../types";
import { actionNames, keptActionName } from "./actionName";
import { timeWords } from "./timeWords";

/** A row without what its kind says. */
type Told = Pick<SinceRow, "action" | "told" | "step" | "metric">;

/** How a kind of change is told. */
interface Kind {
  readonly rows: (facts: Facts) => readonly Told[];
  readonly tone?: Tone;
  /** So many rows are told at most; the others are counted. Only of what stands in the table of progress too. */
  readonly most?: number;
  /** Only counted: what is new stands in the table of metrics. */
  readonly isCountedOnly?: boolean;
}

interface Facts {
  readonly plan: Plan;
  readonly since: Since;
  readonly words: PaperWords;
  readonly nameOf: (step: number) => string;
}

const MOST_OF_A_KIND = 10;

/** Every kind of change, in the order in which a committee is told. */
const KINDS: Readonly<Record<PaperChange, Kind>> = {
  done: { rows: (facts) => facts.since.done.map(({ step }) => own(step, facts)) },
  newlyOverdue: {
    tone: "overdue",
    rows: (facts) =>
      facts.since.newlyOverdue.map(({ step }) => own(step, facts, overdueWords(step, 1, facts))),
  },
  stillOverdue: {
    tone: "overdue",
    most: MOST_OF_A_KIND,
    rows: (facts) =>
      facts.since.stillOverdue.map(({ step, meetings }) =>
        own(step, facts, overdueWords(step, meetings, facts)),
      ),
  },
  slipped: {
    rows: (facts) =>
      facts.since.slipped.map((moved) => own(moved.step, facts, movedWords(moved, "later", facts))),
  },
  broughtForward: {
    rows: (facts) =>
      facts.since.broughtForward.map((moved) =>
        own(moved.step, facts, movedWords(moved, "earlier", facts)),
      ),
  },
  timescaleGiven: {
    rows: (facts) =>
      facts.since.timescaleGiven.map(({ step }) => own(step, facts, timeOf(step, facts))),
  },
  timescaleLost: {
    rows: (facts) =>
      facts.since.timescaleLost.map(({ step, from }) =>
        own(step, facts, fill(facts.words.since.was, { timescale: timeWords(from, facts.words) })),
      ),
  },
  added: {
    most: MOST_OF_A_KIND,
    rows: (facts) => facts.since.added.map(({ step }) => own(step, facts, timeOf(step, facts))),
  },
  dropped: {
    rows: ({ since: { dropped }, words }) =>
      dropped.map((step) => ({
        action: keptActionName(step),
        told: promisedWords(timeWords(step.timescale, words), words),
        step: undefined,
      })),
  },
  withdrawn: { rows: (facts) => facts.since.withdrawn.map(({ step }) => own(step, facts)) },
  reopened: {
    rows: (facts) =>
      facts.since.reopened.map(({ step }) => own(step, facts, facts.words.since.wasComplete)),
  },
  leadChanged: {
    rows: (facts) =>
      facts.since.leadChanged.map(({ step, from, to }) =>
        own(
          step,
          facts,
          fill(facts.words.since.lead, { from: wordsOfKept(from), to: wordsOfKept(to) }),
        ),
      ),
  },
  unchanged: {
    most: MOST_OF_A_KIND,
    rows: (facts) =>
      facts.since.unchanged.map(({ step, meetings }) =>
        own(
          step,
          facts,
          fill(facts.words.since.sameWords, { meetings: meetingsWords(meetings, facts.words) }),
        ),
      ),
  },
  figureRevised: {
    rows: ({ since, plan, words }) =>
      since.metrics
        .filter(({ kind }) => kind === "revised")
        .map(({ metric, period, from = "", to }) => ({
          action: plan.metrics[metric]?.name ?? "",
          told: fill(words.since.figure, { period, from, to }),
          step: undefined,
          metric,
        })),
  },
  figureNew: {
    isCountedOnly: true,
    rows: ({ since }) =>
      since.metrics
        .filter(({ kind }) => kind === "new-figure")
        .map(() => ({ action: "", told: "", step: undefined })),
  },
};

/**
 * What changed since the report before, as a table with its counts above it. `isWhole` tells every change, also where a
 * paper counts them.
 */
export function sinceTable(
  plan: Plan,
  since: Since,
  words: PaperWords,
  { isWhole = false }: { readonly isWhole?: boolean } = {},
): SinceTable {
  const steps = plan.steps.map((step) => stepIn(step, words));
  const facts: Facts = { plan, since, words, nameOf: actionNames(steps) };
  const told = kindsInOrder().map((kind) => ({ kind, rows: KINDS[kind].rows(facts) }));
  const { title, headings } = words.since;
  return {
    title,
    asAt: since.asAt,
    lines: linesOf(told, since, words),
    headings,
    rows: told.flatMap(({ kind, rows }) => shown(kind, rows, words, isWhole)),
  };
}

/** A JavaScript object keeps the order in which its names were written. */
function kindsInOrder(): readonly PaperChange[] {
  return Object.keys(KINDS).filter((kind): kind is PaperChange => Object.hasOwn(KINDS, kind));
}

function linesOf(
  told: readonly { readonly kind: PaperChange; readonly rows: readonly Told[] }[],
  since: Since,
  words: PaperWords,
): string[] {
  const { compared, nothing, kinds, doubtful } = words.since;
  const counted = (count: number, forms: Parameters<typeof plural>[2]): string =>
    fill(plural(words.language, count, forms), { count: String(count) });
  const parts = told.flatMap(({ kind, rows }) =>
    rows.length === 0 ? [] : [counted(rows.length, kinds[kind].counted)],
  );
  const date = longDate(since.asAt, words);
  return [
    parts.length === 0
      ? fill(nothing, { date })
      : fill(compared, { date, parts: parts.join(words.separator) }),
    ...(since.doubtful.length === 0 ? [] : [counted(since.doubtful.length, doubtful)]),
  ];
}

function shown(
  kind: PaperChange,
  rows: readonly Told[],
  words: PaperWords,
  isWhole: boolean,
): SinceRow[] {
  const { tone = "plain", isCountedOnly = false, ...limit } = KINDS[kind];
  const most = isWhole ? rows.length : (limit.most ?? rows.length);
  if (isCountedOnly) return [];
  const { label } = words.since.kinds[kind];
  const all = rows.map((row): SinceRow => ({ kind, change: label, tone, ...row }));
  // One row more is no longer than the words that stand for it.
  if (all.length <= most + 1) return all;
  const count = all.length - most;
  const action = fill(plural(words.language, count, words.since.more), { count: String(count) });
  return [
    ...all.slice(0, most),
    { kind, change: label, tone: "quiet", action, told: "", step: undefined },
  ];
}

function own(step: number, { nameOf }: Facts, told = ""): Told {
  return { action: nameOf(step), told, step };
}

function timeOf(step: number, { plan, words }: Facts): string {
  const timescale = plan.steps[step]?.timescale;
  const latest = timescale && "latest" in timescale ? timescale.latest : undefined;
  return timescale ? timeWords({ text: timescale.text, latest }, words) : "";
}

function overdueWords(step: number, meetings: number, facts: Facts): string {
  const { plan, words } = facts;
  const status = plan.steps[step]?.status;
  const days = status?.kind === "overdue" ? daysWords(status.days, words) : "";
  const said = meetings > 1 ? words.since.overdueAgain : words.since.overdue;
  return fill(said, {
    timescale: timeOf(step, facts),
    days,
    meetings: meetingsWords(meetings, words),
  });
}

/** "3 meetings". */
function meetingsWords(meetings: number, { language, since }: PaperWords): string {
  return fill(plural(language, meetings, since.meetings), { count: String(meetings) });
}

function movedWords(
  { step, from, days, times }: Since["slipped"][number],
  direction: "later" | "earlier",
  facts: Facts,
): string {
  const { words } = facts;
  const moved = fill(words.since.moved[direction], {
    from: timeWords(from, words),
    to: timeOf(step, facts),
    days: daysWords(days, words),
  });
  const often =
    direction === "later"
      ? fill(plural(words.language, times, words.since.movedLater), { count: String(times) })
      : "";
  return [moved, often].filter((said) => said !== "").join("\n");
}

function promisedWords(timescale: string, words: PaperWords): string {
  return timescale === "" ? "" : fill(words.since.promised, { timescale });
}
