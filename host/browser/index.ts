/**
 * Browser side of the host: plays Excel on the web to an add-in's pages in frames, by the messages that office.js
 * sends to its parent window. Takes a frame and a `HostSession`; may not know what any add-in does.
 */
export { HostSession } from "../protocol/hostSession";
export type { HostAnswer, HostOptions } from "../protocol/hostSession";
export { UndoStack } from "../workbook/undoStack";
export { ExcelFrame, type ExcelFrameOptions } from "./excelFrame";
export { property, readRequest, writeResponse, type FrameRequest } from "./messages";
