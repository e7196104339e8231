import { isSameSheetName, type WorkbookReading } from "../../excel";
import { appendixChoices, type AppendixChoices, type ReportSettings } from "../../plan";
import { findSheet } from "../check/findAppendix";
import { appendicesOf, appendixNamed, furtherChoices, withAtHand } from "./appendices";
import type { Memory } from "./memory";

/** What is remembered, with the appendix at hand that a run asks for. */
export interface AskedAppendix {
  readonly memory: Memory;
  /** The choices that an appendix is begun with, which are remembered once it is made; undefined for one that is known. */
  readonly begun: AppendixChoices | undefined;
}

/**
 * Puts the appendix at hand that a run asks for by name: by its own name, or by the one on its tab. A name that none has
 * begins another one, with the choices of the one at hand and those that this run gives; the first of a workbook, as long
 * as it has not been made, takes the name itself.
 */
export function askedAppendix(
  memory: Memory,
  reading: WorkbookReading,
  name: string,
  given: Partial<ReportSettings> = {},
): AskedAppendix {
  const found =
    appendixNamed(memory, name) ??
    appendicesOf(memory).find(({ choices }) => {
      const sheet = findSheet(reading, withAtHand(memory, choices.appendixKey));
      return sheet !== undefined && isSameSheetName(sheet.name, name);
    });
  if (found) return { memory: withAtHand(memory, found.choices.appendixKey), begun: undefined };
  const isFirst = memory.others.length === 0 && findSheet(reading, memory) === undefined;
  const further = isFirst
    ? { ...appendixChoices(memory.settings), appendixName: name }
    : furtherChoices(memory, name);
  const { appendixKey, appendixName } = further;
  const begun = { ...further, ...appendixChoices(given), appendixKey, appendixName };
  const settings = { ...memory.settings, ...begun };
  if (isFirst) return { memory: { ...memory, settings }, begun };
  const others = appendicesOf(memory);
  return { memory: { ...memory, settings, appendix: undefined, others }, begun };
}
