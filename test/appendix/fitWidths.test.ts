import { fittedWidths, type FittedColumn } from "../../src/appendix/progress/fitWidths";
import { wholeOf } from "../../src/sheet";

const FONT = { fontSizePoints: 10, bold: false, indent: 1 };
const LONG = "Staff were trained in both localities and will be seen in small groups. ".repeat(4);

function column(
  texts: readonly (string | undefined)[],
  more: Partial<FittedColumn> = {},
): FittedColumn {
  return {
    texts: [texts],
    font: FONT,
    widthPoints: 150,
    leastPoints: 60,
    mostPoints: 600,
    ...more,
  };
}

const fitted = (...columns: readonly FittedColumn[]): number[] => wholeOf(fittedWidths(columns));
const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

test("a column of long texts takes room from one of short texts, down to what that needs", () => {
  const [long = 0, short = 0] = fitted(column([LONG, LONG]), column(["Yes", "No"]));
  expect(long).toBeGreaterThan(200);
  expect(short).toBeGreaterThanOrEqual(60);
  expect(long + short).toBe(300);
});

test("nothing moves where no row becomes lower", () => {
  expect(fitted(column(["Yes"]), column(["No"]))).toEqual([150, 150]);
});

test("no column becomes wider than it may", () => {
  const widths = fitted(column([LONG], { mostPoints: 168 }), column(["Yes"]));
  expect(widths).toEqual([168, 132]);
});

test("a text that stands beside several rows needs no more room than they have", () => {
  const beside = column([LONG, undefined, undefined, undefined, undefined, undefined]);
  const own = column([LONG, LONG, LONG, LONG, LONG, LONG]);
  const alone = fitted(column([LONG, LONG, LONG, LONG, LONG, LONG]), own);
  const shared = fitted(beside, own);
  expect(shared[0]).toBeLessThan(alone[0] ?? 0);
  expect(sum(shared)).toBe(300);
});

test("texts in two languages give one set of widths, whichever comes first", () => {
  const english = Array.from({ length: 400 }, (_, at) => LONG.slice(0, (at * 37) % 250));
  const welsh = Array.from({ length: 400 }, (_, at) => LONG.slice(0, (at * 53) % 280));
  const short = Array.from({ length: 400 }, () => "Ongoing");
  const inOrder = (first: string[], second: string[]): number[] =>
    fitted({ ...column([]), texts: [first, second] }, { ...column([]), texts: [short, short] });
  const widths = inOrder(english, welsh);
  expect(widths[0]).toBeGreaterThan(150);
  expect(inOrder(welsh, english)).toEqual(widths);
});

test("a column's own line breaks are no reason to widen it", () => {
  const lines = "One\nTwo\nThree\nFour\nFive\nSix\nSeven\nEight\nNine\nTen";
  expect(fitted(column([lines]), column([LONG.slice(0, 60)]))).toEqual([150, 150]);
});
