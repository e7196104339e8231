/**
 * `npm run print-check`: makes the appendices of the samples, the seed papers, the hard workbooks and published tables, in both
 * layouts, on A4 and A3, in several sizes of type and in Welsh; prints them with LibreOffice; and tells, a line each, how many
 * pages they take, which words are not on the paper, and which are broken in two since a column is too narrow for them. Exits 1 when a word is missing, or when pages break elsewhere than
 * planned; says so and exits 0 where LibreOffice is not installed.
 *
 * `-- --only NAME` takes one workbook, `--also FOLDER` further ones (each with its date in a JSON file of its name, as `asAt`),
 * `--how "A4"` one way of printing, `--pictures DIR` keeps the pages as pictures.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openXlsx } from "office-js-host/xlsx";
import { generate } from "../bin/generate";
import { FIRST_PAGES } from "../samples/hard/firstPages";
import { missingWords, type MissingWord } from "./printing/missingWords";
import { printedWorkbooks, tablesIn, type PrintedWorkbook } from "./printing/printedWorkbooks";
import { canPrint, missingFonts, printSheets, type PrintedSheet } from "./printing/printSheet";

const LAYOUTS = ["committee", "accessible"] as const;
type Layout = (typeof LAYOUTS)[number];
const APPENDIX = "Appendix 1";
const QUIET = { print: () => undefined, tell: () => undefined };

/** The ways of printing, each by what is set for it. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  A4: [],
  "A4, 12 points": ["textPoints=12"],
  "A4 upright, 11 points": ["textPoints=11", "orientation=portrait"],
  A3: ["paper=A3"],
  "A4, Welsh": ["language=cy"],
};

/** An appendix that was made and waits to be printed. */
interface Made {
  readonly workbook: PrintedWorkbook;
  readonly layout: Layout;
  readonly way: string;
  readonly bytes: Uint8Array;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      pictures: { type: "string" },
      only: { type: "string" },
      also: { type: "string" },
      how: { type: "string" },
    },
  });
  if (!canPrint()) {
    console.log(
      "Not printed: this needs LibreOffice (soffice) and poppler's pdftotext, pdfinfo and pdftoppm.",
    );
    return 0;
  }
  for (const font of missingFonts()) {
    console.log(`Without a font of ${font}'s widths: pages differ.`);
  }
  const all = [...printedWorkbooks(), ...(values.also === undefined ? [] : tablesIn(values.also))];
  const workbooks = all.filter(({ name }) => values.only === undefined || values.only === name);
  let faults = 0;
  console.log("| Workbook | Layout | Printed | Pages | First version | Words | Missing | Broken |");
  console.log("| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |");
  for (const way of Object.keys(WAYS)) {
    if (values.how !== undefined && values.how !== way) continue;
    const made: Made[] = [];
    for (const workbook of workbooks) {
      for (const layout of LAYOUTS) {
        const bytes = await appendixOf(workbook, layout, way);
        if (bytes) made.push({ workbook, layout, way, bytes });
        else faults += 1;
      }
    }
    const printed = printSheets(
      made.map(({ workbook, layout, bytes }) => ({
        bytes,
        sheetName: APPENDIX,
        pictures: values.pictures && join(values.pictures, `${workbook.name}-${layout}-${way}`),
      })),
    );
    for (const [at, one] of made.entries()) {
      const page = printed[at];
      if (page) faults += report(one, page);
    }
  }
  return faults === 0 ? 0 : 1;
}

/** The workbook with its appendix; undefined, and said, where there is none. */
async function appendixOf(
  { name, bytes, asAt }: PrintedWorkbook,
  layout: Layout,
  way: string,
): Promise<Uint8Array | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "print-check-"));
  try {
    const [source, out] = [join(folder, `${name}.xlsx`), join(folder, "appendix.xlsx")];
    writeFileSync(source, bytes);
    const date = asAt === undefined ? [] : ["--as-at", asAt];
    const set = (WAYS[way] ?? []).flatMap((setting) => ["--set", setting]);
    const exit = await generate([source, "--out", out, "--layout", layout, ...date, ...set], QUIET);
    if (exit === 0) return new Uint8Array(readFileSync(out));
    console.log(`| ${name} | ${layout} | ${way} | no appendix (exit ${exit}) | | | | |`);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says a line of the table and what is wrong; gives how much is. */
function report({ workbook, layout, way, bytes }: Made, printed: PrintedSheet): number {
  const { sheets } = openXlsx(workbook.bytes).workbook;
  const sources = workbook.isPrintedWhole ? sheets.map(({ name }) => name) : [];
  // What the appendix itself says may be cut off by a row that is too low, and what it was made of be left out of it.
  const cut = missingWords(bytes, [APPENDIX], printed.text);
  const lost = missingWords(bytes, sources, printed.text);
  const count = total(cut.missing) + total(lost.missing);
  const planned =
    (openXlsx(bytes).workbook.sheets.find(({ name }) => name === APPENDIX)?.horizontalPageBreaks
      .length ?? 0) + 1;
  const first = way === "A4" ? String(FIRST_PAGES[workbook.name]?.[layout] ?? "") : "";
  const cells = [
    workbook.name,
    layout,
    way,
    printed.pageCount,
    first,
    cut.wanted + lost.wanted,
    count,
    total(cut.broken),
  ];
  console.log(`| ${cells.join(" | ")} |`);
  for (const { word, times } of [...cut.missing, ...lost.missing].slice(0, 10)) {
    console.log(`  missing ${times}x ${word}`);
  }
  for (const { word, times } of cut.broken.slice(0, 10)) console.log(`  broken ${times}x ${word}`);
  if (printed.pageCount !== planned) console.log(`  planned were ${planned} pages`);
  return count + (printed.pageCount === planned ? 0 : 1);
}

function total(missing: readonly MissingWord[]): number {
  return missing.reduce((sum, { times }) => sum + times, 0);
}

void main().then((exit) => {
  process.exitCode = exit;
});
