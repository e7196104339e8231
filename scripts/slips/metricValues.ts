import { join } from "node:path";
import { dateOf } from "../../src/calendar";
import { isDoubtNote, readPeriod, readPolarity, readTarget, readValue } from "../../src/metric";
import { textsOf, type SlipReader, type Verdict } from "./slipReader";

const CORPUS = join(__dirname, "../../test/metric/corpus");
const USUAL = dateOf(2025, 11, 21);
const LISTS = ["metric-values.tsv", "metric-values-2.tsv", "metric-values-3.tsv"].map((name) =>
  join(CORPUS, name),
);

/** Number, unit and qualifier, by which values are printed and compared; "" for a cell without a value. */
function meaningOf(text: string, heading: string): { meaning: string; isSure: boolean } {
  const value = readValue(text, heading === "" ? {} : { heading });
  if (value.kind !== "known") return { meaning: "", isSure: false };
  const meaning = `${value.value} ${value.unit} ${value.qualifier ?? ""}`.trim();
  return { meaning, isSure: !value.notes.some(isDoubtNote) };
}

/** A metric's value with a slip is read right when number, unit and qualifier are those of the text without it. */
export const metricSlips: SlipReader = {
  name: "metrics",
  texts: (files) =>
    textsOf([...LISTS, ...files], "text").filter(({ text, columns: { heading = "" } }) => {
      return meaningOf(text, heading).isSure;
    }),
  faultIn: (text) => {
    const value = readValue(text, { heading: text, unit: text });
    if (value.kind === "known" && !Number.isFinite(value.value)) return "is no finite number";
    readTarget(text);
    readPolarity(text);
    const period = readPeriod(text, USUAL);
    if (period === undefined || period.earliest <= period.latest) return undefined;
    return `begins ${period.earliest}, ends ${period.latest}`;
  },
  judge: ({ text, columns: { heading = "" } }, slipped): Verdict => {
    const [right, reading] = [meaningOf(text, heading), meaningOf(slipped, heading)];
    if (right.meaning === reading.meaning) return { kind: "right" };
    if (!reading.isSure) return { kind: "doubted" };
    const words = `${reading.meaning}, not ${right.meaning}`;
    return { kind: "wrong-and-sure", isEarly: false, words };
  },
};
