import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseIsoDate, type IsoDate } from "../../src/calendar";
import { readTimescale, type Timescale } from "../../src/timescale";

interface Entry {
  readonly phrase: string;
  readonly asAt: IsoDate;
  readonly kind: string;
  readonly earliest: string;
  readonly latest: string;
}

const entries: Entry[] = readFileSync(join(__dirname, "corpus/timescales.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [phrase = "", asAt = "", kind = "", earliest = "", latest = ""] = line.split("\t");
    const date = parseIsoDate(asAt);
    if (date === undefined) throw new Error(`no as-at date for "${phrase}"`);
    return { phrase, asAt: date, kind, earliest, latest };
  });

/** Deadline and range are one for this list. */
const alike = (kind: string): string => (kind === "range" ? "deadline" : kind);
const latestOf = (reading: Timescale): string => ("latest" in reading ? reading.latest : "");
const readings = entries.map((entry) => ({
  entry,
  reading: readTimescale(entry.phrase, { asAt: entry.asAt }),
}));
const isRight = ({ entry, reading }: (typeof readings)[number]): boolean =>
  alike(reading.kind) === alike(entry.kind) &&
  latestOf(reading) === entry.latest &&
  (reading.kind !== "onwards" || reading.earliest === entry.earliest);

test("the list has its 133 phrases", () => {
  expect(entries).toHaveLength(133);
});

test("at least 97 % of the phrases are fully right", () => {
  const kinds = [...new Set(entries.map(({ kind }) => alike(kind)))];
  const table = kinds.map((kind) => {
    const of = readings.filter(({ entry }) => alike(entry.kind) === kind);
    return `${kind.padEnd(12)} ${of.filter(isRight).length} of ${of.length}`;
  });
  const wrong = readings.filter((one) => !isRight(one));
  const share = (100 * (readings.length - wrong.length)) / readings.length;
  process.stdout.write(
    [
      "",
      "Timescales of the corpus, fully right:",
      ...table,
      `together     ${readings.length - wrong.length} of ${readings.length} (${share.toFixed(1)} %)`,
      ...wrong.map(
        ({ entry, reading }) =>
          `not as listed: "${entry.phrase}" is listed ${entry.kind} ${entry.latest}, read ${reading.kind} ${latestOf(reading)}`,
      ),
      "",
    ].join("\n"),
  );
  expect(share).toBeGreaterThanOrEqual(97);
});

test("no reading ends earlier than it should", () => {
  const early = readings.filter(
    ({ entry, reading }) =>
      entry.latest !== "" && latestOf(reading) !== "" && latestOf(reading) < entry.latest,
  );
  expect(early.map(({ entry }) => entry.phrase)).toEqual([]);
});

test("what is listed without an end is given none that could pass", () => {
  const ended = readings.filter(
    ({ entry, reading }) => entry.latest === "" && latestOf(reading) !== "",
  );
  // Argued in docs/decisions/timescales.md: "this year" is the as-at date's year.
  expect(ended.map(({ entry }) => entry.phrase)).toEqual(["in July/August this year"]);
});
