import { thirdOf, yearSpan, type Third } from "../../calendar";
import { inferred } from "../notes";
import { endOf, joinStretches, startOf, stretchOf, type Stretch } from "../stretch";
import { phraseTree, type PhraseStep } from "../words/phraseTree";
import { markAt, numberAt, wordAt, type Token } from "../tokens";
import { dated, mapStretch, type Found, type Reader, type Sight } from "../when";
import { belongsToNext, fullYear } from "./years";

type Part = Third | "end" | "rest";

interface PartFound {
  readonly part: Part;
  readonly next: number;
}

/** Words for a part of a time; those with "of" count only before it ("start April" is a beginning, not a part). */
const PART_TREE: PhraseStep<Part> = phraseTree<Part>([
  ["early", "early"],
  ["beginning of", "early"],
  ["start of", "early"],
  ["first part of", "early"],
  ["early part of", "early"],
  ["early in", "early"],
  ["mid", "mid"],
  ["middle", "mid"],
  ["middle of", "mid"],
  ["midway through", "mid"],
  ["late", "late"],
  ["later", "late"],
  ["late in", "late"],
  ["later in", "late"],
  ["latter part of", "late"],
  ["later part of", "late"],
  ["towards end of", "late"],
  ["towards end", "late"],
  ["toward end of", "late"],
  ["near end of", "late"],
  ["end", "end"],
  ["end of", "end"],
  ["end in", "end"],
  ["close of", "end"],
  ["conclusion of", "end"],
  ["last day of", "end"],
  ["year end", "end"],
  ["month end", "end"],
  ["quarter end", "end"],
  ["remainder", "rest"],
  ["remainder of", "rest"],
  ["rest of", "rest"],
  ["balance of", "rest"],
]);
/** The words that a part begins with. */
export const PART_OPENERS: ReadonlySet<string> = new Set(PART_TREE.next.keys());

/**
 * A part of a time: "early January 2026", "mid-2025", "late 2024", "end of Q3", "towards the end of 2019", "mid to late
 * June", "remainder of 2016". Early, mid and late are thirds; the end is the last day and says nothing of a beginning.
 */
export const part: Reader = (sight, at) => {
  const { tokens } = sight;
  const first = partAt(tokens, at);
  if (first === undefined) return undefined;
  const joins = markAt(tokens, first.next) ?? wordAt(tokens, first.next) ?? "";
  const second = ["to", "/", "-", "or"].includes(joins)
    ? partAt(tokens, first.next + 1)
    : undefined;
  const last = second ?? first;
  let place = markAt(tokens, last.next) === "-" ? last.next + 1 : last.next;
  if (["the", "in", "of", "financial"].includes(wordAt(tokens, place) ?? "")) {
    if (wordAt(tokens, place) !== "financial") place += 1;
  }
  if (wordAt(tokens, place) === "the") place += 1;
  if (wordAt(tokens, place) === "year" && numberAt(tokens, place + 1) !== undefined) place += 1;
  const inner = sight.inner(place) ?? shortYear(sight, place);
  if (inner === undefined || inner.when.unit === "day") return undefined;
  const when = mapStretch(inner.when, (stretch) => {
    const end = partOf(stretch, last.part);
    return second === undefined ? end : both(partOf(stretch, first.part), end);
  });
  const isThird = first.part !== "end" && first.part !== "rest";
  const notes = isThird ? [inferred("third-of-time", { part: first.part })] : [];
  const unit = last.part === "end" && second === undefined ? inner.when.unit : "part";
  return { when: { ...when, unit, notes: [...when.notes, ...notes] }, next: inner.next };
};

/** From the one that begins first to the one that ends last, in whichever order they are written ("mid/early 2024"). */
function both(one: Stretch, other: Stretch): Stretch {
  const from = startOf(one) <= startOf(other) ? one : other;
  const to = one.latest > other.latest ? one : other;
  return from === to ? from : joinStretches(from, to);
}

/** "Early 25": two figures that can only be a year. */
function shortYear({ tokens, asAt }: Sight, at: number): Found | undefined {
  const number = numberAt(tokens, at);
  if (number?.text.length !== 2 || belongsToNext(tokens, at)) return undefined;
  const year = fullYear(number.value, asAt);
  return { when: dated("year", stretchOf(yearSpan(year))), next: at + 1 };
}

function partOf(stretch: Stretch, part: Part): Stretch {
  if (part === "end" || part === "rest") return endOf(stretch);
  return stretchOf(thirdOf({ earliest: startOf(stretch), latest: stretch.latest }, part));
}

/** The longest part phrase at a place; "the" inside it is passed over ("towards the end of"). */
function partAt(tokens: readonly Token[], at: number): PartFound | undefined {
  let step = PART_TREE.next.get(wordAt(tokens, at) ?? "");
  let place = at + 1;
  let found: PartFound | undefined;
  while (step !== undefined) {
    if (step.meaning !== undefined) found = { part: step.meaning, next: place };
    if (wordAt(tokens, place) === "the") place += 1;
    if (markAt(tokens, place) === "-" && wordAt(tokens, place - 1) === "year") place += 1;
    step = step.next.get(wordAt(tokens, place) ?? "");
    place += 1;
  }
  return found;
}
