import type { ChartLabelContent } from "../../workbook/model";

/** Where data labels stand, in the file's words. */
export const LABEL_POSITIONS: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  BestFit: "bestFit",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
};

/** What data labels say, by the elements that ask for it, in the file's order. */
export const LABEL_CONTENTS: readonly (readonly [ChartLabelContent, string])[] = [
  ["legendKey", "showLegendKey"],
  ["value", "showVal"],
  ["categoryName", "showCatName"],
  ["seriesName", "showSerName"],
  ["percentage", "showPercent"],
  ["bubbleSize", "showBubbleSize"],
];

export const DISPLAY_UNITS: Readonly<Record<string, string>> = {
  Hundreds: "hundreds",
  Thousands: "thousands",
  TenThousands: "tenThousands",
  HundredThousands: "hundredThousands",
  Millions: "millions",
  TenMillions: "tenMillions",
  HundredMillions: "hundredMillions",
  Billions: "billions",
  Trillions: "trillions",
};

/** The office.js word for a file's word. */
export function officeWord(
  words: Readonly<Record<string, string>>,
  file: string | undefined,
): string | undefined {
  return Object.entries(words).find(([, own]) => own === file)?.[0];
}
