import { changeMark, markerFormula, putMark, removeMark, type Marker } from "../safe/marks";
import { CHART_NAME_PREFIX } from "./drawExtras";
import { BYTES_A_CALL, type DrawStep } from "./drawSteps";
import { isMarked, standingOf, type DrawOrder, type TypedCell } from "./drawTarget";
import { rangeAt } from "../session/ranges";

/** The names of those charts on a sheet that are ours. */
export function ourCharts(charts: Excel.ChartCollection | undefined): string[] {
  const names = charts?.items.map((chart) => chart.name) ?? [];
  return names.filter((name) => name.startsWith(CHART_NAME_PREFIX));
}

/** Marks the sheet as ours. Done first and last, so that it can be told how far a drawing went. */
export function mark({ marker, target }: DrawOrder, fingerprint: string): DrawStep {
  return {
    bytes: 3 * BYTES_A_CALL,
    queue: (sheet) => {
      const formula = markerFormula(fingerprint);
      if (isMarked(target)) changeMark(sheet, marker, formula);
      else putMark(sheet, marker, formula);
    },
  };
}

/** What clearing the cells leaves: tables, our charts, sizes and hidden rows and columns. */
export function clearRest(tableNames: readonly string[], chartNames: readonly string[]): DrawStep {
  return {
    bytes: (8 + tableNames.length + chartNames.length) * BYTES_A_CALL,
    queue: (sheet) => {
      // Deleting a table would move the cells below it, and make "#REF!" of formulas that speak of it.
      tableNames.forEach((name) => sheet.tables.getItem(name).convertToRange());
      chartNames.forEach((name) => sheet.charts.getItem(name).delete());
      const everything = sheet.getRange();
      everything.unmerge();
      if (tableNames.length > 0) everything.clear();
      everything.rowHidden = false;
      everything.columnHidden = false;
      everything.format.useStandardHeight = true;
      everything.format.useStandardWidth = true;
    },
  };
}

/** Queues emptying the officer's own sheet again on which we have drawn: how it would print stays as it is. */
export function emptySheet(
  sheet: Excel.Worksheet,
  marker: Marker,
  tables: Excel.TableCollection,
  charts: Excel.ChartCollection,
): void {
  const tableNames = tables.items.map(({ name }) => name);
  clearRest(tableNames, ourCharts(charts)).queue(sheet);
  sheet.getRange().clear();
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.freezePanes.unfreeze();
  sheet.showGridlines = true;
  removeMark(sheet, marker);
}

/** Types something over the drawing. */
export function drawTyped([address, typed]: TypedCell): DrawStep {
  return {
    bytes: BYTES_A_CALL + String(typed).length,
    queue: (sheet) => {
      rangeAt(sheet, address).formulas = [[typed]];
    },
  };
}

/** The last of a drawing: the sheet's name, whether it is seen, and the mark that says that all is drawn. */
export function finish({ target, activate, marker, fingerprint }: DrawOrder): DrawStep {
  return {
    bytes: 8 * BYTES_A_CALL,
    queue: (sheet) => {
      if ("renameTo" in target && target.renameTo !== undefined) sheet.name = target.renameTo;
      // Excel refuses even what changes nothing where the workbook's structure is protected.
      const isVisible = (standingOf(target)?.grid.visibility ?? "visible") === "visible";
      if (activate) {
        if (!isVisible) sheet.visibility = "Visible";
        sheet.activate();
        rangeAt(sheet, "A1").select();
      }
      if (target.kind === "restoration" && target.visibility) {
        sheet.visibility = VISIBILITIES[target.visibility];
      }
      changeMark(sheet, marker, markerFormula(fingerprint));
      sheet.load("id,name");
    },
  };
}

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;
