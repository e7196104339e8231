import type { DocumentPropertiesModel, PageLayoutModel, SheetModel, WorkbookModel } from "./model";

export { DEFAULT_FONT, DEFAULT_FORMAT, EMPTY_CELL } from "./defaultFormat";

/** Excel's own size of a row and a column in a workbook whose normal font is Calibri 11, in points. */
export const DEFAULT_ROW_HEIGHT = 15;
export const DEFAULT_COLUMN_WIDTH = 48;

/**
 * A sheet's id from its ordinal, in the form in which Excel on the web gives it.
 * `sheetIdOf(1)` is "{00000000-0001-0000-0000-000000000000}".
 */
export function sheetIdOf(ordinal: number): string {
  const hex = ordinal.toString(16).toUpperCase().padStart(8, "0");
  return `{${hex.slice(0, 4)}0000-${hex.slice(4)}-0000-0000-000000000000}`;
}

/** An id that no sheet of the workbook has. Never throws. */
export function freeSheetId(workbook: WorkbookModel): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.id));
  let ordinal = workbook.sheets.length + 1;
  while (taken.has(sheetIdOf(ordinal))) ordinal += 1;
  return sheetIdOf(ordinal);
}

/** Page set-up as Excel gives it to a new sheet: portrait A4 (a British Excel), "Normal" margins. */
export function createPageLayout(): PageLayoutModel {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: "DownThenOver",
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    firstPageNumber: "",
    zoom: { scale: 100 },
    printArea: [],
    printTitleRows: undefined,
    printTitleColumns: undefined,
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
  };
}

/** An empty, visible sheet. `id` must be given when the workbook already has a sheet (`freeSheetId`). */
export function createSheet(name: string, id: string = sheetIdOf(1)): SheetModel {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    merges: [],
    tables: [],
    names: [],
    charts: [],
    shapes: [],
    comments: [],
    validations: [],
    pageLayout: createPageLayout(),
    horizontalPageBreaks: [],
    verticalPageBreaks: [],
    protection: { protected: false, options: {} },
    freeze: { rows: 0, columns: 0 },
    autoFilter: undefined,
    showGridlines: true,
    showHeadings: true,
    zoomPercent: 100,
    selection: { rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 },
    customProperties: new Map(),
    revision: 0,
  };
}

function createProperties(): DocumentPropertiesModel {
  return {
    title: "",
    subject: "",
    author: "",
    keywords: "",
    comments: "",
    category: "",
    manager: "",
    company: "",
    lastAuthor: "",
    custom: new Map(),
  };
}

/** A workbook as Excel's "New" gives it: one empty, visible sheet called "Sheet1", which is active. */
export function createWorkbook(): WorkbookModel {
  const sheet = createSheet("Sheet1");
  return {
    date1904: false,
    sheets: [sheet],
    activeSheetId: sheet.id,
    names: [],
    customXmlParts: [],
    properties: createProperties(),
    settings: new Map(),
    isReadOnly: false,
    structureProtected: false,
    revision: 0,
  };
}
