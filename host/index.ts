/**
 * The host room: Excel, played behind Microsoft's own office.js.
 *
 * Takes a workbook in memory (`workbook/model.ts`) and the requests that office.js sends; gives answers, events and a
 * changed workbook. `protocol` speaks with office.js, `workbook` is what can be done with a workbook, `xlsx` turns
 * files into workbooks and back, `node` loads office.js where there is no browser.
 *
 * It may not use anything of src/, least of all its addresses and dates, or one mistake would pass on both sides. It
 * may not be kinder than Excel. `protocol` and `workbook` may use neither Node nor the browser.
 */
export { createSheet, createWorkbook } from "./workbook/createWorkbook";
export type { WorkbookModel, SheetModel } from "./workbook/model";
export { HostSession } from "./protocol/hostSession";
export type { HostAnswer, HostOptions } from "./protocol/hostSession";
export type { UndoPlatform } from "./protocol/undo";
export type { Fault } from "./protocol/faults";
export type { Cost } from "./protocol/cost";
export { startOffice } from "./node/startOffice";
export type { OfficeHost } from "./node/officeHost";
