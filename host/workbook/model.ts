import type { CommentModel } from "./comments/commentModel";
import type { ShapeModel } from "./shapes/shapeModel";

/**
 * The workbook in memory: what `host/protocol` plays upon and `host/xlsx` reads from and writes to files.
 * All indexes are 0-based; lengths are points unless the name says otherwise.
 */
export interface WorkbookModel {
  date1904: boolean;
  /** In tab order. */
  sheets: SheetModel[];
  /** Names of sheets that office.js never shows, such as chart sheets: no other sheet may have them. */
  otherSheetNames?: readonly string[];
  activeSheetId: string;
  /** Workbook-scoped names; sheet-scoped ones stand on their sheet. */
  names: NameModel[];
  customXmlParts: CustomXmlPartModel[];
  properties: DocumentPropertiesModel;
  /** Add-in settings (Excel.Workbook.settings): key to JSON value. */
  settings: Map<string, unknown>;
  /** When Excel works formulas out, in office.js's words; "Automatic" when absent. */
  calculationMode?: string;
  isReadOnly: boolean;
  /** Workbook structure protection: sheets can be neither added, deleted, renamed, moved nor hidden. */
  structureProtected: boolean;
  /** Rises with every change to anything in the workbook, sheets included. */
  revision: number;
}

export interface SheetModel {
  /** "{00000000-0001-0000-0000-000000000000}": kept through renames and, from files, through saving. */
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** "#RRGGBB" or "" for none. */
  tabColor: string;
  /** row -> column -> cell; only cells that hold something or have a format of their own. */
  cells: Map<number, Map<number, CellModel>>;
  rows: Map<number, RowModel>;
  columns: Map<number, ColumnModel>;
  /** How a cell looks that nobody has formatted, where the file's own is not Excel's default; alike on all sheets. */
  normalFormat?: CellFormatModel;
  /** Default sizes; Excel's own are 15 points and 8.43 characters (48 points in Calibri 11). */
  defaultRowHeight: number;
  defaultColumnWidth: number;
  merges: AreaModel[];
  tables: TableModel[];
  names: NameModel[];
  charts: ChartModel[];
  /** What else lies on the sheet, the lowest first. */
  shapes: readonly ShapeModel[];
  /** Threads of comments, in the order in which they were begun. */
  comments: readonly CommentModel[];
  /** The cells with notes of a file, which are kept and never changed: no comment can be there. */
  noteCells?: readonly AreaModel[];
  /** Where cells lead to; a cell has one link at most. */
  hyperlinks?: readonly HyperlinkModel[];
  validations: DataValidationModel[];
  pageLayout: PageLayoutModel;
  /** A break stands above (left of) each of these rows (columns). */
  horizontalPageBreaks: number[];
  verticalPageBreaks: number[];
  protection: { protected: boolean; options: Record<string, boolean | string> };
  freeze: { rows: number; columns: number };
  autoFilter: { area: AreaModel; isDataFiltered: boolean; filters?: ColumnFilters } | undefined;
  showGridlines: boolean;
  showHeadings: boolean;
  zoomPercent: number;
  /** What is selected on the sheet. */
  selection: AreaModel;
  customProperties: Map<string, string>;
  /** Rises with every change to this sheet, so that a file keeps an unchanged sheet byte for byte. */
  revision: number;
}

export interface AreaModel {
  rowIndex: number;
  columnIndex: number;
  rowCount: number;
  columnCount: number;
}

/** What a cell holds: a value already in its Excel type. Dates are numbers with a date format. */
export type CellValue =
  | { type: "empty" }
  | { type: "string"; value: string }
  | { type: "number"; value: number }
  | { type: "boolean"; value: boolean }
  | { type: "error"; value: string };

export interface CellModel {
  value: CellValue;
  /** With its leading "=", in A1 form, English; "" for none. */
  formula: string;
  /** Typed with a leading apostrophe: text that is not given back on reading. */
  quotePrefix: boolean;
  /** Shared, never changed in place: a format change gives the cell another object. */
  format: CellFormatModel;
}

export interface CellFormatModel {
  numberFormat: string;
  font: FontModel;
  /** "#RRGGBB" or "" for none. */
  fill: string;
  borders: Partial<Record<BorderSide, BorderModel>>;
  horizontalAlignment: string;
  verticalAlignment: string;
  wrapText: boolean;
  indentLevel: number;
  textOrientation: number;
  shrinkToFit: boolean;
  readingOrder: string;
  locked: boolean;
  formulaHidden: boolean;
}
export type BorderSide =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";
export interface BorderModel {
  style: string;
  weight: string;
  color: string;
}
export interface FontModel {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  underline: string;
  strikethrough: boolean;
  /** Whether some of the cell's words are struck through and others not: Excel then tells null of the cell. */
  isPartlyStruck?: boolean;
  color: string;
  superscript: boolean;
  subscript: boolean;
}

export interface RowModel {
  height: number | undefined;
  hidden: boolean;
  /** Whether the height was set by hand (or by us) rather than fitted. */
  customHeight: boolean;
  format: CellFormatModel | undefined;
}
export interface ColumnModel {
  width: number | undefined;
  hidden: boolean;
  format: CellFormatModel | undefined;
}

export interface TableModel {
  id: string;
  name: string;
  area: AreaModel;
  columns: string[];
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  isFiltered: boolean;
  filters?: ColumnFilters;
}

/** What filters each column of an area, by its place among the columns, 0 the first; unfiltered ones are left out. */
export type ColumnFilters = Readonly<Record<string, ColumnFilterModel>>;

/** Which rows a column lets through, in office.js's own words. */
export interface ColumnFilterModel {
  filterOn:
    | "BottomItems"
    | "BottomPercent"
    | "CellColor"
    | "Dynamic"
    | "FontColor"
    | "Values"
    | "TopItems"
    | "TopPercent"
    | "Icon"
    | "Custom";
  /** With its operator (">50"); of the top and bottom, how many items or per cent ("10"). */
  criterion1?: string;
  criterion2?: string;
  operator?: "And" | "Or";
  /** What is shown of a cell, "" for an empty one; or a day, month or year. */
  values?: readonly (string | FilterDayModel)[];
  /** "AboveAverage", "BelowAverage", or "Unknown" for a rule of a file that is kept and not played. */
  dynamicCriteria?: string;
}

/** A day to its full length in ISO 8601, or as much of it as counts: `{date: "2024-03", specificity: "Month"}`. */
export interface FilterDayModel {
  date: string;
  specificity: "Year" | "Month" | "Day" | "Hour" | "Minute" | "Second";
}

/** A link of some cells, "" for what it does not have. */
export interface HyperlinkModel {
  area: AreaModel;
  /** A web page, a file or "mailto:…". */
  address: string;
  /** A place in this workbook, or in the one that the address names: "Sheet2!A1". */
  documentReference: string;
  screenTip: string;
}

/** A rule for what may be typed into some cells, with office.js's own words for its parts. */
export interface DataValidationModel {
  areas: AreaModel[];
  /** "None" for a prompt without a rule, as files can have it. */
  type: "None" | "List" | "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength" | "Custom";
  /** "Between", "GreaterThan" …; "" for lists, custom rules and none. */
  operator: string;
  /** A list's source ("a,b" or "=$A$1:$A$3"), a custom formula, or the first bound, as office.js gives it. */
  formula1: string | number;
  formula2: string | number | undefined;
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  prompt: { showPrompt: boolean; title: string; message: string };
  errorAlert: { showAlert: boolean; style: string; title: string; message: string };
}

export interface NameModel {
  name: string;
  /** With its leading "=". */
  formula: string;
  comment: string;
  visible: boolean;
}

export interface CustomXmlPartModel {
  id: string;
  namespaceUri: string;
  xml: string;
}

export interface DocumentPropertiesModel {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
  custom: Map<string, string | number | boolean>;
}

export interface PageLayoutModel {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: string;
  printComments: string;
  printErrors: string;
  firstPageNumber: number | "";
  /** Zoom as office.js has it: a scale, or pages to fit. */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea: AreaModel[];
  printTitleRows: { firstRowIndex: number; rowCount: number } | undefined;
  printTitleColumns: { firstColumnIndex: number; columnCount: number } | undefined;
  /** Excel's header and footer codes ("&P"), as in files. */
  headersFooters: Record<
    "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter",
    string
  >;
}

export interface ChartModel {
  id: string;
  name: string;
  chartType: string;
  title: string;
  altText: string;
  source: AreaModel & { sheetId: string };
  seriesBy: "Rows" | "Columns";
  /** Its series, where they are not simply those of the source: one was added, named, moved or taken away by itself. */
  series?: ChartSeriesModel[];
  seriesColors: string[];
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  showLegend: boolean;
  legendPosition: string;
  /** How it is drawn where that was chosen; Excel's own look otherwise. */
  look?: ChartLookModel;
  /** The same for its parts: "area", "title", "legend", "labels", "labels/0" (of a series), "point/0/2", "value" … */
  parts?: Readonly<Record<string, ChartPartModel>>;
}

/** Cells of some sheet. */
export type SheetAreaModel = AreaModel & { sheetId: string };

/** One series of a chart, with the cells that it shows; of a new one there are none yet. */
export interface ChartSeriesModel {
  /** A text, or the cell that holds it. */
  name: string | SheetAreaModel;
  values?: SheetAreaModel;
  categories?: SheetAreaModel;
}

/** What may be chosen of one part of a chart. Colours are "#RRGGBB"; a fill of "" is none. */
export interface ChartPartModel {
  fill?: string;
  lineColor?: string;
  font?: ChartFontModel;
  /** Of data labels: what they say, where they stand, and what stands between the things they say. */
  shows?: Partial<Record<ChartLabelContent, boolean>>;
  position?: string;
  separator?: string;
  /** Of an axis. */
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  displayUnit?: string;
  showsDisplayUnit?: boolean;
  hasMinorGridlines?: boolean;
  text?: string;
}

export type ChartLabelContent =
  "value" | "categoryName" | "seriesName" | "percentage" | "legendKey" | "bubbleSize";

export interface ChartFontModel {
  name?: string;
  size?: number;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
}

/** What may be chosen of a chart's look; what is not there is Excel's own. */
export interface ChartLookModel {
  /** The font of all its words; the size in points, the colour as "#RRGGBB". */
  fontName?: string;
  fontSize?: number;
  fontColor?: string;
  /** Axes that are not drawn, and the value axis without its gridlines. */
  hidesCategoryAxis?: boolean;
  hidesValueAxis?: boolean;
  hidesGridlines?: boolean;
  /** No line round the chart. */
  hidesBorder?: boolean;
  /** How wide a doughnut's hole is, per cent of the whole. */
  holePercent?: number;
}
