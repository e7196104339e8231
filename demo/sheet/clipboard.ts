import {
  cellAt,
  displayText,
  mergeAt,
  type AreaModel,
  type SheetModel,
} from "office-js-host/model";

/** Cells as other programs take them: texts with tabs between, and a table whose merged areas are merged there too. */
export interface CopiedCells {
  readonly text: string;
  readonly html: string;
}

/** What copying an area gives. A merged area's words stand once, in its first cell. */
export function copiedCells(sheet: SheetModel, area: AreaModel, date1904: boolean): CopiedCells {
  const rows = indexes(area.rowIndex, area.rowCount).map((row) =>
    indexes(area.columnIndex, area.columnCount).map((column) => ({
      words: displayText(cellAt(sheet, row, column), date1904),
      merge: mergeAt(sheet.merges, row, column),
      row,
      column,
    })),
  );
  const lines = rows.map((cells) => cells.map(({ words }) => quoted(words)).join("\t"));
  const table = document.createElement("table");
  for (const cells of rows) {
    const line = table.insertRow();
    for (const { words, merge, row, column } of cells) {
      if (merge && (merge.rowIndex !== row || merge.columnIndex !== column)) continue;
      const cell = line.insertCell();
      cell.textContent = words;
      if (merge) [cell.rowSpan, cell.colSpan] = [merge.rowCount, merge.columnCount];
    }
  }
  return { text: lines.join("\r\n"), html: table.outerHTML };
}

/**
 * The cells in a pasted text, as Excel takes it: tabs and line ends part them, and a cell in quotation marks may hold both.
 * `cellsIn("a\tb\n")` is [["a", "b"]].
 */
export function cellsIn(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y;
  const whole = text.replace(/\r?\n$/, "");
  while (pattern.lastIndex <= whole.length) {
    const [, within, plain = "", end] = pattern.exec(whole) ?? [];
    rows.at(-1)?.push(within === undefined ? plain : within.replaceAll('""', '"'));
    if (end === undefined || end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

function quoted(words: string): string {
  return /[\t\r\n]|^"/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

function indexes(first: number, count: number): number[] {
  return Array.from({ length: count }, (_nothing, at) => first + at);
}
