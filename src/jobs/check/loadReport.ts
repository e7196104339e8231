import { LOWEST_EXCEL_API, supports } from "../../excel";
import { asJob, JobError } from "../errors/jobError";
import { UNCHANGED } from "../errors/workbookState";
import { readSheets } from "./readSheets";
import { analyse } from "./analyse";
import type { CheckResult, JobOptions, Support, WorkbookReport } from "../types";

/** Whether this Excel can run the add-in (ExcelApi 1.9 or later). */
export function checkSupport(): Support {
  return { kind: supports(LOWEST_EXCEL_API) ? "full" : "too-old" };
}

/** Stops a job in an Excel that is too old for it. */
export function assertSupport(): void {
  if (checkSupport().kind === "too-old") throw new JobError({ code: "ApiNotFound" }, UNCHANGED);
}

/** Reads the workbook, understands and checks it; changes nothing. The pane calls it again on every change. */
export function loadReport(options: JobOptions = {}): Promise<WorkbookReport> {
  return asJob(async () => {
    assertSupport();
    options.onProgress?.({ step: "reading", fraction: 0.1 });
    const reading = await readSheets(options);
    options.onProgress?.({ step: "checking", fraction: 0.6 });
    const { report } = await analyse(reading, options);
    options.onProgress?.({ step: "done", fraction: 1 });
    return report;
  });
}

/** `loadReport` with its findings counted. Accepted findings do not count. */
export async function checkWorkbook(options: JobOptions = {}): Promise<CheckResult> {
  const report = await loadReport(options);
  const open = report.findings.filter((finding) => finding.accepted === undefined);
  const count = (severity: string) => open.filter((one) => one.severity === severity).length;
  return {
    kind: "checked",
    report,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
  };
}
