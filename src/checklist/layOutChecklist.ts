import type { IsoDate } from "../calendar";
import type { Finding } from "../checks";
import type { ReportSettings } from "../plan";
import type { SheetDrawing } from "../sheet";
import { checklistRows, countWords } from "./checklistRows";
import { columnsFor } from "./columns";
import { layOutList, type Content } from "./layOutList";
import { longDate } from "../words";

/** What the sheet is called where the officer has none of that name. */
export const CHECKLIST_NAME = "Checks";

/** What the list is made of. */
export interface Checklist {
  readonly findings: readonly Finding[];
  readonly asAt: IsoDate;
  readonly settings: Pick<
    ReportSettings,
    "title" | "council" | "department" | "paper" | "orientation"
  >;
  readonly sheetName: string;
  /** The name of the Excel table, which no other table of the workbook has. */
  readonly tableName: string;
}

/**
 * The findings as a sheet: what they are about, how many, then a table, a line a finding, that prints on whole pages.
 * Without findings there is no table, and a line says so.
 */
export function layOutChecklist(list: Checklist): SheetDrawing {
  const rows = checklistRows(list.findings);
  const columns = columnsFor(rows);
  const lines = rows.map((row) =>
    columns.map(({ textOf }, column): Content => [column === 0 ? row.kind : "text", textOf(row)]),
  );
  return layOutList({ ...list, head: headLines(list), columns, rows: lines });
}

function headLines({ asAt, settings, findings }: Checklist): Content[] {
  const { title, council, department } = settings;
  const whose = [council, department].filter((words) => words !== "").join(", ");
  const counts = countWords(findings);
  return [
    ["title", title === "" ? "Checks of the action plan" : `Checks: ${title}`],
    ...(whose === "" ? [] : [["line", whose] as const]),
    ["line", `As at ${longDate(asAt)}`],
    ["line", counts === "" ? "Nothing was found that needs attention." : `${counts}.`],
  ];
}
