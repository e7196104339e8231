import type { WorkbookReading } from "../../excel";
import { fetched } from "../errors/fetched";
import type { CorrectionsFound } from "./readCorrections";

/** Few workbooks have a translator's corrections: what reads and uses them is fetched for those alone. */
export const importCorrections = () =>
  import(/* webpackChunkName: "corrections" */ "./readCorrections");

/** What translators have put in place of the paper's own words, where the workbook has a sheet for it. */
export async function correctionsFor(reading: WorkbookReading): Promise<CorrectionsFound> {
  return reading.listMarkers.corrections.size > 0
    ? (await fetched(importCorrections)).correctionsIn(reading)
    : NONE;
}

const NONE: CorrectionsFound = { corrections: {}, unusable: [], sheets: [] };
