import { createWorkbook, DEFAULT_FORMAT } from "office-js-host/model";
import { saveXlsx } from "office-js-host/xlsx";

/** A plan as another council might lay it out, made up: no word of the usual headings, and a status of its own. */
const ROWS: readonly (readonly string[])[] = [
  ["Rec", "What we agreed", "Whose", "Dates", "State", "Remarks", "Near"],
  [
    "1",
    "Count the benches in every park",
    "A. Reid",
    "30/09/2025",
    "Gold",
    "All but two parks",
    "Schools",
  ],
  ["2", "Repaint the bandstand", "B. Shaw", "31/10/2025", "Gold", "Opened in October", "Town hall"],
  ["3", "Plant two hundred trees", "A. Reid", "31/03/2026", "Silver", "Holes dug", "Canal"],
  [
    "4",
    "Write a plan for the boating lake",
    "C. Muir",
    "Spring 2026",
    "Silver",
    "Survey ordered",
    "Library",
  ],
  [
    "5",
    "Open the walled garden on Sundays",
    "B. Shaw",
    "Ongoing",
    "Silver",
    "Volunteers found",
    "Museum",
  ],
];
const WIDTHS_POINTS: readonly number[] = [36, 220, 70, 80, 60, 130, 70];

/** The plan as the bytes of a .xlsx file. */
export function oddPlan(): Uint8Array {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("A new workbook has a sheet.");
  sheet.name = "Parks";
  ROWS.forEach((row, rowIndex) => {
    const format = {
      ...DEFAULT_FORMAT,
      font: { ...DEFAULT_FORMAT.font, bold: rowIndex === 0 },
    };
    const cells = row.map(
      (value, columnIndex) =>
        [
          columnIndex,
          { value: { type: "string" as const, value }, formula: "", quotePrefix: false, format },
        ] as const,
    );
    sheet.cells.set(rowIndex, new Map(cells));
  });
  WIDTHS_POINTS.forEach((width, columnIndex) => {
    sheet.columns.set(columnIndex, { width, hidden: false, format: undefined });
  });
  return saveXlsx(workbook);
}
