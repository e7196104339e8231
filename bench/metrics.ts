/** How many metric cells and headings are read, and changes told, a second: `npx tsx bench/metrics.ts`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Bench } from "tinybench";
import { changeBetween, readPeriod, readValue, type Observation } from "../src/metric";

const texts = readFileSync(join(__dirname, "../test/metric/corpus/metric-values.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t")[0] ?? "");
const headings = ["2022-23", "Q1 24/25", "Mar-24", "As at 31 March 2024", "Unit", "Target 2024/25"];
const formats = ["General", "0.0%", "£#,##0", '_-£* #,##0.00_-;-£* #,##0.00_-;_-£* "-"??_-;_-@_-'];
const context = { heading: "Cost of care (£m)", unit: "" };

function observation(heading: string, text: string): Observation {
  const period = readPeriod(heading, undefined);
  if (!period) throw new Error(`"${heading}" is no period`);
  return { period, value: readValue(text) };
}
const [earlier, later] = [observation("2022-23", "61"), observation("2023-24", "46")];

const bench = new Bench({ time: 500 });
bench
  .add(`text cells (${texts.length})`, () => texts.forEach((text) => readValue(text)))
  .add(`text cells under a heading (${texts.length})`, () =>
    texts.forEach((text) => readValue(text, context)),
  )
  .add(`real numbers (${formats.length})`, () =>
    formats.forEach((numberFormat) => readValue("", { number: 0.953, numberFormat })),
  )
  .add(`headings (${headings.length})`, () =>
    headings.forEach((heading) => readPeriod(heading, undefined)),
  )
  .add("changes (1)", () => changeBetween(earlier, later, "lower", ""));

/** The count in a task's name, by which a pass is multiplied. */
const sizeOf = (name: string): number => Number(/\((\d+)\)/.exec(name)?.[1] ?? 1);

void bench.run().then((tasks) => {
  console.table(
    tasks.map(({ name, result }) => {
      const passes = "throughput" in result ? result.throughput.mean : 0;
      return { name, "a second": Math.round(passes * sizeOf(name)).toLocaleString("en-GB") };
    }),
  );
});
