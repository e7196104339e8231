import type { WorkbookModel } from "office-js-host";
import { EMPTY_CELL, type CellModel } from "office-js-host/model";

/** The workbook as an officer would compare it: what is seen, printed and kept; not the host's counters or the cursor. */
export function pictureOf(workbook: WorkbookModel) {
  const { activeSheetId, names, customXmlParts } = workbook;
  return structuredClone({
    activeSheetId,
    names,
    customXmlParts,
    sheets: workbook.sheets.map(({ cells, rows, columns, ...sheet }) => ({
      ...sheet,
      revision: 0,
      selection: 0,
      customProperties: [...sheet.customProperties],
      merges: sheet.merges.map((area) => JSON.stringify(area)).sort(),
      cells: plainEntries(cells).flatMap(([row, columnsOfRow]) =>
        plainEntries(columnsOfRow).flatMap(([column, cell]) =>
          isPlain(cell) ? [] : [[row, column, { ...cell, quotePrefix: false }]],
        ),
      ),
      rows: plainEntries(rows).flatMap(([row, { height = sheet.defaultRowHeight, hidden }]) =>
        height === sheet.defaultRowHeight && !hidden ? [] : [[row, height, hidden]],
      ),
      columns: plainEntries(columns).map(([column, { width, hidden }]) => [column, width, hidden]),
    })),
  });
}

function plainEntries<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b);
}

function isPlain(cell: CellModel): boolean {
  return cell.value.type === "empty" && cell.formula === "" && looks(cell) === looks(EMPTY_CELL);
}

/** An empty cell shows only its fill and its lines. */
function looks({ format }: CellModel): string {
  return JSON.stringify([format.fill, Object.entries(format.borders)]);
}
