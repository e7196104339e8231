import type { WorkbookModel } from "..";
import type { HostOptions } from "..";
import type { OfficeHost } from "..";

/** One example of what Excel does: a workbook to start with, what an add-in does, and what comes of it. */
export interface Fixture {
  /** Said as a fact about Excel. */
  name: string;
  /** What stands in "Sheet1" before; the first cell is A1. Written as it would be typed. */
  cells?: (string | number | boolean)[][];
  /** Anything else that the start needs. */
  start?: (workbook: WorkbookModel, host: OfficeHost) => void;
  options?: HostOptions;
  /** Why the example holds in the played Excel alone; any other Excel may answer otherwise. */
  playedOnly?: string;
  /** Run inside Excel.run, through the real office.js; what it gives back is compared with `result`. */
  action: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;
  result?: unknown;
  /** The code of the error that the action ends with. */
  error?: string;
  /** The page of Microsoft's reference that says so (`referencePage`). */
  source?: string;
  /** A part of the error's message. */
  message?: string;
}
