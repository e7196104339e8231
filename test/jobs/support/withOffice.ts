import { startOffice, type HostOptions, type OfficeHost, type WorkbookModel } from "office-js-host";

/** An Excel that knows no undo groups, so that nothing is tried again without one. */
export const NO_UNDO_GROUPS: HostOptions = { apiVersion: "1.17" };

/** Runs work with office.js over a workbook, and takes the host away afterwards, whatever happens. */
export async function withOffice<T>(
  workbook: WorkbookModel,
  work: (host: OfficeHost) => Promise<T>,
  options: HostOptions = {},
): Promise<T> {
  const host = await startOffice(workbook, options);
  try {
    return await work(host);
  } finally {
    host.dispose();
  }
}
