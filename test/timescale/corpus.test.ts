import { readTimescale } from "../../src/timescale";
import { alike, entriesOf, isRight, isSure, latestOf, type Entry } from "./corpus";

const read = (entry: Entry) => ({
  entry,
  reading: readTimescale(entry.phrase, { asAt: entry.asAt }),
});
type Read = ReturnType<typeof read>;

const first = entriesOf("timescales.tsv").map(read);
const second = entriesOf("timescales-2.tsv").map(read);
const third = entriesOf("timescales-3.tsv").map(read);

/** Phrase, what is listed and what was read, for the message of a failing test. */
const told = ({ entry, reading }: Read): string =>
  `"${entry.phrase}" is listed ${entry.kind} ${entry.latest}, read ${reading.kind} ${latestOf(reading)}`;
const isEarly = ({ entry, reading }: Read): boolean =>
  entry.latest !== "" && latestOf(reading) !== "" && latestOf(reading) < entry.latest;
const isWrong = ({ entry, reading }: Read): boolean => !isRight(entry, reading);
const isWrongAndSure = (one: Read): boolean =>
  // A remark "unknown/relative" names the kinds that will do.
  isWrong(one) && isSure(one.reading) && !one.entry.remark.includes(one.reading.kind);

test("the lists have their phrases", () => {
  expect(first).toHaveLength(133);
  expect(second).toHaveLength(123);
  expect(third.length).toBeGreaterThan(150);
});

test("at least 97 % of the first list is fully right", () => {
  const kinds = [...new Set(first.map(({ entry }) => alike(entry.kind)))];
  const table = kinds.map((kind) => {
    const of = first.filter(({ entry }) => alike(entry.kind) === kind);
    return `${kind.padEnd(12)} ${of.filter((one) => !isWrong(one)).length} of ${of.length}`;
  });
  const wrong = first.filter(isWrong);
  const share = (100 * (first.length - wrong.length)) / first.length;
  process.stdout.write(
    [
      "",
      "Timescales of the corpus, fully right:",
      ...table,
      `together     ${first.length - wrong.length} of ${first.length} (${share.toFixed(1)} %)`,
      ...wrong.map((one) => `not as listed: ${told(one)}`),
      "",
    ].join("\n"),
  );
  expect(share).toBeGreaterThanOrEqual(97);
});

describe.each([
  ["the second list", second],
  ["the third list", third],
])("%s", (_, list) => {
  const sure = list.filter(({ entry }) => !entry.remark.startsWith("AMBIGUOUS"));
  const ambiguous = list.filter(({ entry }) => entry.remark.startsWith("AMBIGUOUS"));

  test("what has one reading is read right", () => {
    expect(sure.filter(isWrong).map(told)).toEqual([]);
  });

  test("what has two readings is as listed or doubted", () => {
    expect(ambiguous.filter(isWrongAndSure).map(told)).toEqual([]);
  });
});

test("no reading ends earlier than it should", () => {
  expect([...first, ...second, ...third].filter(isEarly).map(told)).toEqual([]);
});

test("what is listed without an end is given none that could pass", () => {
  const ended = [...first, ...second, ...third].filter(
    ({ entry, reading }) => entry.latest === "" && latestOf(reading) !== "",
  );
  // Argued in docs/decisions/timescales.md: "this year" is the as-at date's year.
  expect(ended.map(({ entry }) => entry.phrase)).toEqual(["in July/August this year"]);
});

test("years that go back make no stretch, and thousands of seasons do not run out of the calendar", () => {
  const asAt = entriesOf("timescales-2.tsv")[0]?.asAt;
  if (asAt === undefined) throw new Error("the list is empty");
  expect(readTimescale("FY25-26 – 2024-25", { asAt })).toMatchObject({
    earliest: "2025-04-01",
    latest: "2026-03-31",
  });
  expect(readTimescale("Spring/Summer ".repeat(8000), { asAt }).kind).toBe("deadline");
});
