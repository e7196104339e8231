/**
 * How many phrases a second the timescale reader reads, and how many of its lists it reads right, beside chrono-node on
 * the same phrases in the same run: `npx tsx bench/timescales.ts`. Both are measured bundled, as the reader ships.
 */
import type * as chrono from "chrono-node";
import { Bench } from "tinybench";
import { dateOf, daysInMonth, type IsoDate } from "../src/calendar";
import type * as timescale from "../src/timescale";
import { alike, entriesOf, isRight, type Entry } from "../test/timescale/corpus";
import { bundled } from "./bundled";

const LISTS = ["timescales.tsv", "timescales-2.tsv", "timescales-3.tsv"];
const asAt = dateOf(2024, 11, 11);
const phrases = entriesOf("timescales.tsv").map(({ phrase }) => phrase);

const noonOf = (date: IsoDate): Date => new Date(`${date}T12:00:00Z`);

/**
 * Whether chrono reads an entry right, by its own ends: the last day of the latest date that it finds, a month that it
 * knows without a day going to its end. Where the list has no end, finding no date is right.
 */
function isRightByChrono(
  parse: typeof chrono.parse,
  { phrase, asAt: on, kind, earliest, latest }: Entry,
): boolean {
  const found = parse(phrase, noonOf(on));
  if (alike(kind) === "onwards") {
    const [first] = found;
    return found.length === 1 && first !== undefined && startOf(first.start) === earliest;
  }
  const ends = found.map(({ start, end }) => lastDayOf(end ?? start)).sort();
  return latest === "" ? ends.length === 0 : ends.at(-1) === latest;
}

function startOf(time: chrono.ParsedComponents): string {
  return time.date().toISOString().slice(0, 10);
}

function lastDayOf(time: chrono.ParsedComponents): string {
  const day = startOf(time);
  if (time.isCertain("day") || time.isCertain("weekday")) return day;
  const [year = 0, month = 0] = day.split("-").map(Number);
  return `${day.slice(0, 8)}${String(daysInMonth(year, month)).padStart(2, "0")}`;
}

function tellOfLists(read: typeof timescale.readTimescale, parse: typeof chrono.parse): void {
  for (const name of LISTS) {
    const entries = entriesOf(name).filter(({ remark }) => !remark.startsWith("AMBIGUOUS"));
    const share = (count: number): string =>
      `${count} of ${entries.length} (${((100 * count) / entries.length).toFixed(0)} %)`;
    const ours = entries.filter((entry) =>
      isRight(entry, read(entry.phrase, { asAt: entry.asAt })),
    ).length;
    const theirs = entries.filter((entry) => isRightByChrono(parse, entry)).length;
    console.log(`${name.padEnd(18)} read right: ${share(ours)}; by chrono-node: ${share(theirs)}`);
  }
}

async function main(): Promise<void> {
  const { readTimescale } = (await bundled("src/timescale/index.ts")) as typeof timescale;
  const { en } = (await bundled(require.resolve("chrono-node"))) as typeof chrono;
  const parse: typeof chrono.parse = (text, on) => en.GB.parse(text, on);
  tellOfLists(readTimescale, parse);
  const reference = noonOf(asAt);
  const bench = new Bench({ time: 3000, warmupTime: 2000 });
  bench.add("timescale reader", () => {
    for (const phrase of phrases) readTimescale(phrase, { asAt });
  });
  bench.add("chrono-node (en-GB)", () => {
    for (const phrase of phrases) parse(phrase, reference);
  });
  await bench.run();
  console.log(
    `${phrases.length} phrases a round; of each the quickest round, which a busy machine`,
  );
  console.log("disturbs least, and the middle one");
  const quickest: number[] = [];
  for (const { name, result } of bench.tasks) {
    if (result.state !== "completed") throw new Error(`${name} did not complete`);
    const rate = (milliseconds: number): string =>
      Math.round(phrases.length / (milliseconds / 1000)).toLocaleString("en-GB");
    const { min, p50 } = result.latency;
    quickest.push(min);
    console.log(`${name.padEnd(22)} ${rate(min)} phrases a second (${rate(p50)})`);
  }
  const [ours = 1, theirs = 0] = quickest;
  const times = theirs / ours;
  console.log(`${times.toFixed(1)} times as fast`);
  if (times < LEAST_TIMES) process.exitCode = 1;
}

/** What the reader promises, of chrono-node in the same run. */
const LEAST_TIMES = 2;

void main();
