import type { WorkbookModel } from "office-js-host";
import { PLAN, workbookOf, type Row } from "./workbooks";

const PERIODS = ["2019-20", "2020-21", "2021-22", "2022-23", "2023-24"] as const;

/** A finding for every period but the first of an area. */
export const FINDINGS_AN_AREA = PERIODS.length - 1;

/**
 * A small plan with the figures of so many small areas, as statistics for neighbourhoods are handed over: each value is
 * more than ten times the one before it, or less than a tenth.
 */
export function manyFindings(areas: number): WorkbookModel {
  const headings: Row = ["Metric", "Unit", "Good is", ...PERIODS];
  const rows = Array.from({ length: areas }, (_, area): Row => [
    `Households helped in area ${area + 1}`,
    "households",
    "Higher",
    ...PERIODS.map((_period, at) => (at % 2 === 0 ? 20 + (area % 9) : 400 + (area % 90))),
  ]);
  return workbookOf({ Targets: PLAN, Metrics: [headings, ...rows] });
}
