import type { Area } from "./address";

/**
 * A sheet as it shall stand, as data: `src/appendix` makes it, `src/excel` draws it, and neither knows the other.
 * Everything that is shown is in `cells`; every text is literal and must never be evaluated by Excel.
 */
export interface SheetDrawing {
  /** The sheet's tab name, valid by Excel's rules. */
  readonly name: string;
  readonly columnWidthsPoints: readonly number[];
  /** One height a row, from row 0 to the last drawn row; at most 409. */
  readonly rowHeightsPoints: readonly number[];
  /** At most one entry a cell; only the top-left cell of a merged area has one with content. */
  readonly cells: readonly DrawnCell[];
  readonly styles: Readonly<Record<StyleName, CellStyle>>;
  /** A merged area takes the style of its top-left cell all over; the style's borders are the area's own edges. */
  readonly merges: readonly Area[];
  readonly tables: readonly DrawnTable[];
  readonly charts: readonly DrawnChart[];
  /** Where somebody is to type, and whatever is typed stays text. */
  readonly textAreas?: readonly Area[];
  readonly page: PageSetup;
  readonly freezeRowCount: number;
  readonly showGridlines: boolean;
}

/** The key of a style in the drawing's own table. */
export type StyleName = string;

export interface DrawnCell {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly content: DrawnContent;
  readonly style: StyleName;
}

/** Numbers stay numbers so that a reader of the published sheet can compute with them. */
export type DrawnContent =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly numberFormat: string };

export interface CellStyle {
  readonly fontName: string;
  readonly fontSizePoints: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** "#RRGGBB" */
  readonly colour: string;
  /** "#RRGGBB", or undefined for no fill. */
  readonly fill: string | undefined;
  /** "general": texts to the left, numbers to the right, as in a cell that nobody has set. */
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", BorderLine>>>;
}

export interface BorderLine {
  readonly weight: "hairline" | "thin" | "medium";
  /** "#RRGGBB" */
  readonly colour: string;
}

/** An Excel table over cells that are already drawn; the first row of the area is its headings. */
export interface DrawnTable {
  readonly name: string;
  readonly area: Area;
}

/** A native Excel chart whose numbers stand in drawn cells. */
export interface DrawnChart {
  readonly name: string;
  readonly kind: "stacked-bar" | "line";
  /** "" for none: a caption in the cells says it. */
  readonly title: string;
  /** The font of its words. */
  readonly font: { readonly name: string; readonly sizePoints: number; readonly colour: string };
  /** The cells it takes its numbers from, headings included. */
  readonly source: Area;
  readonly seriesBy: "rows" | "columns";
  /** The cells it covers. */
  readonly place: Area;
  /** "#RRGGBB" a series, in order. */
  readonly colours: readonly string[];
}

/** What stands for the page's number and for the number of pages in a footer: characters that nobody can type. */
export const PAGE_NUMBER = "\u0001";
export const PAGE_COUNT = "\u0002";

export interface PageSetup {
  readonly paper: "A4" | "A3";
  readonly orientation: "landscape" | "portrait";
  readonly marginsPoints: Readonly<
    Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>
  >;
  readonly printArea: Area;
  /** Rows repeated at the head of each page; undefined for none. */
  readonly titleRows: { readonly firstRowIndex: number; readonly rowCount: number } | undefined;
  /** A manual page break stands above each of these rows, in rising order. */
  readonly breakBeforeRows: readonly number[];
  /** Plain text; where `PAGE_NUMBER` and `PAGE_COUNT` stand, those are printed. */
  readonly footer: { readonly left: string; readonly centre: string; readonly right: string };
  /** The number of pages that the breaks make. */
  readonly pageCount: number;
}
