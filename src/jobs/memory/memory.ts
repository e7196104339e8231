import { parseSettings, type ReportSettings } from "../../plan";
import type { Frame } from "../../excel";
import { frameFrom } from "./frameFrom";
import { reportsFromJson, reportsToJson, type ReportMarks } from "./reportMarks";

/** What the add-in remembers in a workbook: the officer's settings, and what it needs to know of its own sheet. */
export interface Memory {
  readonly settings: ReportSettings;
  readonly appendix: AppendixMemory | undefined;
  /** What the last reports told, the newest first. */
  readonly reports: readonly ReportMarks[];
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
    reports: reportsFromJson(read["reports"]),
  };
}

/** The memory as JSON text, which `parseMemory` reads back the same. */
export function memoryToJson(memory: Memory): string {
  const { settings, appendix, reports } = memory;
  return JSON.stringify({
    settings,
    appendix,
    ...(reports.length > 0 && { reports: reportsToJson(reports) }),
  });
}

function appendixFrom(read: Readonly<Record<string, unknown>>): AppendixMemory | undefined {
  const { sheetId, givenName, frame } = read;
  if (typeof sheetId !== "string" || typeof givenName !== "string") return undefined;
  const sound = frameFrom(frame);
  return sound && { sheetId, givenName, frame: sound };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Nothing remembered, or somebody edited the part: both mean the defaults.
    return undefined;
  }
}
