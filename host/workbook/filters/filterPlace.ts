import { lastRow } from "../areas";
import type { Book } from "../book";
import type { AreaModel, ColumnFilters, SheetModel, TableModel } from "../model";
import { setRowHidden, setRowsHidden } from "../sizes";
import { bodyArea } from "../tables";
import { hiddenRows } from "./matching";

/** Where a filter is kept: with a sheet, or with a table. */
export interface FilterPlace {
  readonly sheet: SheetModel;
  /** All cells under the buttons, headings included; undefined without buttons. */
  area(): AreaModel | undefined;
  filters(): ColumnFilters;
  isFiltered(): boolean;
  keep(area: AreaModel | undefined, filters: ColumnFilters): void;
  /** The rows that may be hidden. */
  body(area: AreaModel): AreaModel;
}

const belowHeading = (area: AreaModel): AreaModel => ({
  ...area,
  rowIndex: area.rowIndex + 1,
  rowCount: area.rowCount - 1,
});

/** The one filter that a sheet can have beside those of its tables. */
export function filterOfSheet(sheet: SheetModel): FilterPlace {
  return {
    sheet,
    area: () => sheet.autoFilter?.area,
    filters: () => sheet.autoFilter?.filters ?? {},
    isFiltered: () => sheet.autoFilter?.isDataFiltered ?? false,
    keep: (area, filters) => {
      const isDataFiltered = Object.keys(filters).length > 0;
      sheet.autoFilter =
        area === undefined
          ? undefined
          : { area, isDataFiltered, ...(isDataFiltered ? { filters } : {}) };
    },
    body: belowHeading,
  };
}

/** A table's own filter. */
export function filterOfTable(sheet: SheetModel, table: TableModel): FilterPlace {
  return {
    sheet,
    area: () => (table.showFilterButton ? table.area : undefined),
    filters: () => table.filters ?? {},
    isFiltered: () => table.isFiltered,
    keep: (area, filters) => {
      table.showFilterButton = area !== undefined;
      table.isFiltered = Object.keys(filters).length > 0;
      if (table.isFiltered) table.filters = filters;
      else delete table.filters;
    },
    body: () => bodyArea(table),
  };
}

/** Filters the place anew: rows that every column lets through are shown, and all others hidden. */
export function filterRows(
  book: Book,
  place: FilterPlace,
  area: AreaModel | undefined,
  filters: ColumnFilters,
): void {
  const { sheet } = place;
  const old = place.area();
  // Worked out first: what cannot be played leaves everything as it is.
  const body = area === undefined ? undefined : place.body(area);
  const hidden = body === undefined ? [] : hiddenRows(sheet, body, filters, book.model.date1904);
  if (place.isFiltered() && old !== undefined) showRows(sheet, place.body(old));
  if (body !== undefined && Object.keys(filters).length > 0) showRows(sheet, body);
  for (const row of hidden) setRowHidden(sheet, row, true);
  place.keep(area, filters);
  book.changed(sheet);
}

function showRows(sheet: SheetModel, body: AreaModel): void {
  setRowsHidden(sheet, body.rowIndex, lastRow(body), false);
}
