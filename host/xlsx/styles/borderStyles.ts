import type { BorderSide } from "../../workbook/model";

/** A border style of the file beside office.js's line style and weight; the first that fits a pair is written. */
export const BORDER_STYLES: readonly { file: string; style: string; weight: string }[] = [
  { file: "thin", style: "Continuous", weight: "Thin" },
  { file: "hair", style: "Continuous", weight: "Hairline" },
  { file: "medium", style: "Continuous", weight: "Medium" },
  { file: "thick", style: "Continuous", weight: "Thick" },
  { file: "dashed", style: "Dash", weight: "Thin" },
  { file: "mediumDashed", style: "Dash", weight: "Medium" },
  { file: "dotted", style: "Dot", weight: "Thin" },
  { file: "double", style: "Double", weight: "Thick" },
  { file: "dashDot", style: "DashDot", weight: "Thin" },
  { file: "mediumDashDot", style: "DashDot", weight: "Medium" },
  { file: "dashDotDot", style: "DashDotDot", weight: "Thin" },
  { file: "mediumDashDotDot", style: "DashDotDot", weight: "Medium" },
  { file: "slantDashDot", style: "SlantDashDot", weight: "Medium" },
];

/** The sides in the order that the file's schema wants. */
export const BORDER_SIDES: readonly { local: string; side: BorderSide }[] = [
  { local: "left", side: "EdgeLeft" },
  { local: "right", side: "EdgeRight" },
  { local: "top", side: "EdgeTop" },
  { local: "bottom", side: "EdgeBottom" },
];
