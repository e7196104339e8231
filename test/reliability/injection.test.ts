import { startOffice, type SheetModel } from "office-js-host";
import { openXlsx, saveXlsx } from "office-js-host/xlsx";
import { DEFAULT_SETTINGS, generateAppendix, parseIsoDate, resultWords } from "../../src/jobs";
import type { ReportSettings } from "../../src/jobs";
import { partsOf } from "../../host/test/files/partsOf";
import { PAYLOADS } from "./payloads";
import { planWorkbook } from "./support/planWorkbook";
import { filledCells, textOf } from "./support/sheetTexts";
import type { PlacedCell } from "./support/sheetTexts";

/** A text as the appendix says it: without white space around it, and with the line ends that a cell keeps. */
function said(text: string): string {
  return text.trim().replace(/\r\n?/g, "\n");
}

/** A text without white space and without what is said where it is cut over several rows. */
function letters(text: string): string {
  return text.replaceAll("(continued)", "").replace(/\s/g, "");
}

interface Drawn {
  /** The source sheet's part before and after. */
  readonly sourceParts: readonly [Uint8Array | undefined, Uint8Array | undefined];
  readonly source: SheetModel | undefined;
  readonly appendix: SheetModel | undefined;
}

/** A file with one step a payload, through office.js into the saved file and back. */
async function drawn(layout: ReportSettings["layout"]): Promise<Drawn> {
  const rows = PAYLOADS.map(({ text }, index) => ["Aim", `Step ${index}`, text, text, "Ongoing"]);
  const file = saveXlsx(planWorkbook(rows, []));
  const opened = openXlsx(file);
  const host = await startOffice(opened.workbook);
  try {
    const result = await generateAppendix({
      asAt: parseIsoDate("2003-11-11"),
      settings: { layout },
      activate: false,
    });
    expect(resultWords(result).head).toMatch(/was made/);
  } finally {
    host.dispose();
  }
  const saved = opened.save();
  const { sheets } = openXlsx(saved).workbook;
  const part = "xl/worksheets/sheet1.xml";
  return {
    sourceParts: [partsOf(file).get(part), partsOf(saved).get(part)],
    source: sheets.find((sheet) => sheet.name === "Targets"),
    appendix: sheets.find((sheet) => sheet.name === DEFAULT_SETTINGS.appendixName),
  };
}

/** What the accessible layout says, in words of our own, where another column's text runs on and this one's does not. */
const AS_ABOVE = "As in the row above";

describe.each(["committee", "accessible"] as const)("payloads in the %s layout", (layout) => {
  let result: Drawn;
  let cells: PlacedCell[];
  beforeAll(async () => {
    result = await drawn(layout);
    cells = result.appendix === undefined ? [] : filledCells(result.appendix);
  });

  /** The texts of a column from a step's first row to before the next step's. */
  function told(step: number, column: number): string[] {
    const first = cells.find(({ cell }) => textOf(cell) === `Step ${step}`);
    const next = cells.find(({ cell }) => textOf(cell) === `Step ${step + 1}`);
    if (first === undefined) throw new Error(`The appendix has no step ${step}.`);
    return cells
      .filter(({ columnIndex }) => columnIndex === first.columnIndex + column)
      .filter(({ rowIndex }) => rowIndex >= first.rowIndex)
      .filter(({ rowIndex }) => next === undefined || rowIndex < next.rowIndex)
      .map(({ cell }) => textOf(cell))
      .filter((text) => text !== AS_ABOVE);
  }

  test("there are at least 300 different payloads", () => {
    expect(new Set(PAYLOADS.map(({ text }) => text)).size).toBe(PAYLOADS.length);
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(300);
  });

  test.each(PAYLOADS.map(({ name, text }, index) => ({ name, text, index })))(
    "$name says the same, as text",
    ({ text, index }) => {
      const pieces = told(index, 1);
      if (said(text) === "") {
        // Blank progress is blank, or explained in words of our own.
        expect(pieces.join("")).toMatch(/^(No progress reported)?$/);
      } else if (pieces.length > 1) {
        expect(text.length).toBeGreaterThan(1000);
        expect(letters(pieces.join(""))).toBe(letters(text));
      } else {
        expect(pieces).toEqual([said(text)]);
      }
      expect(letters(told(index, 2).join(""))).toContain(letters(said(text)));
    },
  );

  test("no cell of the appendix is a formula, and every text keeps its quote prefix", () => {
    expect(cells.length).toBeGreaterThan(PAYLOADS.length);
    expect(cells.filter(({ cell }) => cell.formula !== "")).toEqual([]);
    expect(cells.filter(({ cell }) => cell.value.type === "string" && !cell.quotePrefix)).toEqual(
      [],
    );
  });

  test("the officer's sheet is the same, byte for byte", () => {
    const [before, after] = result.sourceParts;
    expect(before?.length).toBeGreaterThan(0);
    expect(Buffer.compare(Buffer.from(before ?? []), Buffer.from(after ?? []))).toBe(0);
  });

  test("the officer's cells hold every payload as it was, to the last character", () => {
    PAYLOADS.forEach(({ text }, index) => {
      const cell = result.source?.cells.get(index + 1)?.get(2);
      expect(textOf(cell)).toBe(text);
      expect(cell?.formula).toBe("");
    });
  });
});
