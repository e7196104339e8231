/**
 * Browser side of the host: plays Excel on the web to an add-in's pages in frames, by the messages that office.js
 * sends to its parent window. Takes a frame and a `HostSession`; may not know what any add-in does.
 */
export { ExcelFrame, type ExcelFrameOptions } from "./excelFrame";
