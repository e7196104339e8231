/**
 * The workbook in memory, by itself: what it is made of, how a new one is made, and how to look into one. Plain data
 * and plain functions: this door loads neither office.js nor anything of Node.
 */
export { formatArea } from "./workbook/a1";
export {
  areaOf,
  containsCell,
  intersection,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
} from "./workbook/areas";
export { cellAt, formatAt } from "./workbook/cells";
export { chartFigures, type ChartFigures, type ChartSeriesFigures } from "./workbook/chartFigures";
export { createSheet, createWorkbook, freeSheetId } from "./workbook/createWorkbook";
export { DEFAULT_FORMAT, EMPTY_CELL } from "./workbook/defaultFormat";
export { displayText } from "./workbook/display";
export { mergeAt } from "./workbook/mergeIndex";
export { wholeMerges } from "./workbook/wholeMerges";
export { columnWidth, rowHeight } from "./workbook/sizes";
export type * from "./workbook/model";
