import fc from "fast-check";
import { dateOf, daysInMonth } from "../../src/calendar";
import { dueStatus, noteText, readTimescale } from "../../src/timescale";
import { monthsNear } from "../../src/timescale/monthSlip";
import { TIME_OPENERS } from "../../src/timescale/readers";
import { CUE_WORDS } from "../../src/timescale/words/cues";
import { MONTHS } from "../../src/timescale/words/months";
import { LABELS, NUMBER_WORDS, ORDINALS } from "../../src/timescale/words/numbers";
import { isOneSlip } from "../../src/timescale/words/oneSlip";
import { PLAIN_WORDS } from "../../src/timescale/words/plainWords";
import { UNITS } from "../../src/timescale/words/units";
import { day, inOneLine } from "./examples";
import { tries } from "../support/tries";

const asAt = day("2003-11-11");
const read = (text: string) => {
  const reading = readTimescale(text, { asAt });
  const doubts = reading.notes.filter(({ kind }) => kind === "doubt").length;
  return `${inOneLine(reading)} ${doubts > 0 ? "doubtful" : "sure"} ${dueStatus(reading, asAt, 60).kind}`;
};

test.each([
  ["jlu", ["july"]],
  ["juin", ["june"]],
  ["agu", ["august"]],
  ["mai", ["march", "may"]],
  ["jule", ["june", "july"]],
  ["budget", []],
])("%s is one slip from %j", (word, months) => {
  const full = monthsNear(word).map((name) => MONTHS.get(name));
  expect(full).toEqual(months.map((name) => MONTHS.get(name)));
});

test("one slip is one letter added, dropped, changed or swapped with its neighbour", () => {
  const slips = ["jully", "juy", "juky", "jlu"].map((word) => isOneSlip(word, "july"));
  expect(slips).toEqual([true, true, true, false]);
  expect([isOneSlip("jlu", "jul"), isOneSlip("ulj", "jul"), isOneSlip("jul", "jul")]).toEqual([
    true,
    false,
    true,
  ]);
});

test.each([
  ["10 Jlu 2003", "deadline ..2003-07-10 sure overdue"],
  ["10-Jlu-2003", "deadline ..2003-07-10 sure overdue"],
  ["10/Jlu/03", "deadline ..2003-07-10 sure overdue"],
  ["10th of Jnu 2003", "deadline ..2003-06-10 sure overdue"],
  ["30 Juin 2003", "deadline ..2003-06-30 sure overdue"],
  ["Jlu 10, 2003", "deadline ..2003-07-10 sure overdue"],
  ["2003-Jlu-10", "deadline ..2003-07-10 sure overdue"],
  ["10 now 2003", "deadline ..2003-11-10 doubtful unclear"],
])("between a day and a year a short slip is its month: %s is %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ["Agu 2003", "deadline 2003-08-01..2003-08-31 doubtful unclear"],
  ["Jlu of 2003", "deadline 2003-07-01..2003-07-31 doubtful unclear"],
  ["2003 Jlu", "deadline 2003-07-01..2003-07-31 doubtful unclear"],
  ["Dce 2004", "deadline 2004-12-01..2004-12-31 doubtful on-track"],
  ["Jule 2003", "deadline 2003-07-01..2003-07-31 doubtful overdue"],
  ["Maj 2003", "deadline 2003-01-01..2003-12-31 doubtful unclear"],
])("beside a year alone it is a doubt: %s is %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each(["Sept 03 now 2004", "Education Act 2003", "Section 10 Act 2003", "Set 4 rules"])(
  "%s holds no slip",
  (text) => {
    const { notes } = readTimescale(text, { asAt });
    expect(notes.map(noteText).filter((words) => words.includes("is read as"))).toEqual([]);
  },
);

/** Words that mean something else of ours ("now", "an", "step"), which no year beside them makes a month. */
const OURS: ReadonlySet<string> = new Set([
  ...CUE_WORDS,
  ...LABELS,
  ...NUMBER_WORDS.keys(),
  ...ORDINALS.keys(),
  ...UNITS.keys(),
  ...TIME_OPENERS,
  ...PLAIN_WORDS,
]);
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Every word that one slip makes of a month's name. */
function slipsOf(name: string): string[] {
  const found = new Set<string>();
  for (let at = 0; at <= name.length; at += 1) {
    const [head, tail] = [name.slice(0, at), name.slice(at)];
    found.add(head + tail.slice(1));
    found.add(head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2));
    for (const letter of LETTERS) {
      found.add(head + letter + tail);
      found.add(head + letter + tail.slice(1));
    }
  }
  // The Welsh May is a month of its own.
  return [...found].filter((word) => word.length > 1 && !MONTHS.has(word) && word !== "mai");
}

const SLIPS = [...MONTHS].flatMap(([name, month]) =>
  slipsOf(name).map((word) => ({ word, month })),
);

/** Undefined where the reading is right or doubtful, otherwise what is wrong with it. */
function wrong(text: string, latest: string): string | undefined {
  const reading = readTimescale(text, { asAt });
  const isRight = "latest" in reading && reading.latest === latest;
  if (isRight || reading.kind === "unknown") return undefined;
  if (!reading.notes.some(({ kind }) => kind === "doubt")) return `${text}: sure ${read(text)}`;
  const status = dueStatus(reading, asAt, 60).kind;
  const isHidden = latest < asAt && (status === "due-soon" || status === "on-track");
  return isHidden ? `${text}: passed, yet ${status}` : undefined;
}

test("a month with one slip before a year is that month or doubtful, and never hides that it passed", () => {
  const without = SLIPS.filter(({ word }) => !OURS.has(word));
  expect(without.length).toBeGreaterThan(5000);
  const found = without.map(({ word, month }) =>
    wrong(`${word} 2003`, dateOf(2003, month, daysInMonth(2003, month))),
  );
  expect(found.filter((one) => one !== undefined)).toEqual([]);
});

test("with a day before it too, whatever else the word may mean", () => {
  const found = SLIPS.map(({ word, month }) => wrong(`10 ${word} 2003`, dateOf(2003, month, 10)));
  expect(found.filter((one) => one !== undefined)).toEqual([]);
});

test("so it is in every year, with every day and way of joining them", () => {
  const parts = fc.record({
    slip: fc.constantFrom(...SLIPS),
    year: fc.integer({ min: 1990, max: 2015 }),
    date: fc.integer({ min: 1, max: 28 }),
    join: fc.constantFrom(" ", "-", "/", "."),
    ending: fc.constantFrom("", "th"),
  });
  fc.assert(
    fc.property(parts, ({ slip: { word, month }, year, date, join, ending }) => {
      const text = `${date}${join === " " ? ending : ""}${join}${word}${join}${year}`;
      expect(wrong(text, dateOf(year, month, date))).toBeUndefined();
    }),
    tries(2000),
  );
});
