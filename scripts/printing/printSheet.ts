import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "office-js-host/xlsx";

/** What came out of the printer. */
export interface PrintedSheet {
  readonly pageCount: number;
  /** The words of all pages in reading order. */
  readonly text: string;
}

/** Whether LibreOffice and poppler's tools can be called here. */
export function canPrint(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/**
 * Prints one sheet of a workbook to PDF with LibreOffice and reads the words on the paper. All other sheets are
 * hidden in a copy, since LibreOffice prints no hidden sheet. With `pictures`, each page also becomes page-N.png there.
 * @throws when the workbook has no such sheet or LibreOffice fails.
 */
export function printSheet(
  bytes: Uint8Array,
  sheetName: string,
  pictures?: string,
  dotsPerInch = 80,
): PrintedSheet {
  const folder = mkdtempSync(join(tmpdir(), "print-"));
  try {
    const copy = join(folder, "one.xlsx");
    writeFileSync(copy, onlySheet(bytes, sheetName));
    execFileSync(
      "soffice",
      [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        "--convert-to",
        "pdf",
      ].concat(["--outdir", folder, copy]),
      { stdio: "ignore", timeout: 180_000 },
    );
    const pdf = join(folder, "one.pdf");
    const text = execFileSync("pdftotext", ["-raw", pdf, "-"], { maxBuffer: 1 << 28 });
    const info = execFileSync("pdfinfo", [pdf]).toString();
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      execFileSync("pdftoppm", ["-r", String(dotsPerInch), "-png", pdf, join(pictures, "page")]);
    }
    return {
      pageCount: Number(/Pages:\s+(\d+)/.exec(info)?.[1] ?? 0),
      text: text.toString("utf8"),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function onlySheet(bytes: Uint8Array, sheetName: string): Uint8Array {
  const opened = openXlsx(bytes);
  const { workbook } = opened;
  const wanted = workbook.sheets.find(({ name }) => name === sheetName);
  if (!wanted) throw new Error(`there is no sheet named ${JSON.stringify(sheetName)}`);
  for (const sheet of workbook.sheets) sheet.visibility = sheet === wanted ? "Visible" : "Hidden";
  workbook.activeSheetId = wanted.id;
  workbook.revision += 1;
  return opened.save({ activateTab: true });
}

/** Reads a file, for callers that start from a path. */
export function bytesOf(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}
