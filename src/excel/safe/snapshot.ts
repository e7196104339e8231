import { areaAddress, cellAddress } from "../../sheet";
import type { Area, CellStyle, DrawnCell, DrawnContent, SheetDrawing, Slices } from "../../sheet";
import type { TypedCell } from "../draw/drawTarget";
import { askMergedAreas } from "../read/mergedAreas";
import { areaOf, sliceAddress } from "../read/readSheet";
import { isRealFormula } from "../read/realFormula";
import { inSlices } from "../session/inSlices";
import { isAnswerTooLarge, supports, type ExcelContext } from "../session/session";
import { styleFrom } from "./styleFrom";
import { withClosedMerges } from "./closedMerges";

/**
 * What a drawing has beside its cells: kept in the workbook when a sheet is drawn, because Excel tells it only at the
 * price of the officer's undo history (merged areas), or not at all (what a chart draws on).
 */
export type Frame = Pick<
  SheetDrawing,
  "merges" | "tables" | "charts" | "textAreas" | "page" | "freezeRowCount" | "showGridlines"
>;

/** A sheet as it stands, hand edits included, in the form in which it can be drawn again. */
export interface Snapshot {
  readonly drawing: SheetDrawing;
  /** What somebody has put on the sheet that is neither text nor number: formulas, truth values, errors. */
  readonly typed: readonly TypedCell[];
  /** All charts on the sheet, the officer's own among them. */
  readonly chartNames: readonly string[];
  readonly fingerprint: string;
}

/** A cell's looks are about 800 bytes in the answer, which office.js reads in one go; Excel on the web allows 5 MB. */
const CELLS_A_SLICE = 2500;

const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { name: true, size: true, bold: true, italic: true, color: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/**
 * Takes a sheet down as it stands, so that it can be put back when drawing over it fails half-way.
 * `frame` is what was kept of its last drawing, `area` what to take down. Where somebody has edited the sheet since,
 * its merged areas are read as they are now (ExcelApi 1.13), at the price of the undo history. One sync for each 2,500
 * cells.
 */
export async function takeSnapshot(
  context: ExcelContext,
  sheetName: string,
  area: Area,
  frame: Frame,
  fingerprint: string,
  isEdited: boolean,
): Promise<Snapshot> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const askAround = (): Around => ({
    columns: sheet
      .getRange(areaAddress({ ...area, rowCount: 1 }))
      .getColumnProperties({ format: { columnWidth: true } }),
    charts: sheet.charts.load("items/name"),
    merged: isEdited && supports("1.13") ? askMergedAreas(sheet, [area]) : undefined,
  });
  const rowsASlice = Math.ceil(CELLS_A_SLICE / Math.max(1, area.columnCount));
  const slices = await readSlices(context, sheet, area, rowsASlice, askAround);
  const { columns, charts, merged } = slices[0]?.around ?? {};
  const taken = new Taken();
  for (const slice of slices) await inSlices(taken.add(slice));
  const merges = merged ? merged() : frame.merges;
  const drawing: SheetDrawing = {
    ...frame,
    merges: merges.filter((merge) => taken.isFirstOnly(merge)),
    name: sheetName,
    columnWidthsPoints: (columns?.value ?? []).map((column) => column.format?.columnWidth ?? 48),
    rowHeightsPoints: slices.flatMap((slice) =>
      slice.rows.value.map((row) => row.format?.rowHeight ?? 15),
    ),
    cells: taken.cells,
    styles: Object.fromEntries(taken.styles),
  };
  const chartNames = (charts?.items ?? []).map(({ name }) => name);
  return { drawing: withClosedMerges(drawing), typed: taken.typed, chartNames, fingerprint };
}

/** What is asked of a sheet once, together with its first slice, and again when that answer was too large. */
interface Around {
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly charts: Excel.ChartCollection;
  readonly merged: (() => Area[]) | undefined;
}

interface Slice {
  readonly range: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly around: Around | undefined;
}

/** Reads an area, one slice a sync; a slice whose answer was too large is halved. */
async function readSlices(
  context: ExcelContext,
  sheet: Excel.Worksheet,
  area: Area,
  rowsASlice: number,
  askAround: () => Around,
): Promise<Slice[]> {
  const slices: Slice[] = [];
  let [offset, most] = [0, rowsASlice];
  while (offset < area.rowCount) {
    const rowCount = Math.min(area.rowCount - offset, most);
    const range = sheet
      .getRange(sliceAddress(area, offset, rowCount))
      .load("address,values,formulas,numberFormat,valueTypes");
    const slice = {
      range,
      looks: range.getCellProperties(LOOKS),
      rows: range.getRowProperties({ format: { rowHeight: true } }),
      around: offset === 0 ? askAround() : undefined,
    };
    try {
      // One answer each: together they are more than Excel gives.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (rowCount === 1 || !isAnswerTooLarge(error)) throw error;
      most = Math.ceil(rowCount / 2);
      continue;
    }
    slices.push(slice);
    offset += rowCount;
    most = rowsASlice;
  }
  return slices;
}

/** Gathers cells slice by slice, each distinct look once. */
class Taken {
  private readonly filled = new Set<string>();
  readonly cells: DrawnCell[] = [];
  readonly styles = new Map<string, CellStyle>();
  readonly typed: TypedCell[] = [];

  /** Whether only the first cell of an area holds anything: what others hold would be lost if they were merged. */
  isFirstOnly({ rowIndex, columnIndex, rowCount, columnCount }: Area): boolean {
    for (let at = 1; at < rowCount * columnCount; at += 1) {
      const [down, right] = [Math.floor(at / columnCount), at % columnCount];
      if (this.filled.has(cellAddress(rowIndex + down, columnIndex + right))) return false;
    }
    return true;
  }

  *add({ range, looks }: Slice): Slices<void> {
    const area = areaOf(range.address);
    for (const [r, row] of looks.value.entries()) {
      yield;
      row.forEach((properties, c) => {
        const style = styleFrom(properties);
        const key = JSON.stringify(style);
        this.styles.set(key, style);
        const value: unknown = range.values[r]?.[c];
        const formula: unknown = range.formulas[r]?.[c];
        const [rowIndex, columnIndex] = [area.rowIndex + r, area.columnIndex + c];
        const typed = typedOf(formula, value, String(range.valueTypes[r]?.[c] ?? ""));
        if (formula !== "") this.filled.add(cellAddress(rowIndex, columnIndex));
        if (typed !== undefined) this.typed.push([cellAddress(rowIndex, columnIndex), typed]);
        this.cells.push({
          rowIndex,
          columnIndex,
          content: contentOf(value, String(range.numberFormat[r]?.[c] ?? "General")),
          style: key,
        });
      });
    }
  }
}

/** What has to be typed for what a drawing does not hold: a formula, a truth value, an error. */
function typedOf(formula: unknown, value: unknown, valueType: string): TypedCell[1] | undefined {
  if (typeof formula === "boolean") return formula;
  if (typeof formula !== "string") return undefined;
  return isRealFormula(formula, value) || valueType === "Error" ? formula : undefined;
}

function contentOf(value: unknown, numberFormat: string): DrawnContent {
  if (typeof value === "number") return { kind: "number", number: value, numberFormat };
  const text = String(value ?? "");
  return text === "" ? { kind: "empty" } : { kind: "text", text };
}
