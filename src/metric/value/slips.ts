import { editDistance, wordList } from "../../words";
import type { Shape, ShapeDoubt } from "./shapeOf";
import { MEASURE_WORDS, measureOf, SCALES } from "./unitWords";
import { noteOf, type ValueNote } from "./valueNotes";
import { because } from "./because";

/** Words of size that are read, and said to have been: colloquial, cut short, or Welsh. */
const ODD_SCALES: ReadonlyMap<string, string> = new Map([
  ["mln", "million"],
  ["miliwn", "million"],
  ["bln", "billion"],
  ["biliwn", "billion"],
  ["triliwn", "trillion"],
  ["thou", "thousand"],
  ["grand", "thousand"],
  ["pc", "percent"],
  ["pcent", "percent"],
]);
const SIZES = wordList(
  "hundred, hundreds, thousand, thousands, million, millions, billion, billions, trillion, trillions, dozen",
);
const PERCENT = wordList("percent, percentage");
const PARTS = wordList(
  "half, halves, third, thirds, quarter, quarters, fifth, fifths, sixth, sixths, seventh, sevenths, eighth, eighths, ninth, ninths, tenth, tenths",
);
const TIMES = wordList("times, fold");
/** What may stand right behind a number, with the one meaning that several spellings share. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ...[...SIZES, ...PERCENT, ...PARTS, ...TIMES].map(
    (word) => [word, word.replace(/s$/, "")] as const,
  ),
  ...MEASURE_WORDS.filter((word) => word.length > 3).map(
    (word) => [word, measureOf(word) ?? word] as const,
  ),
]);
/** Units long enough to be put together again also with a slip in them, and all of them. */
const LONG_UNITS = [...SIZES, ...PERCENT].filter((word) => word.length > 5);
const ALL_UNITS = [...UNITS.keys(), ...MEASURE_WORDS].filter((word) => word.length > 2);
const SHORT_UNITS = wordList("yrs, hrs, wks, mths, mins, secs, pct, mln, fte, wte");
/** A letter behind a number that is no size, no "a" of "12 a week", and no sign of pence or of times. */
const LONE_LETTER = /^[b-jlnoqr-wyz]$/;
/** Words further on that turn a level into a change or a comparison: missing one of them reads the wrong thing. */
const TURNS = wordList(
  "increase, increased, increases, decrease, decreased, decreases, reduction, reduced, reduces, improvement, improved, growth, higher, lower, fewer, greater, larger, smaller, longer, shorter, faster, slower, quicker, better, worse, rise, rose, fell, fall, fallen, drop, dropped, decline, declined, more, less, than, compared, against, target, below, above, under, over, from, previously, late, early, overdue, behind, ahead, points, change, excluding, except, average, until, unless, short, complete, completed",
);
/** Whom or what a rate counts: a slip there would make another unit of it. */
const COUNTED = wordList(
  "adult, adults, child, children, employee, employees, household, households, inhabitants, patient, patients, people, person, persons, population, pupil, pupils, resident, residents, students, dwellings, births, hour, week, month, year, annum, head, visit, full, whole, time, equivalent, staff, member, members, working, aged",
);
/** Staff counted as if all were full time. */
const FULL_TIMERS = wordList("fte, wte");
/** What follows "or" and "and" behind a number and makes a bound of it. */
const BOUNDS = wordList("more, less, fewer, over, under, above, below, higher, lower, greater");
/** Words before a number that say how it is bounded or that it is a change. */
const LEADS = wordList(
  "about, above, almost, approx, approximately, around, average, below, between, decreased, decrease, dropped, estimated, exceeding, excess, fewer, fell, greater, higher, increased, increase, least, less, lower, maximum, minimum, more, most, nearly, over, reduced, roughly, rose, than, under, within, minus",
);
/** Ordinary words that are one letter away from those above and are what they are; so are their plurals. */
const ORDINARY = wordList(
  "acre, arise, ball, bay, beds, bear, bell, butter, call, cell, clover, core, cover, crop, dads, dams, date, dogs, dose, drops, ears, eighty, ever, fail, falls, fears, fees, fever, files, fill, fire, flower, folk, foster, food, ford, full, gate, gear, gold, gowns, hall, head, hens, hire, hiker, hold, horse, hose, jays, joint, lace, lager, lake, lane, large, latex, leeks, legs, lens, letter, linked, litter, loss, losses, lots, lover, male, mall, mass, master, mate, meals, meter, mess, mile, mill, mines, missions, moths, moles, mouth, move, mules, near, nearly, newer, nose, open, others, ours, oven, own, paint, pays, pears, pearly, piles, pints, plate, plots, post, power, print, rate, rays, rear, rice, ride, rise, risk, role, rope, score, seeks, sell, setter, sewer, share, shorts, shower, slate, smalls, sore, spots, staff, stairs, stall, start, stat, stays, store, sport, tall, targets, taster, tears, tent, that, thin, third, tides, ties, tiles, timer, tires, tower, town, tour, tutor, tyres, valves, walks, wall, ways, weeds, well, worst, yards, yearly",
);

function isOrdinary(word: string): boolean {
  return ORDINARY.includes(word) || ORDINARY.includes(word.replace(/s$/, ""));
}
/** Words of number: one slip in them is never put right, since "fou" may be four and "for". */
const NUMBERS = wordList(
  "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred",
);
/** Glued to what follows, "30.2 millionweekly", these are told apart; longer words of their own are not. */
const GLUED =
  /^(millions?|billions?|trillions?|thousands?|percent|days|weeks|months|years|hours|minutes)(?!aire|th|age|ile)(\p{L}{2,})$/u;

interface Correction {
  readonly words: readonly string[];
  /** How many words of the shape it took. */
  readonly taken: number;
  readonly note?: ValueNote;
}

/**
 * The shape with its mistyped words put right, each told in a note: "N milion" is "N million". A slip that may be two
 * words, and one in a number in words, is a doubt: a wrong number is worse than an unread one.
 */
export function correctSlips(shape: Shape): Shape | ShapeDoubt {
  const words = shape.shape.split(" ");
  const firstNumber = words.indexOf("N");
  const result: string[] = [];
  const notes = [...shape.notes];
  const isMoney = /[£€$]|\b(?:gbp|pounds?|euros?)\b/.test(shape.shape);
  let numberAt = -1;
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? "";
    if (word === "N") numberAt += 1;
    const isWord = /^\p{L}+$/u.test(word) && word !== "N";
    const isInWords = shape.numbers[numberAt]?.isInWords === true;
    const correction = isWord
      ? correctAt(words, at, { firstNumber, isMoney, isInWords })
      : undefined;
    if (correction && "doubt" in correction) return correction;
    result.push(...(correction?.words ?? [word]));
    if (correction?.note !== undefined) notes.push(correction.note);
    at += correction?.taken ?? 1;
  }
  return { shape: result.join(" "), numbers: shape.numbers, notes };
}

/** What is known of the shape around a word. */
interface Around {
  readonly firstNumber: number;
  readonly isMoney: boolean;
  /** Whether the last number before the word was written in words. */
  readonly isInWords: boolean;
}

function correctAt(
  words: readonly string[],
  at: number,
  { firstNumber, isMoney, isInWords }: Around,
): Correction | ShapeDoubt | undefined {
  const word = words[at] ?? "";
  if (firstNumber < 0 || at < firstNumber) return correctWord(word, LEADS);
  const isUnit = isBehind(words, at);
  if (words[at - 1] === "-" && words[at - 2] === "N" && !isKnown(word)) {
    // "Three-fokd", "twenty-ix".
    if (isWithin(1, word, "fold")) return { doubt: because("slip-for", { word, meant: "fold" }) };
    if (isInWords) return { doubt: because("part-of-number", { word }) };
  }
  const doubt = numberSlip(words, at, isUnit && isInWords) ?? perSlip(words, at, isMoney);
  if (doubt) return doubt;
  const perAt = words.lastIndexOf("per", at - 1);
  if (/^or./.test(word) && BOUNDS.includes(word.slice(2))) {
    return { doubt: because("may-be-or", { word, bound: word.slice(2) }) };
  }
  if (perAt >= firstNumber && words[perAt + 1] !== "cent") {
    const short =
      word.length > 2 &&
      !COUNTED.includes(word) &&
      FULL_TIMERS.find((each) => isWithin(1, word, each));
    if (typeof short === "string" && !isOrdinary(word)) return correction([word], short);
    return joined(words, at, COUNTED) ?? correctWord(word, COUNTED, 3);
  }
  if (isUnit) return correctUnit(words, at, isMoney);
  if (/^(?:or|and)$/.test(words[at - 1] ?? "")) {
    return joined(words, at, BOUNDS) ?? correctWord(word, BOUNDS, 3);
  }
  return joined(words, at, TURNS) ?? correctWord(word, TURNS);
}

/** "2.75 days pr employee": without its "per" the rate would be a plain number of days. */
function perSlip(words: readonly string[], at: number, isMoney: boolean): ShapeDoubt | undefined {
  const [before = "", word = "", next = ""] = words.slice(at - 1, at + 2);
  const isBehindMeasure = measureOf(before) !== undefined || (before === "N" && isMoney);
  if (!isBehindMeasure || word === "per") return undefined;
  const isRunOn = word.startsWith("per") && [...COUNTED, "full", "whole"].includes(word.slice(3));
  if (/^p ?er? /.test(`${word} ${next} `) && word !== "per") {
    return { doubt: because("slip-for", { word: `${word} ${next}`, meant: "per" }) };
  }
  const isNear = word.length < 5 && /^\p{L}/u.test(next) && isWithin(1, word, "per");
  return isRunOn || isNear ? { doubt: because("slip-for", { word, meant: "per" }) } : undefined;
}

/** Right behind a number, or behind its size: "N thousend", "N hundred thousend". */
function isBehind(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? "";
  return before === "N" || (SCALES.has(before) && words[at - 2] === "N");
}

function numberSlip(
  words: readonly string[],
  at: number,
  isBehindWords: boolean,
): ShapeDoubt | undefined {
  const word = words[at] ?? "";
  const before = words.slice(Math.max(0, at - 3), at).join(" ");
  const isShare = /(?:^|[ -])(?:N (?:- )?in|out of|every)(?: -)?$/.test(before);
  if (!isBehindWords && !isShare) return undefined;
  if (isOrdinary(word) || UNITS.has(word) || measureOf(word) !== undefined) return undefined;
  const whole = `${word}${words[at + 1] ?? ""}`;
  const meant = NUMBERS.find(
    (each) =>
      isWithin(1, word, each) ||
      each === whole ||
      (isBehindWords && each.length > 3 && word.startsWith(each)),
  );
  // Short words of their own stand one letter from "one" and "ten".
  if (meant === undefined || (!isShare && word.length < 3)) return undefined;
  return { doubt: because("slip-for-number", { word, meant }) };
}

function correctUnit(
  words: readonly string[],
  at: number,
  isMoney: boolean,
): Correction | ShapeDoubt | undefined {
  const [word = "", next = ""] = words.slice(at, at + 2);
  if (word === "mil") return { doubt: because("mil") };
  if (word === "y" && next === "cant") return correction([word, next], "percent");
  if (LONE_LETTER.test(word) && /^\p{L}{2}/u.test(next) && !joined(words, at, ALL_UNITS)) {
    return { doubt: because("letter-alone", { letter: word }) };
  }
  if (word === "per" && next === "cent") return undefined;
  const hyphened = hyphenedPercent(words, at);
  if (hyphened) return hyphened;
  if (word === "mm" && isMoney) return correction([word], "million");
  const odd = ODD_SCALES.get(word);
  if (odd !== undefined) return correction([word], odd);
  const parted = joined(words, at, LONG_UNITS, 1) ?? joined(words, at, ALL_UNITS);
  if (parted && !(isKnown(word) && word !== "per")) return parted;
  if (word.length < 2 || isKnown(word) || word === "per") return undefined;
  const glued = GLUED.exec(word);
  if (glued?.[1] !== undefined && glued[2] !== undefined && !UNITS.has(word)) {
    const parts = [glued[1], glued[2]];
    return { words: parts, taken: 1, note: noteOf("corrected", word, parts.join(" ")) };
  }
  if (isOrdinary(word)) return undefined;
  return oneMeaning(word) ?? farFromSize(word) ?? shortUnit(word);
}

/** "Per-cetn": a per cent with a hyphen and a slip in it. */
function hyphenedPercent(words: readonly string[], at: number): Correction | undefined {
  const [word = "", mark, last = ""] = words.slice(at, at + 3);
  if (mark !== "-" || !/^\p{L}+$/u.test(last)) return undefined;
  return isWithin(1, `${word}${last}`, "percent")
    ? correction([word, mark, last], "percent")
    : undefined;
}

/** "ysr", "hsr": too short to be put right, and no word of its own. */
function shortUnit(word: string): ShapeDoubt | undefined {
  if (word.length > 4 || (word.length > 3 && /[aeiou]/.test(word))) return undefined;
  const near = SHORT_UNITS.find((each) => isWithin(1, word, each));
  return near === undefined ? undefined : { doubt: because("slip-for", { word, meant: near }) };
}

/** A word that one or two spaces have parted, up to so many slips away: "mi llion", "p er cent". */
function joined(
  words: readonly string[],
  at: number,
  vocabulary: readonly string[],
  slips = 0,
): Correction | undefined {
  for (const count of [3, 2]) {
    const parts = words.slice(at, at + count);
    if (parts.length < count || !parts.every((part) => /^\p{L}+$/u.test(part))) continue;
    if (parts.slice(1).some((part) => isOrdinary(part))) continue;
    const whole = parts.join("");
    const meant = vocabulary.find(
      (each) => whole === each || (slips > 0 && isWithin(slips, whole, each)),
    );
    if (meant !== undefined) return correction(parts, meant);
  }
  return undefined;
}

function oneMeaning(word: string): Correction | ShapeDoubt | undefined {
  if (word.length < 3) return undefined;
  const near = [...UNITS.keys()].filter((each) => each.length > 3 && isWithin(1, word, each));
  const [meant] = near;
  if (meant === undefined) return undefined;
  const meanings = new Set(near.map((each) => UNITS.get(each)));
  if (meanings.size > 1) {
    return { doubt: because("which-is-meant", { word, meanings: near.join('" or "') }) };
  }
  return correction([word], meant);
}

/** "mlluon" is too far from any word to be read and too near to words of size to be left aside. */
function farFromSize(word: string): ShapeDoubt | undefined {
  if (word.length < 5) return undefined;
  const near = SIZES.find((each) => each.length > 5 && isWithin(2, word, each));
  return near === undefined ? undefined : { doubt: because("slip-for", { word, meant: near }) };
}

/** Words of three letters are too short to tell a slip from a word: "all" is no "fall". */
function correctWord(
  word: string,
  vocabulary: readonly string[],
  shortest = 4,
): Correction | undefined {
  if (word.length < shortest || isOrdinary(word) || vocabulary.includes(word) || isKnown(word)) {
    return undefined;
  }
  const meant = vocabulary.find((each) => each.length > 3 && isWithin(1, word, each));
  return meant === undefined ? undefined : correction([word], meant);
}

function isKnown(word: string): boolean {
  return SCALES.has(word) || UNITS.has(word) || measureOf(word) !== undefined;
}

function correction(written: readonly string[], meant: string): Correction {
  return {
    words: [meant],
    taken: written.length,
    note: noteOf("corrected", written.join(" "), meant),
  };
}

function isWithin(slips: number, written: string, meant: string): boolean {
  if (written === meant || Math.abs(written.length - meant.length) > slips) return false;
  return editDistance(written, meant) <= slips;
}
