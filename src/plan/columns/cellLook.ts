import type { IsoDate } from "../../calendar";
import { cellText, isBlank, type Cell } from "../../sheet";
import { readCompletion, readTimescale, readTimescaleSerial } from "../../timescale";
import { colourOf } from "../status/rag";
import { plainWords } from "../status/plainWords";
import { readStatus } from "../status/readStatus";
import { isStatusWord, readWithdrawn } from "../status/statusWords";
import { readTick } from "../status/readTick";

/** What a single cell looks like, whatever stands above it; shares are 0 or 1 and in between where it is half so. */
export interface CellLook {
  /** Reads as a day, month, quarter, year or stretch. */
  readonly dated: number;
  /** Reads as a time without a date: "Ongoing", "TBC", "By next meeting". */
  readonly timeWords: number;
  /** The last day that it names. */
  readonly latest: IsoDate | undefined;
  /** Nothing but a day: no month alone, no quarter, no "by". */
  readonly isPlainDate: boolean;
  readonly status: number;
  readonly rag: number;
  readonly tick: number;
  readonly percent: number;
  readonly number: number;
  readonly priority: number;
  /** Says whether something is agreed to, and little more. */
  readonly answer: number;
  readonly name: number;
  readonly ref: number;
  /** Words that could be a sentence: more than a label holds. */
  readonly sentence: number;
  /** Words that tell what was done or is under way. */
  readonly update: number;
  /** Any words at all. */
  readonly words: number;
}

const NOTHING: CellLook = {
  dated: 0,
  timeWords: 0,
  latest: undefined,
  isPlainDate: false,
  status: 0,
  rag: 0,
  tick: 0,
  percent: 0,
  number: 0,
  priority: 0,
  answer: 0,
  name: 0,
  ref: 0,
  sentence: 0,
  update: 0,
  words: 0,
};

/** Longer texts are no times, whatever dates they mention. */
const LONGEST_TIME = 90;
const LONGEST_STATUS = 40;
const LONGEST_NAME = 80;
/** Characters from which a text says more than a label does. */
const SENTENCE = 32;

const MAY_BE_TIME =
  /\d|\b(?:on[- ]?going|tb[cad]|month|quarter|annual|week|spring|summer|autumn|winter|term|immediate|continu|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|year|asap|next|meeting|daily|complet|parhaus|chwarter|leantainneach)/i;
const PLAIN_DATE = /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\s+\d{1,2}:\d{2}.*)?\s*$/;
/** "3 May 2019", "3rd May 2019", "Friday 3 May 2019". */
const DAY_IN_WORDS = /^(?:\w+day )?\d{1,2}\w* \w+ \d{4}$/;
const PERCENT = /^\d{1,3}(?:\.\d+)?\s*%$/;
const NUMBER = /^[£$€]?\s*-?[\d,]+(?:\.\d+)?\s*(?:[km]|bn)?%?$/i;
const PRIORITY =
  /^(?:very high|high|medium|med|low|very low|h|m|l|urgent|important|critical|essential|desirable|significant|moderate|minor|major|p[1-5]|priority [1-5]|uchel|canolig|isel|must|should|could|advisory|best practice|merits attention|fundamental|highest|lowest|high risk|medium risk|low risk)$/;
const ANSWER =
  /^(?:(?:fully|partially|partly|not) )?(?:agreed?|accepted|noted|rejected)(?: in \w+)?\s*(?:[.,;:–-]|$)/i;
const REF =
  /^(?:[\p{L}]{0,6}[ ./\\-]?)?\d{1,5}(?:[ ./\\-]?(?:\d{1,4}|\p{L}{1,3}(?!\p{L})))*[).]?$/u;
const JOB =
  /\b(?:officer|manager|director|head|lead|team|clerk|chair|cllrs?|councillors?|mrs?|ms|dr|prof|service|services|assistant|coordinator|co-ordinator|principal|teacher|governors?|executive|treasurer|secretary|hr|it|finance|committee|group|board|department|all staff|slt|smt|cmt|clt|partners?|admin|convenor|provost|dean|registrar|bursar|senco|matron|consultant|engineer|architect|solicitor|planner|surveyor)\b/i;
const UPDATE =
  /\b(?:completed?|done|held|sent|agreed|under ?way|drafted|begun|started|ordered|published|met|ongoing|progress(?:ing)?|so far|yet|awaiting|in place|received|appointed|delivered|nearly|to date|delayed|late|booked|planned|cleared|approved|finished|reviewed|issued|trained|launched|installed|recruited|now|already|still|was|were|has|have|been|waiting)\b/i;
const INITIALS = /^\p{Lu}[\p{Lu}.]{0,3}\p{Lu}?$/u;
const CAPITALISED = /^\p{Lu}[\p{L}'’.-]*$/u;
const JOINING = new Set([
  "of",
  "and",
  "the",
  "for",
  "with",
  "to",
  "in",
  "a",
  "&",
  "y",
  "a’r",
  "ar",
]);

/** Looks at cells of one kind of report; the same texts come again and again and are looked at once. */
export class CellLooks {
  private readonly known = new Map<string, CellLook>();

  constructor(
    readonly asAt: IsoDate,
    private readonly dateSystem: "1900" | "1904",
  ) {}

  of(cell: Cell): CellLook {
    if (isBlank(cell)) return NOTHING;
    switch (cell.kind) {
      case "date":
        return this.dateLook(cell.serial, cell.text);
      case "number":
        return this.remembered(`#${cell.text}#${cell.numberFormat}`, () => numberLook(cell));
      case "boolean":
        return { ...NOTHING, tick: 1 };
      case "text":
        return this.remembered(cell.text, () => this.textLook(cellText(cell).trim()));
      default:
        return NOTHING;
    }
  }

  /** Whether a cell holds nothing but a date, a number or a share, as a heading does not. */
  isFigure(cell: Cell): boolean {
    if (cell.kind !== "text") {
      return cell.kind !== "empty" && cell.kind !== "error";
    }
    const text = cellText(cell).trim();
    if (NUMBER.test(text) || PERCENT.test(text)) return true;
    return PLAIN_DATE.test(text) && this.of(cell).isPlainDate;
  }

  private remembered(key: string, look: () => CellLook): CellLook {
    const known = this.known.get(key);
    if (known) return known;
    const made = look();
    this.known.set(key, made);
    return made;
  }

  private dateLook(serial: number, text: string): CellLook {
    const read = readTimescaleSerial(serial, text, {
      asAt: this.asAt,
      dateSystem: this.dateSystem,
    });
    const latest = "latest" in read ? read.latest : undefined;
    return { ...NOTHING, dated: 1, latest, isPlainDate: true };
  }

  private textLook(text: string): CellLook {
    const wordCount = text.split(/\s+/).length;
    const sentence = text.length >= SENTENCE && wordCount > 4 ? 1 : 0;
    const hasWords = /\p{L}{2}/u.test(text) ? 1 : 0;
    const plain = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
    return {
      ...NOTHING,
      ...this.time(text, wordCount),
      status: text.length <= LONGEST_STATUS ? statusShare(text) : 0,
      rag: isColour(text) ? 1 : 0,
      tick: readTick(text) === undefined ? 0 : 1,
      percent: PERCENT.test(text) ? 1 : 0,
      number: NUMBER.test(text) ? 1 : 0,
      priority: PRIORITY.test(plain) ? 1 : 0,
      answer: ANSWER.test(text) ? 1 : 0,
      name: text.length <= LONGEST_NAME ? nameShare(text) : 0,
      ref: text.length <= 16 && REF.test(text) ? 1 : 0,
      sentence,
      update: UPDATE.test(text) ? 1 : 0,
      words: hasWords,
    };
  }

  private time(
    text: string,
    wordCount: number,
  ): Pick<CellLook, "dated" | "timeWords" | "latest" | "isPlainDate"> {
    const none = { dated: 0, timeWords: 0, latest: undefined, isPlainDate: false };
    if (text.length > LONGEST_TIME || !MAY_BE_TIME.test(text)) return none;
    const read = readTimescale(text, { asAt: this.asAt });
    const weight = wordCount > 9 ? 0.4 : 1;
    const latest = "latest" in read ? read.latest : undefined;
    switch (read.kind) {
      case "deadline":
      case "range":
      case "onwards":
        return {
          dated: weight,
          timeWords: 0,
          latest,
          isPlainDate: PLAIN_DATE.test(text) || DAY_IN_WORDS.test(text),
        };
      case "ongoing":
      case "relative":
        return { ...none, timeWords: weight };
      case "complete":
        return { ...none, timeWords: 0.5 };
      case "unknown":
        return /^tb[cad]\b/i.test(text) ? { ...none, timeWords: 0.8 } : none;
    }
  }
}

/** Whether a text is a colour or its letter, with a word or two beside it. */
export function isColour(text: string): boolean {
  return text.length <= LONGEST_STATUS && colourOf(text) !== undefined;
}

/** A status says little else: words that merely begin a sentence ("New crossing at the school") are none. */
function statusShare(text: string): number {
  const completion = readCompletion(text);
  const isCompletion = completion === "complete" || completion === "incomplete";
  // A colour or its letter is a RAG until a word of completion stands beside it.
  if (colourOf(text) !== undefined && !isCompletion) return 0;
  const [head = ""] = text.split(/\s[–—-]\s|[:;(,.]/);
  const plain = plainWords(head.replace(/\d+/g, " "));
  // "A1" and "A. Field" are no "A".
  if (plain.length === 1 && plainWords(text) !== plain) return 0;
  if (isStatusWord(plain) || readWithdrawn(text)) return 1;
  if (isCompletion) return plain.split(" ").length <= 6 ? 1 : 0.5;
  return /\s/.test(plain) ? 0 : readStatus(text, {}) === undefined ? 0 : 0.5;
}

function numberLook(cell: Extract<Cell, { kind: "number" }>): CellLook {
  const isPercent = cell.numberFormat.includes("%");
  const isYear = Number.isInteger(cell.number) && cell.number >= 1990 && cell.number <= 2070;
  return {
    ...NOTHING,
    number: 1,
    percent: isPercent ? 1 : 0,
    dated: isYear && !isPercent ? 0.7 : 0,
    ref: isPercent ? 0 : 1,
  };
}

/** How much a short text looks like people, posts or teams: "DP", "Head of Housing", "A. Reid / B. Lowe". */
function nameShare(text: string): number {
  if (/\d{2}|[?!:]/.test(text)) return 0;
  const parts = text.split(/[/,;&\n]| and | a /).map((part) => part.trim());
  const shares = parts.filter((part) => part !== "").map(partShare);
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function partShare(part: string): number {
  if (INITIALS.test(part)) return 1;
  const words = part
    .replace(/[()]/g, " ")
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length > 7) return 0;
  const isTitled = words.every((word) => CAPITALISED.test(word) || JOINING.has(word.toLowerCase()));
  if (JOB.test(part)) return isTitled || words.length <= 3 ? 1 : 0.4;
  if (!isTitled) return 0;
  return words.length === 2 || words.length === 3 ? 0.8 : 0.5;
}
