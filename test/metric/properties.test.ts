import Big from "big.js";
import fc from "fast-check";
import {
  changeBetween,
  formatValue,
  readHeadingUnit,
  readPeriod,
  readPolarity,
  readTarget,
  readUnitWords,
  readValue,
  type KnownValue,
  type Observation,
  type Qualifier,
} from "../../src/metric";
import { period } from "./observe";
import { tries } from "../support/tries";
import { changeText } from "./change/told";
import { valueSaid } from "../../src/words";

/** Pieces that the readers know, so that chance finds their joints and not only nonsense. */
const pieces = fc.constantFrom(
  ..."0 1 5 12 45 1,234 1.5 % £ € ( ) [ ] - – − . , : / + ~ < > ≥ * † ' \" = # N".split(" "),
  ..."m k bn million p r [p] [c] (p) in of out to from over under about per cent days hrs mins".split(
    " ",
  ),
  ..."one two twenty hundred thousand half third quarters 3rd fold times and a increase by".split(
    " ",
  ),
  ..."2022-23 2023/24 Q1 H1 FY23 Mar-24 31/03/2024 March year ending target baseline high low".split(
    " ",
  ),
  " ",
  "  ",
  "\n",
  "\u00a0",
  "½",
  "²",
);
const likelyText = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(""));
const spacedText = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(" "));
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string(), likelyText, spacedText);

describe("whatever is written", () => {
  test("no reader throws, and each answer is whole", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (text, heading, unit) => {
        const value = readValue(text, { heading, unit });
        if (value.kind === "known") {
          expect(Number.isFinite(value.value)).toBe(true);
          expect(Object.is(value.value, -0)).toBe(false);
          expect(value.unit).not.toBe("");
        }
        if (value.kind === "unread") expect(valueSaid(value.reason)).toMatch(/\S/);
        if (value.kind === "marked") expect(value.reasons.map(valueSaid).join("")).toMatch(/\S/);
        readTarget(text, { heading, unit });
        readPolarity(text);
        readUnitWords(unit);
        readHeadingUnit(heading);
        const found = readPeriod(text, undefined);
        if (found) expect(found.earliest <= found.latest).toBe(true);
      }),
      tries(3000),
    );
  });

  test("no number with any format throws", () => {
    fc.assert(
      fc.property(fc.double(), anyText, anyText, (number, numberFormat, heading) => {
        const value = readValue("", { number, numberFormat, heading });
        if (value.kind === "known") expect(Number.isFinite(value.value)).toBe(true);
      }),
      tries(2000),
    );
  });

  test("case and outer spaces do not change a value", () => {
    const same = (text: string): string => {
      const value = readValue(text);
      return value.kind === "known"
        ? `${value.value} ${value.unit} ${value.qualifier ?? ""}`
        : value.kind;
    };
    fc.assert(
      fc.property(spacedText, (text) => {
        expect(same(`  ${text.toLowerCase()}\n`)).toBe(same(text.toLowerCase()));
        // A single capital may be a grade.
        if (text.trim().length > 1) expect(same(text.toUpperCase())).toBe(same(text.toLowerCase()));
      }),
      tries(2000),
    );
  });
});

const amounts = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([whole, decimals]) => ({
    value: new Big(whole).times(new Big(10).pow(-decimals)),
    decimals,
  }));
const UNITS = [
  "count",
  "percent",
  "percentage points",
  "GBP",
  "EUR",
  "days",
  "hours",
  "km2",
  "per 1,000 adults",
  "days per FTE",
  "GBP per week",
  "multiple",
];
const qualifiers: readonly (Qualifier | undefined)[] = [
  undefined,
  "over",
  "under",
  "at-least",
  "at-most",
  "approx",
  "estimated",
];
const knownValues: fc.Arbitrary<KnownValue> = fc
  .record({
    amount: amounts,
    unit: fc.constantFrom(...UNITS),
    scale: fc.constantFrom(1, 1, 1e3, 1e6, 1e9),
    qualifier: fc.constantFrom(...qualifiers),
  })
  .map(({ amount, unit, scale, qualifier }) => ({
    kind: "known" as const,
    // Nothing is minus three times as much.
    value:
      (unit === "multiple" ? amount.value.abs() : amount.value)
        .times(unit === "count" || unit === "GBP" ? scale : 1)
        .toNumber() + 0,
    unit,
    ...(qualifier && { qualifier }),
    markers: [],
    decimals: amount.decimals,
    scale: unit === "count" || unit === "GBP" ? scale : 1,
    text: "",
    notes: [],
  }));

describe("what is formatted reads back", () => {
  test("value, unit, qualifier, decimals and scale", () => {
    fc.assert(
      fc.property(knownValues, (value) => {
        const text = formatValue(value);
        expect(readValue(text)).toMatchObject({
          kind: "known",
          value: value.value,
          unit: value.unit,
          decimals: value.decimals,
          scale: value.scale,
          ...(value.qualifier && { qualifier: value.qualifier }),
        });
      }),
      tries(3000),
    );
  });
});

describe("change", () => {
  const pairs = fc.tuple(knownValues, knownValues).map(([a, b]): [Observation, Observation] => [
    { period: period("2022-23"), value: a },
    { period: period("2023-24"), value: { ...b, unit: a.unit } },
  ]);

  test("turned round, it is the opposite", () => {
    fc.assert(
      fc.property(
        pairs,
        fc.constantFrom("higher" as const, "lower" as const),
        ([a, b], polarity) => {
          const there = changeBetween(a, b, polarity, "");
          const back = changeBetween(b, a, polarity, "");
          expect(back.kind).toBe(there.kind);
          if (there.kind !== "compared" || back.kind !== "compared") return;
          expect(back.absolute + there.absolute).toBe(0);
          const opposite = { up: "down", down: "up", none: "none" };
          expect(back.direction).toBe(opposite[there.direction]);
          const effects = {
            better: "worse",
            worse: "better",
            "no-change": "no-change",
            "not-stated": "not-stated",
          };
          expect(back.effect).toBe(effects[there.effect]);
        },
      ),
      tries(2000),
    );
  });

  test("with the other polarity, better is worse and the rest is the same", () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const swap = (words: string): string =>
          words.replace(/better|worse/, (word) => (word === "better" ? "worse" : "better"));
        expect(changeText(changeBetween(a, b, "lower", ""))).toBe(
          swap(changeText(changeBetween(a, b, "higher", ""))),
        );
      }),
      tries(100),
    );
  });

  test("no words show a binary tail, a negative zero, NaN or Infinity", () => {
    const doubles = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(
        doubles,
        doubles,
        fc.constantFrom("General", "0.0%", "£#,##0.00", "0"),
        (x, y, numberFormat) => {
          const at = (heading: string, number: number): Observation => ({
            period: period(heading),
            value: readValue("", { number, numberFormat }),
          });
          const words = changeText(changeBetween(at("2022-23", x), at("2023-24", y), "higher", ""));
          expect(words).not.toMatch(/NaN|Infinity|undefined|-0\b(?![.\d])|e[+-]\d/);
          expect(words).not.toMatch(/\d\.\d{13,}/);
        },
      ),
      tries(2000),
    );
  });

  test("arguments are left as they were", () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const before = JSON.stringify([a, b]);
        changeBetween(a, b, "higher", "New definition from 2022-23");
        expect(JSON.stringify([a, b])).toBe(before);
      }),
      tries(100),
    );
  });
});
