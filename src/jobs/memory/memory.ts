import { parseIsoDate, type IsoDate } from "../../calendar";
import { parseJson, recordOf } from "../../sheet";
import {
  appendixChoices,
  parseSettings,
  type AppendixChoices,
  type ReportSettings,
} from "../../plan";
import type { Frame } from "../../excel";
import { frameFrom } from "./frameFrom";

/** What the add-in remembers in a workbook: the officer's settings, and what it needs to know of its own sheet. */
export interface Memory {
  /** With the choices of the appendix at hand: the one that is renewed and shown unless another is asked for. */
  readonly settings: ReportSettings;
  readonly appendix: AppendixMemory | undefined;
  /** The workbook's other appendices. */
  readonly others: readonly OtherAppendix[];
  /** What earlier reports promised, as it stands there: `readPast` reads it. Undefined where nothing is kept. */
  readonly history: unknown;
}

/** An appendix that is not at hand: its own choices, and what is known of its sheet, if it has been made. */
export interface OtherAppendix {
  readonly choices: AppendixChoices;
  readonly appendix: AppendixMemory | undefined;
}

export interface AppendixMemory {
  /** Excel's id of the sheet; "" where it had none yet, as it was made in the request in which it was remembered. */
  readonly sheetId: string;
  /** The name that we gave it; another one on the tab is the officer's and is kept. */
  readonly givenName: string;
  /** What is needed, beside the cells, to put the sheet back. */
  readonly frame: Frame;
  /** The date that it was made for; undefined where that was not remembered. */
  readonly asAt: IsoDate | undefined;
  /** What the sheets said that it was made from, as `madeFrom` gives it; "" where that was not remembered. */
  readonly madeFrom: string;
}

/**
 * Reads what was remembered; damaged or missing parts take their defaults, so that a workbook from anywhere can be
 * opened. `parseMemory("")` is the default settings and no appendix.
 */
export function parseMemory(json: string): Memory {
  const read = recordOf(parseJson(json));
  const settings = settingsFrom(read["settings"]);
  return {
    settings,
    appendix: appendixFrom(recordOf(read["appendix"])),
    others: othersFrom(read["others"], settings),
    history: read["history"],
  };
}

/** The memory as JSON text, which `parseMemory` reads back the same. */
export function memoryToJson({ settings, appendix, others, history }: Memory): string {
  const further = others.length > 0 ? { others } : {};
  return JSON.stringify({ settings, appendix, ...further, history });
}

function settingsFrom(value: unknown): ReportSettings {
  return parseSettings(JSON.stringify(value ?? {}));
}

/** Those that can be told apart by their keys: of two with one key the first counts. */
function othersFrom(value: unknown, { appendixKey }: ReportSettings): OtherAppendix[] {
  const found = new Map<number, OtherAppendix>();
  for (const one of Array.isArray(value) ? value.slice(0, MOST_OTHERS) : []) {
    const read = recordOf(one);
    const choices = appendixChoices(settingsFrom(read["choices"]));
    const isKnown = choices.appendixKey === appendixKey || found.has(choices.appendixKey);
    if (isKnown) continue;
    const appendix = appendixFrom(recordOf(read["appendix"]));
    found.set(choices.appendixKey, { choices, appendix });
  }
  return [...found.values()];
}

/** More than any committee is given; a workbook may come from anywhere. */
const MOST_OTHERS = 50;

function appendixFrom(read: Readonly<Record<string, unknown>>): AppendixMemory | undefined {
  const { sheetId, givenName, frame, madeFrom, asAt } = read;
  if (typeof sheetId !== "string" || typeof givenName !== "string") return undefined;
  const sound = frameFrom(frame);
  const from = typeof madeFrom === "string" ? madeFrom : "";
  const date = typeof asAt === "string" ? parseIsoDate(asAt) : undefined;
  return sound && { sheetId, givenName, frame: sound, asAt: date, madeFrom: from };
}
