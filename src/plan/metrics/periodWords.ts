import type { IsoDate } from "../../calendar";
import { readPeriod } from "../../metric";
import { figureKind, withoutKind } from "./figureKinds";

/** A heading with the one above it, where headings take two rows: "Q1" under "2023/24". */
export interface TwoHeadings {
  readonly columnIndex: number;
  readonly own: string;
  /** "" where nothing stands above. */
  readonly parent: string;
  /** Both as one text, as it is shown. */
  readonly text: string;
}

/** What of a heading names a period. */
export interface PeriodWords {
  readonly words: string;
  readonly whose: string;
  readonly of: string;
  readonly isDated: boolean;
}

/** A year that nobody would count up to in a heading: a number of visitors is no year. */
const YEAR = /(?:^|[^\d])(?:19[5-9]\d|20\d\d)(?:[^\d]|$)|\b\d{2}[/-]\d{2}\b|(?:'|fy ?)\d{2}\b/i;
const PART_OF_YEAR = /^(?:spring|summer|autumn|winter|lent|michaelmas|term|half|semester|q)\b/i;
/** A heading without underscores and line breaks. */
export function plain(text: string): string {
  return text.replace(/[_⏎\n]+/g, " ").trim();
}

/** The words of the heading, or of both together, that name a period, and what is left of them. */
export function periodWords({ own, parent }: TwoHeadings, asAt: IsoDate): PeriodWords | undefined {
  const [below, above] = [bare(own), bare(parent)];
  const both = [`${below} ${above}`, `${above} ${below}`];
  const candidates =
    above === ""
      ? [own, below]
      : YEAR.test(below)
        ? [own, below, ...both]
        : YEAR.test(above) && below !== ""
          ? [...both, own, below, parent, above]
          : [own, below, parent, above];
  for (const words of candidates) {
    if (words === "" || !isHeadingOfPeriod(words)) continue;
    const period = readPeriod(words, asAt);
    if (!period) continue;
    const isOwn = words === own || words === below;
    // "Number" under "31 March 2024" makes no other period of it.
    const alone = both.includes(words) && !YEAR.test(below) ? readPeriod(above, asAt) : undefined;
    const isAbove = alone?.earliest === period.earliest && alone.latest === period.latest;
    const other = isOwn ? above : isAbove || words === parent || words === above ? below : "";
    const of = PART_OF_YEAR.test(other) ? "" : other;
    return { words: isAbove ? above : words, isDated: YEAR.test(words), whose: "", of };
  }
  return withName(below, asAt) ?? (above === "" ? undefined : withName(above, asAt));
}

/** Without the words of its kind; "2023/24 (Scotland)" keeps the other name. */
function bare(text: string): string {
  const words = plain(text);
  const kind = figureKind(words);
  return kind === undefined || kind === "benchmark" ? words : withoutKind(words, kind);
}

/** "Target" and "No" read as no period, but "March" and "Current" might in a sentence. */
function isHeadingOfPeriod(words: string): boolean {
  return words.length <= 60 && !/^(?:this|last)$/i.test(words);
}

/** "Scotland 2015-16", "2022/23 Southmoor": a name beside a period. */
function withName(text: string, asAt: IsoDate): PeriodWords | undefined {
  const words = text.split(/\s+|(?<=\))|(?=\()/).filter((word) => word !== "");
  if (words.length < 2 || words.length > 8) return undefined;
  for (let count = words.length - 1; count > 0; count -= 1) {
    for (const [period, name] of [
      [words.slice(-count), words.slice(0, -count)],
      [words.slice(0, count), words.slice(count)],
    ] as const) {
      const said = period.join(" ");
      const whose = name.join(" ").replace(/^[\s(:,–-]+|[\s):,–-]+$/g, "");
      if (!YEAR.test(said) || !/^\p{L}/u.test(whose) || /\d/.test(whose)) continue;
      // "This quarter (Q1 24/25)" is nobody's name.
      // Nor is "2022/23 (pilot)", for a name has a capital.
      const isName =
        (!/^(?:same|this|last|previous|prior|current|latest)\b/i.test(whose) &&
          /^\p{Lu}/u.test(whose)) ||
        figureKind(whose) === "benchmark";
      if (readPeriod(said, asAt)) {
        return { words: said, isDated: true, whose: isName ? whose : "", of: "" };
      }
    }
  }
  return undefined;
}
