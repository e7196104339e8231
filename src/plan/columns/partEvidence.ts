import type { ColumnEvidence } from "./columnEvidence";
import type { TargetsColumn } from "./planColumns";

/** What the cells say for a part (above 0) or against it, on the scale of the headings' strengths. */
export interface PartEvidence {
  readonly weigh: (evidence: ColumnEvidence) => number;
  /** What the cells must weigh for the part to be taken on them alone; undefined where a heading is needed. */
  readonly alone?: number;
  /** The same for a column without any heading, where that is less. */
  readonly aloneBare?: number;
  /** The same for a column whose heading says nothing that is known. */
  readonly aloneUnknown?: number;
}

/** Cells that are plainly something else than words. */
function noWords({ dated, rag, tick, number, percent }: ColumnEvidence): number {
  return Math.min(1, dated * 0.8 + rag + tick + Math.max(number, percent));
}

function isTime({ dated, timeWords }: ColumnEvidence): number {
  return Math.min(1, dated + timeWords);
}

/** Texts that vary and say something. */
function varied({ words, distinct, meanLength }: ColumnEvidence): number {
  return words * distinct * Math.min(1, meanLength / 30);
}

/** How each part shows in its cells. To add an evidence, add it to `ColumnEvidence` and weigh it here. */
export const PART_EVIDENCE: Readonly<Record<TargetsColumn, PartEvidence>> = {
  target: {
    // Distinct matters: what is reported on differs from row to row.
    weigh: (e) =>
      25 * varied(e) +
      10 * e.sentence +
      10 * e.words * e.distinct -
      100 * e.status -
      90 * noWords(e) -
      90 * e.answer * (1 - e.sentence) -
      15 * Math.min(1, e.name) * (1 - e.sentence) -
      90 * e.priority,
    alone: 16,
  },
  timescale: {
    weigh: (e) =>
      60 * e.dated +
      25 * e.timeWords +
      (e.ahead > 0 ? 8 : 0) -
      45 * (1 - isTime(e)) -
      40 * e.tick -
      20 * e.status * (1 - e.dated),
    alone: 40,
  },
  revisedTimescale: {
    weigh: (e) => 35 * e.dated + 15 * e.timeWords - 60 * (1 - isTime(e)),
  },
  start: {
    weigh: (e) => 35 * e.dated - 70 * (1 - isTime(e)),
  },
  completed: {
    // A date completed cannot lie ahead; a column of dates that do is a deadline.
    weigh: (e) =>
      40 * e.dated - 70 * (1 - isTime(e)) - 60 * Math.max(0, e.ahead - 0.4) - 40 * e.timeWords,
  },
  raised: {
    weigh: (e) => 35 * e.dated - 60 * (1 - e.dated) - 60 * e.ahead - 30 * e.timeWords,
  },
  lead: {
    weigh: (e) => 45 * e.name - 60 * e.sentence - 90 * noWords(e) - 80 * e.status - 60 * e.priority,
    alone: 30,
  },
  support: {
    weigh: (e) => 30 * e.name - 30 * e.sentence - 90 * noWords(e) - 80 * e.status,
  },
  status: {
    // A column of sentences tells the progress made, whatever it is called.
    weigh: (e) =>
      // TRUE may answer "Late?", and a share may be one of money: under no heading they are no status.
      55 * Math.max(e.status, 0.65 * e.percent, 0.65 * e.tick) -
      115 * e.sentence -
      60 * e.dated -
      40 * e.rag * (1 - e.status),
    alone: 40,
  },
  rag: {
    weigh: (e) => 60 * e.rag - 80 * (1 - e.rag),
    alone: 45,
  },
  done: {
    // Never on its cells alone: what is TRUE may be "Late" or "Is recurring".
    weigh: (e) => 60 * e.tick - 90 * (1 - e.tick),
  },
  percentComplete: {
    weigh: (e) =>
      55 * Math.max(e.percent, e.number * 0.6) - 80 * (1 - Math.max(e.percent, e.number)),
  },
  ref: {
    weigh: (e) =>
      45 * e.ref * e.distinct - 80 * e.sentence - 60 * e.dated * (1 - e.ref) - 60 * e.percent,
    alone: 30,
  },
  priority: {
    weigh: (e) => 75 * e.priority - 60 * (1 - e.priority) * (1 - e.number * 0.7),
    alone: 60,
  },
  aim: {
    // What groups others comes again or is continued, and is no judgement.
    weigh: (e) =>
      20 * e.words * (1 - e.distinct) +
      10 * e.words * (1 - e.filled / Math.max(1, e.looked)) -
      120 * e.priority -
      100 * e.status -
      90 * noWords(e),
  },
  measure: {
    weigh: (e) =>
      18 * varied(e) -
      80 * noWords(e) * (1 - e.percent) -
      60 * e.status -
      40 * e.name * (1 - e.sentence),
  },
  progressMade: {
    weigh: (e) =>
      16 * varied(e) +
      10 * e.sentence +
      8 * e.update -
      60 * noWords(e) -
      60 * e.status ** 2 * (1 - e.sentence) -
      80 * e.priority,
    aloneBare: 3,
    aloneUnknown: 12,
  },
  progressPlanned: {
    weigh: (e) => 14 * varied(e) + 8 * e.sentence - 60 * noWords(e) - 50 * e.status,
  },
  notes: {
    weigh: (e) => 5 * e.words - 20 * noWords(e),
  },
};
