/**
 * `npm run print-check`: makes the appendix of the sample and of every hard workbook in both layouts, prints each with
 * LibreOffice, and tells which words of the sources are not on the paper. With `-- --pictures DIR` the pages are kept
 * as pictures. Exits 1 when a word is missing; says so and exits 0 where LibreOffice is not installed.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "../bin/generate";
import { openXlsx } from "office-js-host/xlsx";
import { HARD_WORKBOOKS } from "../samples/hard/workbooks";
import { hardWorkbookBytes } from "./printing/hardWorkbookBytes";
import { missingWords } from "./printing/missingWords";
import { bytesOf, canPrint, printSheet } from "./printing/printSheet";

const LAYOUTS = ["committee", "accessible"] as const;
const APPENDIX = "Appendix 1";
const QUIET = { print: () => undefined, tell: () => undefined };

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { pictures: { type: "string" }, only: { type: "string" } },
  });
  if (!canPrint()) {
    console.log(
      "Not printed: this needs LibreOffice (soffice) and poppler's pdftotext, pdfinfo and pdftoppm.",
    );
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), "print-check-"));
  try {
    let missing = 0;
    for (const [name, source] of sources(folder)) {
      if (values.only !== undefined && values.only !== name) continue;
      for (const layout of LAYOUTS) {
        missing += await printOne(name, source, layout, folder, values.pictures);
      }
    }
    return missing === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sources(folder: string): [name: string, path: string][] {
  const hard = HARD_WORKBOOKS.map((make): [string, string] => {
    const workbook = make();
    const path = join(folder, `${workbook.name}.xlsx`);
    writeFileSync(path, hardWorkbookBytes(workbook));
    return [workbook.name, path];
  });
  return [["joint-working", join(__dirname, "../samples/joint-working.xlsx")], ...hard];
}

async function printOne(
  name: string,
  source: string,
  layout: (typeof LAYOUTS)[number],
  folder: string,
  pictures: string | undefined,
): Promise<number> {
  const out = join(folder, `${name}-${layout}.xlsx`);
  const asAt = name === "joint-working" ? [] : ["--as-at", "2003-11-11"];
  const exit = await generate([source, "--out", out, "--layout", layout, ...asAt], QUIET);
  if (exit !== 0) {
    console.log(`${name}, ${layout}: no appendix (exit ${exit})`);
    return 1;
  }
  const bytes = bytesOf(out);
  const printed = printSheet(bytes, APPENDIX, pictures && join(pictures, `${name}-${layout}`));
  const sheets = openXlsx(bytesOf(source)).workbook.sheets.map((sheet) => sheet.name);
  const { wanted, missing } = missingWords(bytes, sheets, printed.text);
  const count = missing.reduce((sum, { times }) => sum + times, 0);
  const planned = breaksOf(bytes) + 1;
  console.log(
    `${name}, ${layout}: ${printed.pageCount} pages (${planned} planned), ${wanted} words, ${count} missing`,
  );
  for (const { word, times } of missing.slice(0, 10)) console.log(`  missing ${times}x ${word}`);
  return count + (printed.pageCount === planned ? 0 : 1);
}

function breaksOf(bytes: Uint8Array): number {
  const sheet = openXlsx(bytes).workbook.sheets.find(({ name }) => name === APPENDIX);
  return sheet?.horizontalPageBreaks.length ?? 0;
}

void main().then((exit) => {
  process.exitCode = exit;
});
