/**
 * Task pane: what the officer sees beside the sheet, in React and Fluent UI.
 * Takes reports from the jobs and gives back what the officer chose; may not read a sheet, name Excel, judge a step
 * or know what a timescale is. Whatever is not needed for the first screen is fetched after it.
 */
import { createRoot } from "react-dom/client";
import { Pane } from "./shell/pane";
import type { FetchedPane } from "./shell/useOpening";

const container = document.getElementById("pane");
if (container) {
  createRoot(container).render(<Pane whenReady={whenOfficeIsReady} fetchPane={fetchPane} />);
}

/** Waits for Office; "outside" when the page stands in no Office programme, or office.js did not arrive. */
async function whenOfficeIsReady(): Promise<"excel" | "outside"> {
  if (typeof Office === "undefined") return "outside";
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? "excel" : "outside";
}

function fetchPane(): Promise<FetchedPane> {
  return import(/* webpackChunkName: "workbook" */ "./shell/openedPane");
}
