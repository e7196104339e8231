import fc from "fast-check";
import { parseValue } from "numfmt";
import { typeInto } from "../../workbook/typing/typeInto";

const CONTEXT = { currentYear: 2024, date1904: false };

/** Texts on which numfmt, which was written by others, must agree: same value, or text in both. */
const AGREED = [
  "0",
  "12",
  "-12",
  "12.50",
  "1,000",
  "1,234,567.89",
  "10%",
  "10.5%",
  "$5",
  "1E5",
  "1.5e-3",
  "(12)",
  "12:30",
  "12:30:15",
  "3 PM",
  "3/4/2024",
  "12/31/1999",
  "2 Dec 2024",
  "Dec 2, 2024",
  "2024-03-31",
  "true",
  "FALSE",
  "Ongoing",
  "March",
  "Q1 2024",
  "2024/25",
  "over £20m",
  "12 (60%)",
];

test.each(AGREED)("numfmt agrees on %j", (text) => {
  const ours = typeInto(text, "General", CONTEXT).value;
  const theirs = parseValue(text)?.v;
  if (ours.type === "string") expect(theirs).toBeUndefined();
  else if (ours.type === "number") expect(Number(theirs)).toBeCloseTo(ours.value, 10);
  else expect(ours.type === "empty" ? undefined : ours.value).toBe(theirs);
});

test("whatever is typed into a text cell, or behind an apostrophe, stays that text", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      fc.pre(!text.startsWith("'"));
      const expected = { type: "string", value: text };
      expect(typeInto(text, "@", CONTEXT).value).toEqual(expected);
      expect(typeInto(`'${text}`, "General", CONTEXT)).toMatchObject({
        value: expected,
        quotePrefix: true,
        formula: "",
      });
    }),
    { numRuns: 100, seed: 20261127 },
  );
});

test("a long text of any kind is read in time that grows with its length alone", () => {
  const milliseconds = (text: string): number => {
    const start = performance.now();
    for (let run = 0; run < 20; run += 1) typeInto(text, "General", CONTEXT);
    return performance.now() - start;
  };
  for (const unit of ["1", "1,", "1/", "March ", "£", "% ", "1-", "(", " 1", "1:"]) {
    const text = (length: number): string => unit.repeat(length / unit.length);
    const [short, long] = [milliseconds(text(3000)), milliseconds(text(30000))];
    expect(long).toBeLessThan(short * 100 + 200);
  }
});
