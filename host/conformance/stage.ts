/**
 * The stage: plays Excel on the web around the page, so that it can be tried where there is no Excel. With "?plant" this
 * Excel does two things otherwise, which the page has to find: new tables are called "Tabelle", and a sheet that is set
 * on its side stands upright again.
 */
import { createWorkbook } from "../model";
import { ExcelFrame, HostSession } from "../browser";

const session = new HostSession(createWorkbook(), { apiVersion: "1.20" });
const { model } = session.book;
if (new URLSearchParams(location.search).has("plant")) {
  const answer = session.processQuery.bind(session);
  session.processQuery = (...given) => {
    const reply = answer(...given);
    for (const { pageLayout } of model.sheets) pageLayout.orientation = "Portrait";
    return reply && { ...reply, body: reply.body.replaceAll('"Table1"', '"Tabelle1"') };
  };
}
// For the tests, which look into the workbook that the page leaves behind.
Object.assign(window, { playedWorkbook: model });
const frame = document.createElement("iframe");
frame.title = "The examples";
new ExcelFrame(frame, session);
frame.src = "examples.html";
document.body.append(frame);
