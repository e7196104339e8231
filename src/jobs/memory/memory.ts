import { parseJson, recordOf } from "../../sheet";
import { historyFromJson, historyToJson, type KeptReport } from "../../history";
import { parseSettings, type ReportSettings } from "../../plan";
import type { Frame } from "../../excel";
import { frameFrom } from "./frameFrom";

/** What the add-in remembers in a workbook: the officer's settings, and what it needs to know of its own sheet. */
export interface Memory {
  readonly settings: ReportSettings;
  readonly appendix: AppendixMemory | undefined;
  /** What earlier reports promised, the newest first. */
  readonly reports: readonly KeptReport[];
  /** A history that a later version of the add-in wrote: it is kept as it is, and none is added to it. */
  readonly laterHistory?: unknown;
}

export interface AppendixMemory {
  /** Excel's id of the sheet. */
  readonly sheetId: string;
  /** The name that we gave it; another one on the tab is the officer's and is kept. */
  readonly givenName: string;
  /** What is needed, beside the cells, to put the sheet back. */
  readonly frame: Frame;
}

/**
 * Reads what was remembered; damaged or missing parts take their defaults, so that a workbook from anywhere can be
 * opened. `parseMemory("")` is the default settings and no appendix.
 */
export function parseMemory(json: string): Memory {
  const read = recordOf(parseJson(json));
  return {
    settings: parseSettings(JSON.stringify(read["settings"] ?? {})),
    appendix: appendixFrom(recordOf(read["appendix"])),
    ...historyIn(read["history"]),
  };
}

let lastRead:
  { readonly json: string; readonly history: ReturnType<typeof readHistory> } | undefined;

/** The same reports for the same memory, which the pane reads after every edit: what was matched once stays matched. */
function historyIn(read: unknown): ReturnType<typeof readHistory> {
  const json = JSON.stringify(read) ?? "";
  if (lastRead?.json !== json) lastRead = { json, history: readHistory(read) };
  return lastRead.history;
}

function readHistory(json: unknown): Pick<Memory, "reports" | "laterHistory"> {
  const read = historyFromJson(json);
  switch (read.kind) {
    case "read":
      return { reports: read.reports };
    case "newer":
      return { reports: [], laterHistory: json };
    case "damaged":
      return { reports: [] };
  }
}

/** The memory as JSON text, which `parseMemory` reads back the same. */
export function memoryToJson(memory: Memory): string {
  const { settings, appendix, reports, laterHistory } = memory;
  const history = laterHistory ?? (reports.length > 0 ? historyToJson(reports) : undefined);
  return JSON.stringify({ settings, appendix, history });
}

function appendixFrom(read: Readonly<Record<string, unknown>>): AppendixMemory | undefined {
  const { sheetId, givenName, frame } = read;
  if (typeof sheetId !== "string" || typeof givenName !== "string") return undefined;
  const sound = frameFrom(frame);
  return sound && { sheetId, givenName, frame: sound };
}
