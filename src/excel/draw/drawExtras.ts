import { areaAddress, cellAddress } from "../../sheet";
import type { Area, DrawnChart, DrawnTable } from "../../sheet";
import { BYTES_A_CALL, type DrawStep } from "./drawSteps";
import { rangeAt } from "../session/ranges";

/** An Excel table over drawn cells, in its plainest style so that the drawn look stays. */
export function drawTable(table: DrawnTable): DrawStep {
  return {
    bytes: 8 * BYTES_A_CALL,
    queue: (sheet) => {
      const added = sheet.tables.add(areaAddress(table.area), true);
      added.name = table.name;
      added.style = "TableStyleLight1";
      added.showBandedRows = false;
      added.showFilterButton = false;
    },
  };
}

/** Cells in which whatever is typed stays text; told when they hold theirs, which stays as it was written. */
export function drawTextArea(area: Area): DrawStep {
  return {
    bytes: BYTES_A_CALL,
    queue: (sheet) => {
      rangeAt(sheet, areaAddress(area)).numberFormat = [["@"]];
    },
  };
}

/** Our charts on a sheet are told from the officer's own by the beginning of their names. */
export const CHART_NAME_PREFIX = "CommitteeAppendix";

const CHART_TYPES = { "stacked-bar": "BarStacked", line: "Line" } as const;
const SERIES_BY = { rows: "Rows", columns: "Columns" } as const;

/** A native chart over drawn numbers, placed over its cells. */
export function drawChart(chart: DrawnChart): DrawStep {
  return {
    bytes: (20 + 4 * chart.colours.length) * BYTES_A_CALL,
    queue: (sheet) => {
      const source = rangeAt(sheet, areaAddress(chart.source));
      const added = sheet.charts.add(CHART_TYPES[chart.kind], source, SERIES_BY[chart.seriesBy]);
      added.name = `${CHART_NAME_PREFIX} ${chart.name}`;
      if (chart.title === "") added.title.visible = false;
      else added.title.text = chart.title;
      // A single line needs no telling apart.
      if (chart.colours.length > 1) added.legend.position = "Bottom";
      else added.legend.visible = false;
      lookOf(added, chart);
      added.setPosition(...cornersOf(chart.place));
      chart.colours.forEach((colour, index) => {
        const { format } = added.series.getItemAt(index);
        if (chart.kind === "line") format.line.color = colour;
        else format.fill.setSolidColor(colour);
      });
    },
  };
}

/** Small plain words, and no lines or scales that repeat what the figures beside the chart say. */
function lookOf(added: Excel.Chart, { kind, font }: DrawnChart): void {
  added.format.font.name = font.name;
  added.format.font.size = font.sizePoints;
  added.format.font.color = font.colour;
  added.format.border.lineStyle = "None";
  const { categoryAxis, valueAxis } = added.axes;
  valueAxis.majorGridlines.visible = false;
  if (kind === "stacked-bar") {
    categoryAxis.visible = false;
    valueAxis.visible = false;
  }
}

function cornersOf(area: Area): [string, string] {
  return [
    cellAddress(area.rowIndex, area.columnIndex),
    cellAddress(area.rowIndex + area.rowCount - 1, area.columnIndex + area.columnCount - 1),
  ];
}
