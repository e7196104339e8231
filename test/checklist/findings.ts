import { parseIsoDate, type IsoDate } from "../../src/calendar";
import { layOutChecklist, type Checklist } from "../../src/checklist";
import type { CheckId, FactsById, Finding } from "../../src/checks";
import { DEFAULT_SETTINGS } from "../../src/plan";
import type { SheetDrawing } from "../../src/sheet";

/** A finding, with what matters to the test. */
export function finding(more: Partial<Omit<Finding, "check" | "facts">> = {}): Finding {
  return findingOf(
    "timescale-far",
    { far: "ahead", timescale: "December 2094", years: 70, asAt: asAt("2024-06-11") },
    more,
  );
}

/** A finding of a check, with its facts. */
export function findingOf<Id extends CheckId>(
  check: Id,
  facts: FactsById[Id],
  more: Partial<Omit<Finding, "check" | "facts">> = {},
): Finding {
  const place = { sheet: "Targets", cell: "E7" };
  return { check, facts, severity: "warning", place, ...more } as Finding;
}

/** The list of some findings, laid out. */
export function laidOut(findings: readonly Finding[], more: Partial<Checklist> = {}): SheetDrawing {
  return layOutChecklist({
    findings,
    asAt: asAt("2024-06-11"),
    settings: DEFAULT_SETTINGS,
    sheetName: "Checks",
    tableName: "ChecksTable",
    ...more,
  });
}

/** The texts of a drawing, row by row. */
export function textsOf({ cells, rowHeightsPoints }: SheetDrawing): string[][] {
  return rowHeightsPoints.map((_, row) =>
    cells
      .filter(({ rowIndex }) => rowIndex === row)
      .sort((one, other) => one.columnIndex - other.columnIndex)
      .map(({ content }) => (content.kind === "text" ? content.text : "")),
  );
}

function asAt(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new Error("no such date");
  return date;
}
