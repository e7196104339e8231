import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

/** The fonts with which a workbook is set, and those of the same widths that stand for them. */
const TWINS = { Arial: /Arial|Liberation Sans|Arimo/, Calibri: /Calibri|Carlito/ } as const;

/**
 * Those of the fonts that nothing here has the widths of: lines then break elsewhere than in Excel, and where Calibri's are
 * not known LibreOffice takes all columns as wider. None where nothing can tell.
 */
export function missingFonts(): string[] {
  try {
    return Object.entries(TWINS).flatMap(([font, twins]) =>
      twins.test(execFileSync("fc-match", [font, "family"]).toString()) ? [] : [font],
    );
  } catch {
    return [];
  }
}

/** A sheet to be printed. */
export interface SheetToPrint {
  /** The workbook's file. */
  readonly bytes: Uint8Array;
  readonly sheetName: string;
  /** A folder in which each page also becomes page-N.png. */
  readonly pictures: string | undefined;
}

/** LibreOffice takes long to start and little for each file: so many are given to it at once. */
const AT_ONCE = 24;

/**
 * Prints sheets to PDF with LibreOffice and reads the words on the paper, in the order in which they were given. All other
 * sheets of a workbook are hidden in a copy, since LibreOffice prints no hidden sheet.
 * @throws when a workbook has no such sheet or LibreOffice fails.
 */
export function printSheets(sheets: readonly SheetToPrint[], dotsPerInch = 80): PrintedSheet[] {
  const printed: PrintedSheet[] = [];
  for (let first = 0; first < sheets.length; first += AT_ONCE) {
    printed.push(...printBatch(sheets.slice(first, first + AT_ONCE), dotsPerInch));
  }
  return printed;
}

function printBatch(sheets: readonly SheetToPrint[], dotsPerInch: number): PrintedSheet[] {
  const folder = mkdtempSync(join(tmpdir(), "print-"));
  try {
    const copies = sheets.map(({ bytes, sheetName }, at) => {
      const copy = join(folder, `${at}.xlsx`);
      writeFileSync(copy, onlySheet(bytes, sheetName));
      return copy;
    });
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const how = ["--headless", profile, "--convert-to", "pdf", "--outdir", folder];
    execFileSync("soffice", [...how, ...copies], { stdio: "ignore", timeout: 600_000 });
    return sheets.map(({ pictures }, at) => {
      const pdf = join(folder, `${at}.pdf`);
      if (pictures !== undefined) {
        mkdirSync(pictures, { recursive: true });
        execFileSync("pdftoppm", ["-r", String(dotsPerInch), "-png", pdf, join(pictures, "page")]);
      }
      const text = execFileSync("pdftotext", ["-raw", pdf, "-"], { maxBuffer: 1 << 28 });
      const info = execFileSync("pdfinfo", [pdf]).toString();
      return {
        pageCount: Number(/Pages:\s+(\d+)/.exec(info)?.[1] ?? 0),
        text: text.toString("utf8"),
      };
    });
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
