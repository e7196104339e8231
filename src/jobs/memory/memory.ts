import { parseJson, recordOf } from "../../sheet";
import { parseSettings, type ReportSettings } from "../../plan";
import type { Frame } from "../../excel";
import { frameFrom } from "./frameFrom";

/** What the add-in remembers in a workbook: the officer's settings, and what it needs to know of its own sheet. */
export interface Memory {
  readonly settings: ReportSettings;
  readonly appendix: AppendixMemory | undefined;
  /** What earlier reports promised, as it stands there: `readPast` reads it. Undefined where nothing is kept. */
  readonly history: unknown;
}

export interface AppendixMemory {
  /** Excel's id of the sheet; "" where it had none yet, as it was made in the request in which it was remembered. */
  readonly sheetId: string;
  /** The name that we gave it; another one on the tab is the officer's and is kept. */
  readonly givenName: string;
  /** What is needed, beside the cells, to put the sheet back. */
  readonly frame: Frame;
  /** What the sheets said that it was made from, as `madeFrom` gives it; "" where that was not remembered. */
  readonly madeFrom: string;
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
    history: read["history"],
  };
}

/** The memory as JSON text, which `parseMemory` reads back the same. */
export function memoryToJson({ settings, appendix, history }: Memory): string {
  return JSON.stringify({ settings, appendix, history });
}

function appendixFrom(read: Readonly<Record<string, unknown>>): AppendixMemory | undefined {
  const { sheetId, givenName, frame, madeFrom } = read;
  if (typeof sheetId !== "string" || typeof givenName !== "string") return undefined;
  const sound = frameFrom(frame);
  const from = typeof madeFrom === "string" ? madeFrom : "";
  return sound && { sheetId, givenName, frame: sound, madeFrom: from };
}
