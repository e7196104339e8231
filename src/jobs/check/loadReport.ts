import { LOWEST_EXCEL_API, supports } from "../../excel";
import { inOfficerWords, NOTHING_WRITTEN, OfficerError } from "../errors/officerError";
import { readSheets } from "./readSheets";
import { analyse } from "./analyse";
import type { CheckResult, JobOptions, Support, WorkbookReport } from "../types";

/** Whether this Excel can run the add-in (ExcelApi 1.9 or later). */
export function checkSupport(): Support {
  if (supports(LOWEST_EXCEL_API)) return { kind: "full" };
  return {
    kind: "too-old",
    words:
      "This Excel is too old for the add-in: it cannot set up pages for printing. Use Excel on the web, or Excel 2021 or later.",
  };
}

/** Stops a job in an Excel that is too old for it. */
export function needSupport(): void {
  const support = checkSupport();
  if (support.kind === "full") return;
  throw new OfficerError(
    "This Excel is too old",
    support.words,
    NOTHING_WRITTEN,
    "Open the workbook in a newer Excel.",
    "ApiNotFound",
  );
}

/** Reads the workbook, understands and checks it; changes nothing. The pane calls it again on every change. */
export function loadReport(options: JobOptions = {}): Promise<WorkbookReport> {
  return inOfficerWords(NOTHING_WRITTEN, async () => {
    needSupport();
    options.onProgress?.({ step: "reading", words: "Reading the sheets", fraction: 0.1 });
    const reading = await readSheets(options);
    options.onProgress?.({ step: "checking", words: "Checking the plan", fraction: 0.6 });
    const { report } = await analyse(reading, options);
    options.onProgress?.({ step: "done", words: "Checked", fraction: 1 });
    return report;
  });
}

/** `loadReport` with its findings counted and put in a sentence. Accepted findings do not count. */
export async function checkWorkbook(options: JobOptions = {}): Promise<CheckResult> {
  const report = await loadReport(options);
  const open = report.findings.filter((finding) => finding.accepted === undefined);
  const count = (severity: string) => open.filter((one) => one.severity === severity).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")];
  return { report, errors, warnings, infos, words: checkWords(errors, warnings, infos) };
}

function checkWords(errors: number, warnings: number, infos: number): string {
  const things = (n: number) => (n === 1 ? "1 thing" : `${n} things`);
  const looks = warnings + infos;
  if (errors > 0) {
    const rest = looks > 0 ? `, and ${things(looks)} to look at` : "";
    return `${things(errors)} must be put right before the appendix can be made${rest}.`;
  }
  return looks > 0
    ? `Nothing stops the appendix; ${things(looks)} to look at.`
    : "Nothing to put right.";
}
