import type { ChartModel, SheetModel } from "../../workbook/model";
import { columnWidth, rowHeight } from "../../workbook/sizes";
import type { XmlElement } from "../xml/xmlElement";

/** English Metric Units in a point, the drawing parts' own measure. */
export const EMU_PER_POINT = 12_700;

type Place = Pick<ChartModel, "left" | "top" | "width" | "height">;

/** Where an anchor of a drawing puts its object, in points from the sheet's top left corner. */
export function anchorPlace(anchor: XmlElement, sheet: SheetModel): Place {
  const position = anchor.element("pos")?.attributes;
  const extent = anchor.element("ext")?.attributes;
  const from = anchor.element("from");
  const to = anchor.element("to");
  const left = from === undefined ? points(position?.["x"]) : across(from, sheet);
  const top = from === undefined ? points(position?.["y"]) : down(from, sheet);
  return {
    left: round(left),
    top: round(top),
    width: round(to === undefined ? points(extent?.["cx"]) : across(to, sheet) - left),
    height: round(to === undefined ? points(extent?.["cy"]) : down(to, sheet) - top),
  };
}

/** The cell that a point lies in and how far into it, as an anchor says it: `from` or `to`. */
export function markerXml(
  local: "from" | "to",
  leftPoints: number,
  topPoints: number,
  sheet: SheetModel,
): string {
  const [column, columnOffset] = cellAlong(leftPoints, (index) => columnWidth(sheet, index));
  const [row, rowOffset] = cellAlong(topPoints, (index) => rowHeight(sheet, index));
  const emu = (points: number): number => Math.max(0, Math.round(points * EMU_PER_POINT));
  return (
    `<xdr:${local}><xdr:col>${column}</xdr:col><xdr:colOff>${emu(columnOffset)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(rowOffset)}</xdr:rowOff></xdr:${local}>`
  );
}

function cellAlong(points: number, sizeOf: (index: number) => number): [number, number] {
  let left = points;
  let index = 0;
  // The last column and row of a sheet bound the search where everything is hidden.
  for (; index < 16_383 && left >= sizeOf(index) - 0.01; index += 1) left -= sizeOf(index);
  return [index, Math.max(0, left)];
}

function across(marker: XmlElement, sheet: SheetModel): number {
  const count = number(marker, "col");
  let sum = points(marker.element("colOff")?.text) + count * sheet.defaultColumnWidth;
  for (const [index, { width, hidden }] of sheet.columns) {
    if (index < count) {
      sum += (hidden ? 0 : (width ?? sheet.defaultColumnWidth)) - sheet.defaultColumnWidth;
    }
  }
  return sum;
}

function down(marker: XmlElement, sheet: SheetModel): number {
  const count = number(marker, "row");
  let sum = points(marker.element("rowOff")?.text) + count * sheet.defaultRowHeight;
  for (const [index, { height, hidden }] of sheet.rows) {
    if (index < count) {
      sum += (hidden ? 0 : (height ?? sheet.defaultRowHeight)) - sheet.defaultRowHeight;
    }
  }
  return sum;
}

function number(marker: XmlElement, local: string): number {
  return Number(marker.element(local)?.text ?? 0) || 0;
}

function points(emu: string | undefined): number {
  return (Number(emu ?? 0) || 0) / EMU_PER_POINT;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
