import type { KeptReport } from "../../history";
import { fetched } from "../errors/fetched";
import { asJob } from "../errors/jobError";
import { fetchComparing } from "../memory/readPast";
import type { EarlierOptions } from "../types";
import { withoutOwnLists } from "./analyse";
import { assertSupport } from "./loadReport";
import { readSheets } from "./readSheets";
import { importTranslations } from "./translations";

/**
 * Reads the open workbook as that of an earlier meeting: its plan as it stands, and before that whatever it remembers of
 * meetings still further back. The newest first. Changes nothing.
 */
export function earlierReports(options: EarlierOptions): Promise<readonly KeptReport[]> {
  return asJob(async () => {
    assertSupport();
    const reading = withoutOwnLists(await readSheets({}));
    const [{ earlierIn }, { TRANSLATIONS }] = await Promise.all([
      fetchComparing(),
      fetched(importTranslations),
    ]);
    const drawn = new Set(reading.appendixMarkers.keys());
    const sheets = reading.sheets.filter(({ id }) => !drawn.has(id));
    return earlierIn({ ...reading, sheets }, options, TRANSLATIONS).reports;
  });
}
