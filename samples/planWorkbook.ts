/** What the sample workbooks are made of: a Targets and a Metrics sheet, and what the add-in remembers in them. */
import {
  createSheet,
  createWorkbook,
  DEFAULT_FORMAT,
  freeSheetId,
  type CellFormatModel,
  type SheetModel,
  type WorkbookModel,
} from "office-js-host/model";
import { MEMORY_NAMESPACE, memoryXml } from "../src/excel/remember/remember";
import { memoryToJson } from "../src/jobs/memory/memory";
import type { ReportSettings } from "../src/plan";
import { METRICS_HEADINGS, METRICS_ROWS, TITLE, type SampleRow } from "./jointWorking";

/** What one sample says that another does not. */
export interface SampleWorkbook {
  readonly headings: SampleRow;
  readonly rows: readonly SampleRow[];
  /** The Targets columns, in points. */
  readonly widthsPoints: readonly number[];
  readonly settings: ReportSettings;
  /** What earlier reports promised, as `historyToJson` gives it; undefined for a plan that was never reported. */
  readonly history?: unknown;
}

const FONT = { ...DEFAULT_FORMAT.font, name: "Arial", size: 10 };
const RULE = { style: "Continuous", weight: "Thin", color: "#A6A6A6" };
const BOX = { EdgeTop: RULE, EdgeBottom: RULE, EdgeLeft: RULE, EdgeRight: RULE };

const TITLE_FORMAT: CellFormatModel = {
  ...DEFAULT_FORMAT,
  font: { ...FONT, size: 14, bold: true },
};
const HEADING_FORMAT: CellFormatModel = {
  ...DEFAULT_FORMAT,
  font: { ...FONT, bold: true, color: "#FFFFFF" },
  fill: "#1F4E79",
  borders: BOX,
  wrapText: true,
  verticalAlignment: "Center",
};
const BODY_FORMAT: CellFormatModel = {
  ...DEFAULT_FORMAT,
  font: FONT,
  borders: BOX,
  wrapText: true,
  verticalAlignment: "Top",
};

/** A workbook with a Targets and a Metrics sheet, and the settings of a report to committee. */
export function makePlanWorkbook(sample: SampleWorkbook): WorkbookModel {
  const { headings, rows, widthsPoints, settings, history } = sample;
  const workbook = createWorkbook();
  const [targets] = workbook.sheets;
  if (!targets) throw new Error("A new workbook has a sheet.");
  targets.name = "Targets";
  write(targets, 0, [TITLE], TITLE_FORMAT);
  fill(targets, 1, headings, rows, widthsPoints);
  const metrics = createSheet("Metrics", freeSheetId(workbook));
  workbook.sheets.push(metrics);
  fill(metrics, 0, METRICS_HEADINGS, METRICS_ROWS, [230, 60, 60, 80, 80, 230]);
  for (const sheet of workbook.sheets) sheet.normalFormat = { ...DEFAULT_FORMAT, font: FONT };
  workbook.customXmlParts.push({
    id: "{6F1C2B8E-1C1A-4B36-9C55-0A4F6D2E7B10}",
    namespaceUri: MEMORY_NAMESPACE,
    xml: memoryXml(memoryToJson({ settings, appendix: undefined, others: [], history })),
  });
  workbook.properties.title = "Joint working plan";
  return workbook;
}

function fill(
  sheet: SheetModel,
  headerRowIndex: number,
  headings: SampleRow,
  rows: readonly SampleRow[],
  widthsPoints: readonly number[],
): void {
  write(sheet, headerRowIndex, headings, HEADING_FORMAT);
  rows.forEach((row, index) => write(sheet, headerRowIndex + 1 + index, row, BODY_FORMAT));
  widthsPoints.forEach((width, columnIndex) => {
    sheet.columns.set(columnIndex, { width, hidden: false, format: undefined });
  });
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.freeze = { rows: headerRowIndex + 1, columns: 0 };
  rows.forEach((row, index) => {
    const lines = row.map((cell, column) => linesOf(String(cell), widthsPoints[column] ?? 48));
    sheet.rows.set(headerRowIndex + 1 + index, {
      height: 13 * Math.max(1, ...lines) + 3,
      hidden: false,
      customHeight: true,
      format: undefined,
    });
  });
}

/** Enough for a sheet to look tidy; what is printed is measured properly. Arial 10 has about 5.1 points a letter, and a line ends at a word. */
function linesOf(text: string, widthPoints: number): number {
  const letters = Math.floor((widthPoints - 24) / 5.1);
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}

function write(sheet: SheetModel, rowIndex: number, row: SampleRow, format: CellFormatModel): void {
  const cells = sheet.cells.get(rowIndex) ?? new Map();
  row.forEach((value, columnIndex) => {
    cells.set(columnIndex, {
      value:
        typeof value === "number"
          ? { type: "number", value }
          : value === ""
            ? { type: "empty" }
            : { type: "string", value },
      formula: "",
      quotePrefix: false,
      format,
    });
  });
  sheet.cells.set(rowIndex, cells);
}
