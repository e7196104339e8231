import { keepReport, reportsBefore, type KeptReport } from "../../history";
import type { IsoDate } from "../../calendar";
import { asJob } from "../errors/jobError";
import { analyse } from "./analyse";
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
    const reading = await readSheets({});
    const first = await analyse(reading, { asAt });
    const [newest] = first.memory.reports;
    const date = asAt ?? newest?.asAt ?? first.report.settings.asAt ?? otherwise;
    const { report, memory } = await analyse(reading, { asAt: date });
    return [keepReport(report.plan, { isWhole: true }), ...reportsBefore(memory.reports, date)];
  });
}
