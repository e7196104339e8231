/**
 * Sheet: what a worksheet is to us, read (Cell, SheetGrid) and to be drawn (SheetDrawing), and A1 addresses.
 * Types and small pure functions; may not know Excel, dates or what the cells mean.
 */
export * from "./address";
export * from "./cell";
export * from "./drawing";
export * from "./grid";
