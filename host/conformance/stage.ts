/**
 * The stage: plays Excel on the web around the page, so that the examples can be tried where there is no Excel. With
 * "?plant" this Excel answers one thing otherwise (new tables are called "Tabelle"), which the page has to find.
 */
import { createWorkbook } from "../model";
import { ExcelFrame, HostSession } from "../browser";

const session = new HostSession(createWorkbook(), { apiVersion: "1.20" });
if (new URLSearchParams(location.search).has("plant")) {
  const answer = session.processQuery.bind(session);
  session.processQuery = (...given) => {
    const reply = answer(...given);
    return reply && { ...reply, body: reply.body.replaceAll('"Table1"', '"Tabelle1"') };
  };
}
const frame = document.createElement("iframe");
frame.title = "The examples";
new ExcelFrame(frame, session);
frame.src = "examples.html";
document.body.append(frame);
