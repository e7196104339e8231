import { keepReport, type KeptReport } from "../../history";
import type { IsoDate } from "../../calendar";
import { asJob } from "../errors/jobError";
import { parseMemory } from "../memory/memory";
import { readReports } from "../memory/readPast";
import { understand, withoutChecklists } from "./analyse";
import { assertSupport } from "./loadReport";
import { readSheets } from "./readSheets";

/** How the open workbook is to be read as an earlier one. */
export interface EarlierOptions {
  /** The date that its report was for; without it the newest that it remembers. */
  readonly asAt?: IsoDate | undefined;
  /** What to take where it remembers no date at all. */
  readonly otherwise: IsoDate;
}

/**
 * Reads the open workbook as that of an earlier meeting: its plan as it stands, and before that whatever it remembers of
 * meetings still further back. The newest first. Changes nothing.
 */
export function earlierReports({ asAt, otherwise }: EarlierOptions): Promise<KeptReport[]> {
  return asJob(async () => {
    assertSupport();
    const reading = withoutChecklists(await readSheets({}));
    const memory = parseMemory(reading.remembered);
    const { reports, before } = await readReports(memory.history);
    const date = asAt ?? reports[0]?.asAt ?? memory.settings.asAt ?? otherwise;
    const { plan } = understand(reading, memory, { asAt: date });
    return [keepReport(plan, { isWhole: true }), ...before(date)];
  });
}
