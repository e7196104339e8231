import { join } from "node:path";
import { dateOf, parseIsoDate } from "../../src/calendar";
import { readTimescale, type Timescale } from "../../src/timescale";
import { textsOf, type SlipReader, type SlipText, type Verdict } from "./slipReader";

const CORPUS = join(__dirname, "../../test/timescale/corpus");
const LISTS = ["timescales.tsv", "timescales-2.tsv", "timescales-3.tsv"].map((name) =>
  join(CORPUS, name),
);
const USUAL = dateOf(2025, 11, 21);

const read = (text: string, { columns }: SlipText): Timescale =>
  readTimescale(text, { asAt: parseIsoDate(columns["asAt"] ?? "") ?? USUAL });

/** Phrases that hold a slip already are no beginning for another. */
const isSlip = (remark = ""): boolean => /\b(?:slip|letter)\b/.test(remark);

/** Kind and end, by which a step is called late or not; a deadline and a range are one. */
function meaningOf(reading: Timescale): string {
  switch (reading.kind) {
    case "deadline":
    case "range":
      return `ends ${reading.latest}`;
    case "onwards":
      return `onwards ${reading.earliest}`;
    default:
      return reading.kind;
  }
}

function isDoubtful(reading: Timescale): boolean {
  const { kind, notes, laterReading, earlierReading } = reading;
  if (kind === "unknown" || laterReading !== undefined || earlierReading !== undefined) return true;
  return notes.some((note) => note.kind === "doubt");
}

function isEarly(slipped: Timescale, right: Timescale): boolean {
  if (!("latest" in slipped)) return slipped.kind === "complete" && right.kind !== "complete";
  return !("latest" in right) || slipped.latest < right.latest;
}

/** A timescale with a slip is read right when its kind and end are those of the phrase without it. */
export const timescaleSlips: SlipReader = {
  name: "timescales",
  texts: (files) =>
    textsOf([...LISTS, ...files], "phrase").filter(({ columns }) => !isSlip(columns["remark"])),
  faultIn: (text) => {
    const reading = readTimescale(text, { asAt: USUAL });
    const isTurned =
      "earliest" in reading && "latest" in reading && reading.earliest > reading.latest;
    return isTurned ? `begins ${reading.earliest}, ends ${reading.latest}` : undefined;
  },
  judge: (text, slipped): Verdict => {
    const [right, reading] = [read(text.text, text), read(slipped, text)];
    if (meaningOf(right) === meaningOf(reading)) return { kind: "right" };
    if (isDoubtful(reading)) return { kind: "doubted" };
    const words = `${meaningOf(reading)}, not ${meaningOf(right)}`;
    return { kind: "wrong-and-sure", isEarly: isEarly(reading, right), words };
  },
};
