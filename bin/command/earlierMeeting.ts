import { startOffice } from "office-js-host";
import { earlierReports, type IsoDate, type KeptReport } from "../../src/jobs";
import { assertModestSize } from "./assertModestSize";
import { openWorkbook } from "./openWorkbook";

/**
 * What an earlier workbook reported, the newest first. `asAt` is its meeting's date where the caller knows it, `otherwise`
 * what to take where the workbook remembers none. Nothing is written. Throws a `UsageError` for a file that cannot be used.
 */
export async function earlierMeeting(
  path: string,
  asAt: IsoDate | undefined,
  otherwise: IsoDate,
): Promise<readonly KeptReport[]> {
  const { workbook } = await openWorkbook(path);
  assertModestSize(workbook);
  const host = await startOffice(workbook);
  try {
    return await earlierReports({ asAt, otherwise });
  } finally {
    host.dispose();
  }
}
