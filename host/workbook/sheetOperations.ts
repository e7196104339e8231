import type { Book } from "./book";
import { freeSheetId } from "./createWorkbook";
import { oneOf } from "./formats";
import { HostError, invalidArgument } from "./hostError";
import type { SheetModel } from "./model";
import { activateSheet } from "./objects/selecting";
import { checkSheetName, copiedSheetName } from "./sheetNames";
import { renameReferences } from "./shiftReferences";

/** Gives a sheet another name; formulas and names that speak of it follow. */
export function renameSheet(book: Book, sheet: SheetModel, value: unknown): void {
  book.ensurePresent(sheet);
  book.ensureStructureWritable();
  const before = sheet.name;
  const name = checkSheetName(book.model, value, sheet);
  if (name === before) return;
  sheet.name = name;
  renameReferences(book.model, before, name);
  book.changed(sheet);
  book.note({
    kind: "worksheetNameChanged",
    targetId: sheet.id,
    payload: { worksheetId: sheet.id, nameBefore: before, nameAfter: name, source: book.source },
  });
}

/** Moves a sheet to a place among the tabs, 0 the first. */
export function moveSheet(book: Book, sheet: SheetModel, value: unknown): void {
  book.ensurePresent(sheet);
  book.ensureStructureWritable();
  const { sheets } = book.model;
  const isPlace =
    typeof value === "number" && Number.isInteger(value) && value >= 0 && value < sheets.length;
  if (!isPlace) throw invalidArgument(`there is no place ${String(value)} among the sheets`);
  const before = sheets.indexOf(sheet);
  sheets.splice(before, 1);
  sheets.splice(value, 0, sheet);
  book.changed(sheet);
  book.note({
    kind: "worksheetMoved",
    targetId: sheet.id,
    payload: {
      worksheetId: sheet.id,
      positionBefore: before,
      positionAfter: value,
      source: book.source,
    },
  });
}

function visibleSheets(book: Book): SheetModel[] {
  return book.model.sheets.filter((sheet) => sheet.visibility === "Visible");
}

/** When the active sheet goes, the next visible one comes to the front, or the one before. */
function leaveSheet(book: Book, sheet: SheetModel): void {
  if (book.model.activeSheetId !== sheet.id) return;
  const { sheets } = book.model;
  const at = sheets.indexOf(sheet);
  const others = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()];
  const next = others.find((other) => other.visibility === "Visible");
  if (next !== undefined) activateSheet(book, next);
}

export function hideOrShowSheet(book: Book, sheet: SheetModel, value: unknown): void {
  book.ensurePresent(sheet);
  book.ensureStructureWritable();
  const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
  const before = sheet.visibility;
  if (visibility === before) return;
  if (before === "Visible" && visibleSheets(book).length === 1) {
    throw new HostError("InvalidOperation", "A workbook keeps at least one visible sheet.");
  }
  if (before === "Visible") leaveSheet(book, sheet);
  sheet.visibility =
    visibility === "Hidden" || visibility === "VeryHidden" ? visibility : "Visible";
  book.changed(sheet);
  book.note({
    kind: "worksheetVisibilityChanged",
    targetId: sheet.id,
    payload: {
      worksheetId: sheet.id,
      visibilityBefore: before,
      visibilityAfter: visibility,
      source: book.source,
    },
  });
}

/** Deletes a sheet; what spoke of its cells says #REF! from now on. */
export function deleteSheet(book: Book, sheet: SheetModel): void {
  book.ensurePresent(sheet);
  book.ensureStructureWritable();
  book.ensureFocus();
  if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
  if (sheet.visibility === "Visible" && visibleSheets(book).length === 1) {
    throw new HostError("InvalidOperation", "A workbook keeps at least one visible sheet.");
  }
  leaveSheet(book, sheet);
  const { sheets } = book.model;
  sheets.splice(sheets.indexOf(sheet), 1);
  renameReferences(book.model, sheet.name, undefined);
  book.changed();
  book.note({
    kind: "worksheetDeleted",
    targetId: sheet.id,
    payload: { worksheetId: sheet.id, source: book.source },
  });
}

function freeTableName(book: Book, name: string): string {
  const taken = new Set(
    book.model.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())),
  );
  for (let number = 1; ; number += 1) {
    const candidate = `${name}${number}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

/** Adds a copy of a sheet; it is not brought to the front. */
export function copySheet(
  book: Book,
  sheet: SheetModel,
  positionType: unknown,
  relativeTo: SheetModel | undefined,
): SheetModel {
  book.ensurePresent(sheet);
  book.ensureStructureWritable();
  book.ensureFocus();
  const position = oneOf(positionType, ["None", "Before", "After", "Beginning", "End"]);
  const { model } = book;
  const copy: SheetModel = {
    ...structuredCopy(sheet),
    id: freeSheetId(model),
    name: copiedSheetName(model, sheet.name),
    revision: 0,
  };
  for (const table of copy.tables) {
    table.name = freeTableName(book, table.name);
    table.id = `${copy.id}${table.id}`;
  }
  // A chart of the sheet's own cells shows those of the copy from now on; one of other cells shows them still.
  for (const { source, series = [] } of copy.charts) {
    const cells = series.flatMap(({ name, values, categories }) => [name, values, categories]);
    for (const area of [source, ...cells]) {
      if (typeof area === "object" && area.sheetId === sheet.id) area.sheetId = copy.id;
    }
  }
  for (const name of copy.names) {
    name.formula = name.formula.replaceAll(`${sheet.name}!`, `${copy.name}!`);
  }
  model.sheets.splice(placeOf(book, position, relativeTo), 0, copy);
  book.changed(copy);
  book.note({
    kind: "worksheetAdded",
    targetId: copy.id,
    payload: { worksheetId: copy.id, source: book.source },
  });
  return copy;
}

function placeOf(book: Book, position: string, relativeTo: SheetModel | undefined): number {
  const { sheets } = book.model;
  if (position === "Beginning" || position === "None") return 0;
  if (position === "Before" || position === "After") {
    const at = relativeTo === undefined ? -1 : sheets.indexOf(relativeTo);
    if (at < 0) throw invalidArgument("a copy before or after needs another sheet");
    return position === "Before" ? at : at + 1;
  }
  return sheets.length;
}

/** A copy that shares nothing that is ever changed in place; cells and formats never are. */
function structuredCopy(sheet: SheetModel): SheetModel {
  const { cells, ...rest } = sheet;
  const copiedCells = new Map([...cells].map(([row, columns]) => [row, new Map(columns)]));
  const rows = new Map([...rest.rows].map(([row, model]) => [row, { ...model }]));
  const columns = new Map([...rest.columns].map(([column, model]) => [column, { ...model }]));
  return {
    ...rest,
    cells: copiedCells,
    rows,
    columns,
    merges: rest.merges.map((area) => ({ ...area })),
    tables: rest.tables.map((table) => ({
      ...table,
      area: { ...table.area },
      columns: [...table.columns],
    })),
    names: rest.names.map((name) => ({ ...name })),
    charts: rest.charts.map((chart) => ({
      ...chart,
      source: { ...chart.source },
      ...(chart.series && { series: structuredClone(chart.series) }),
      seriesColors: [...chart.seriesColors],
    })),
    validations: rest.validations.map((validation) => ({
      ...validation,
      areas: validation.areas.map((area) => ({ ...area })),
    })),
    pageLayout: {
      ...rest.pageLayout,
      zoom: { ...rest.pageLayout.zoom },
      printArea: rest.pageLayout.printArea.map((area) => ({ ...area })),
      headersFooters: { ...rest.pageLayout.headersFooters },
    },
    horizontalPageBreaks: [...rest.horizontalPageBreaks],
    verticalPageBreaks: [...rest.verticalPageBreaks],
    protection: {
      protected: rest.protection.protected,
      options: { ...rest.protection.options },
    },
    freeze: { ...rest.freeze },
    selection: { ...rest.selection },
    customProperties: new Map(rest.customProperties),
  };
}
