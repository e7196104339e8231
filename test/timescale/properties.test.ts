import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import edtf from "edtf";
import { addDays, dateOf, type IsoDate } from "../../src/calendar";
import { dueStatus, formatTimescale, readTimescale, type Timescale } from "../../src/timescale";
import { longDate } from "../../src/words";
import { day, inOneLine } from "./examples";
import { tries } from "../support/tries";

const phrases = readFileSync(join(__dirname, "corpus/timescales.tsv"), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t")[0] ?? "");
const asAt = day("2024-11-11");
const context = { asAt };

const WORDS =
  "March April 2024 2025 24/25 Q3 31 1st / - – to by end of from onwards until before after ongoing annually revised was (now) Spring term week 6 months within early mid late 31/03/24 TBC complete and , ; . ' and £ % 2024-03-31 half first FY w/c Friday Easter next year".split(
    " ",
  );
/** Strings that look like timescales: the words of our phrases in any order. */
const likely = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 12 })
  .chain((words) => fc.constantFrom(" ", "", "\n").map((space) => words.join(space)));
const anyDay = fc
  .record({
    year: fc.integer({ min: 1950, max: 2099 }),
    days: fc.integer({ min: 0, max: 365 }),
  })
  .map(({ year, days }) => addDays(dateOf(year, 1, 1), days));

function bounds(reading: Timescale): { earliest?: IsoDate; latest?: IsoDate } {
  const { earliest, latest } = reading as { earliest?: IsoDate; latest?: IsoDate };
  return { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) };
}

test("no string throws, and what begins does not end before", () => {
  fc.assert(
    fc.property(
      fc.oneof(likely, fc.string({ unit: "binary", maxLength: 200 }), fc.string()),
      anyDay,
      (text, asAtDay) => {
        const reading = readTimescale(text, { asAt: asAtDay, planStart: asAtDay });
        const { earliest, latest } = bounds(reading);
        if (earliest !== undefined && latest !== undefined) {
          expect(earliest <= latest).toBe(true);
        }
        const { edtf: written } = reading;
        if (written !== undefined) expect(() => edtf(written)).not.toThrow();
        expect(reading.text).toBe(text);
      },
    ),
    tries(3000),
  );
});

test("a cell as long as Excel allows is read", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 20_000, maxLength: 32_767 }), (text) => {
      expect(readTimescale(text, context).kind).toBeDefined();
    }),
    tries(5),
  );
});

test("capitals and spacing do not matter", () => {
  for (const phrase of phrases) {
    const plain = inOneLine(readTimescale(phrase, context));
    for (const other of [
      phrase.toUpperCase(),
      phrase.toLowerCase(),
      `  ${phrase} `,
      phrase.replaceAll(" ", "   "),
      phrase.replaceAll(" ", "\u00A0"),
      phrase.replaceAll(" ", "\t"),
    ]) {
      expect([other, inOneLine(readTimescale(other, context))]).toEqual([other, plain]);
    }
  }
});

test("dashes are alike", () => {
  for (const phrase of phrases.filter((one) => one.includes("–") || one.includes("-"))) {
    const plain = inOneLine(readTimescale(phrase, context));
    for (const dash of ["-", "–", "—", "\u2011", "−"]) {
      const other = phrase.replace(/[-–]/g, dash);
      expect([other, inOneLine(readTimescale(other, context))]).toEqual([other, plain]);
    }
  }
});

test("what the reader formats it reads back the same", () => {
  fc.assert(
    fc.property(fc.oneof(likely, fc.constantFrom(...phrases)), (text) => {
      const reading = readTimescale(text, context);
      if (reading.kind === "unknown" || reading.kind === "relative") return;
      const again = readTimescale(formatTimescale(reading), context);
      // A quarter or a year is formatted by its days, as a range.
      const alike = (one: Timescale): string => inOneLine(one).replace("range", "deadline");
      expect([text, alike(again)]).toEqual([text, alike(reading)]);
    }),
    tries(2000),
  );
});

test("every date is read back from every way of writing it", () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const [year = "", month = "", dayText = ""] = date.split("-");
      for (const text of [
        date,
        longDate(date),
        `${dayText}/${month}/${year}`,
        `${dayText}.${month}.${year}`,
        `${dayText}-${month}-${year}`,
        `${Number(dayText)}/${Number(month)}/${year}`,
        `${year}${month}${dayText}`,
        `by ${longDate(date)}`,
      ]) {
        expect([text, bounds(readTimescale(text, context)).latest]).toEqual([text, date]);
      }
    }),
    tries(500),
  );
});

test("only deadlines and ranges are ever overdue, and never before their last day", () => {
  fc.assert(
    fc.property(likely, anyDay, anyDay, (text, asAtDay, later) => {
      const reading = readTimescale(text, { asAt: asAtDay });
      const status = dueStatus(reading, later, 60);
      if (status.kind !== "overdue") return;
      expect(["deadline", "range"]).toContain(reading.kind);
      const { latest } = bounds(reading);
      expect(latest !== undefined && latest < later).toBe(true);
      expect(status.days).toBeGreaterThan(0);
    }),
    tries(2000),
  );
});

test("the time zone and the machine's language do not matter", () => {
  const run = (zone: string, language: string): string =>
    execFileSync(process.execPath, ["--import", "tsx", join(__dirname, "printReadings.ts")], {
      encoding: "utf8",
      env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language },
    });
  const expected = phrases.map((phrase) => inOneLine(readTimescale(phrase, context)));
  for (const [zone, language] of [
    ["Pacific/Kiritimati", "ar_EG.UTF-8"],
    ["Pacific/Pago_Pago", "tr_TR.UTF-8"],
  ] as const) {
    const printed = run(zone, language).trimEnd().split("\n");
    expect(printed[0]).toBe(`${zone} 11 November 2024`);
    expect(printed.slice(1)).toEqual(expected);
  }
});
