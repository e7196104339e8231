/**
 * Sheet: what a worksheet is to us, read (Cell, SheetGrid) and to be drawn (SheetDrawing), and A1 addresses;
 * and what several rooms ask of any data: a hash, JSON from anywhere, long work in slices. Types and small pure functions; may not know Excel, dates or what the cells mean.
 */
export * from "./address";
export * from "./cell";
export * from "./drawing";
export * from "./grid";
export * from "./hash";
export * from "./json";
export * from "./slices";
