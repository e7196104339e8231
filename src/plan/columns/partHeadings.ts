import type { Heading } from "./assignColumns";
import { isTimeHeading } from "./columnSeries";
import type { ColumnEvidence } from "./columnEvidence";
import { readTick } from "../status/readTick";
import { PLAN_COLUMNS, type TargetsColumn } from "./planColumns";
import {
  headingStrengths,
  indexHeadings,
  plainHeading,
  STRENGTH,
  type HeadingStrength,
} from "./readHeading";

const LONGEST_QUESTION = 80;
/** "Due complete", "Action done?", over ticks. */
const SAYS_DONE =
  /\b(?:complete|done|closed|finished|achieved|implemented|met|actioned)d?(?: y(?:es)? no?)?$/;

/** Headings that ask what stands under them, in plain form: "How will we know?", "Where are we now?". */
const QUESTIONS: readonly (readonly [TargetsColumn, RegExp])[] = [
  [
    "measure",
    /^how (?:will|do|shall|can|would)\b.*\b(?:know|measured?|tell|judge)\b|^how we will (?:know|measure|tell)\b|\bsuccess(?:ful)? look/,
  ],
  [
    "progressMade",
    /^what (?:ha(?:ve|s|d)|we|the \w+|was|did|went)\b.*\b(?:done|achieved|happened|so far|did)\b|^(?:how|where) (?:far|are we|is it|it is|we are|thing)\b|^(?:how|what) (?:did|ha(?:ve|s)) (?:we|it)\b/,
  ],
  [
    "progressMade",
    /^(?:evidence|proof|confirmation) of (?:completion|closure|implementation|progress)\b/,
  ],
  ["progressPlanned", /\bnext (?:quarter|month|period|year|term|half|\d+ month|\w+ month)$/],
  ["aim", /^area (?:of|for)\b/],
  ["notes", /^(?:cabinet|executive|council|committee|government|board) response$/],
  [
    "status",
    /^(?:assessment|stage|state|level) of (?:progress|delivery|implementation|completion)$/,
  ],
  ["measure", /^what (?:do )?we want\b/],
  [
    "progressPlanned",
    /^what\b.*\bnext\b|^what (?:is left|remain|still|else)|^what (?:do )?we (?:still|plan|intend)\b/,
  ],
  [
    "target",
    /^what (?:will|are|do|must|should|need|we will|we are|we said|we want|we plan|we need|is to|it is|the \w+ will)\b(?!.*\b(?:next|left|remain|know|success|still|plan)\b)/,
  ],
  ["lead", /^who\b(?!.*\b(?:help|support|else|benefit|affected|with)\b)/],
  ["support", /^who (?:else|will help|can help|will support)\b|^with whom\b/],
  [
    "timescale",
    /^(?:by )?when\b(?!.*\b(?:raised|started|start|begin|done|completed?|finished|identified|agreed)\b)|\bby when$/,
  ],
];

/** "Equality objective": what ends in a word that may be a target's. */
const WEAK_END = 34;
const MAY_BE_TARGET: ReadonlySet<string> = new Set(PLAN_COLUMNS.target.weak);

function endsAsTarget(plain: string): boolean {
  const words = plain.split(" ");
  return words.length > 1 && words.length < 5 && MAY_BE_TARGET.has(words.at(-1) ?? "");
}

const INDEX = indexHeadings<TargetsColumn>(PLAN_COLUMNS);

type Strengths = ReadonlyMap<TargetsColumn, HeadingStrength>;

/** How surely headings name the parts; the same headings are asked about again and again. */
export class PartHeadings {
  private readonly known = new Map<string, Strengths>();

  /** Strengths of a heading by part, what stands above it and what its cells say of it taken in. */
  of({ text, over }: Heading, evidence: ColumnEvidence): Strengths {
    const strengths = new Map(this.strengths(text));
    if (over !== undefined) {
      for (const [part, strength] of this.strengths(over.own)) raise(strengths, part, strength);
      for (const [part, strength] of this.underParent(over)) raise(strengths, part, strength);
    }
    for (const [part, strength] of this.qualified(text)) raise(strengths, part, strength);
    if (isOutcome(over?.own ?? text) && isFilledRowByRow(evidence)) {
      // What came of each action is told row by row; an aim is continued.
      strengths.set("progressMade", STRENGTH.nameOpens);
      strengths.delete("aim");
    }
    if (strengths.size === 0 && isTimeHeading(text)) {
      // "March 2024" above words is what was told in that month.
      if (evidence.status > 0.5) {
        strengths.set("status", STRENGTH.weak);
      } else if (evidence.rag > 0.5) {
        strengths.set("rag", STRENGTH.weak);
      } else if (evidence.words > 0.6 && evidence.dated < 0.3) {
        strengths.set("progressMade", STRENGTH.weak);
      }
    }
    const { tick, status } = evidence;
    // "Achieved?" is answered by "Partly" too.
    const isAnswered =
      tick > 0.8 ||
      (/\?\s*$/.test(text) && tick > 0.3 && tick + status > 0.6) ||
      (/\by(?:es)?\W*no?\W*$/i.test(text) && tick > 0.3);
    if (isAnswered && SAYS_DONE.test(plainHeading(text))) {
      raise(strengths, "done", STRENGTH.name);
    }
    if (isPlainDate(over?.own ?? text) && liesBehind(evidence)) {
      // A lone "Date" that holds no day to come is when the matter was raised.
      strengths.delete("timescale");
      raise(strengths, "raised", STRENGTH.name);
    }
    return strengths;
  }

  /** "Forecast finish", "Planned finish", "Actual finish": which of the times of a step it is. */
  private qualified(text: string): Strengths {
    const found = new Map<TargetsColumn, HeadingStrength>();
    const [first = "", ...rest] = text.trim().split(/\s+/);
    if (rest.length === 0 || rest.length > 3) return found;
    if ((this.strengths(rest.join(" ")).get("timescale") ?? 0) < STRENGTH.weak) return found;
    for (const [part, words] of FAMILIES.timescale ?? []) {
      if (words.test(plainHeading(first))) raise(found, part, STRENGTH.nameOpens);
    }
    return found;
  }

  private strengths(text: string): Strengths {
    const known = this.known.get(text);
    if (known) return known;
    const made = new Map(headingStrengths(text, INDEX));
    if (text.length <= LONGEST_QUESTION) {
      const plain = plainHeading(text);
      for (const [part, words] of QUESTIONS) {
        if (words.test(plain)) raise(made, part, STRENGTH.nameOpens);
      }
      if (!made.has("target") && endsAsTarget(plain)) made.set("target", WEAK_END);
      if (!made.has("lead") && / by$/.test(plain)) raise(made, "timescale", STRENGTH.weak);
      if (readTick(text) === true) made.set("done", STRENGTH.name);
    }
    this.known.set(text, made);
    return made;
  }

  /** What a heading means under another: "End" under "Timescale" is the timescale, "Start" is not. */
  private underParent({ parent, own }: { parent: string; own: string }): Strengths {
    const found = new Map<TargetsColumn, HeadingStrength>();
    const above = this.strengths(parent);
    const plain = plainHeading(own);
    for (const [family, children] of Object.entries(FAMILIES)) {
      const strength = above.get(family as TargetsColumn) ?? 0;
      if (strength < STRENGTH.weak) continue;
      for (const [part, words] of children) {
        if (words.test(plain)) raise(found, part, STRENGTH.nameAside);
      }
    }
    return found;
  }
}

/** What the headings below a heading over several columns make of it. */
const FAMILIES: Readonly<
  Partial<Record<TargetsColumn, readonly (readonly [TargetsColumn, RegExp])[]>>
> = {
  timescale: [
    ["start", /^(?:start|from|begin|commence)/],
    [
      "timescale",
      /^(?:end|to|finish|by|target|original|due|planned|agreed|complete by|until|deadline)/,
    ],
    ["revisedTimescale", /^(?:revised|new|forecast|extended|current|updated|amended)/],
    ["completed", /^(?:actual|completed|done|achieved|closed)/],
  ],
  lead: [
    ["lead", /^(?:lead|main|name|officer|named|owner|responsible)/],
    ["support", /^(?:support|other|partner|helper|assist)/],
  ],
  progressMade: [
    ["progressMade", /^(?:made|to date|so far|achieved|done)/],
    ["progressPlanned", /^(?:planned|next|future|remaining|still)/],
  ],
};

function raise(
  strengths: Map<TargetsColumn, HeadingStrength>,
  part: TargetsColumn,
  strength: HeadingStrength,
): void {
  if (strength > (strengths.get(part) ?? 0)) strengths.set(part, strength);
}

function isOutcome(heading: string): boolean {
  return /^(?:outcome|result|outcome result|outcome achieved)(?: (?:as )?at .*| (?:so far|to date))?$/.test(
    plainHeading(heading),
  );
}

function isPlainDate(heading: string): boolean {
  return /^(?:date|meeting|date and time)$/.test(plainHeading(heading));
}

/** Dates in figures, none of which is still to come. */
function liesBehind({ filled, dated, timeWords, ahead, plainDates }: ColumnEvidence): boolean {
  return filled > 0 && dated > 0.6 && plainDates > 0.6 && ahead === 0 && timeWords === 0;
}

const FEWEST_ROWS = 3;

function isFilledRowByRow({ looked, filled, distinct }: ColumnEvidence): boolean {
  return looked >= FEWEST_ROWS && filled / looked >= 0.6 && distinct >= 0.7;
}
