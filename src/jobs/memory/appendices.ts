import { isSameSheetName } from "../../excel";
import { appendixChoices, type AppendixChoices, type ReportSettings } from "../../plan";
import type { Memory, OtherAppendix } from "./memory";

/** All that a workbook remembers of, the one at hand first. */
export function appendicesOf({ settings, appendix, others }: Memory): readonly OtherAppendix[] {
  return [{ choices: appendixChoices(settings), appendix }, ...others];
}

/**
 * The memory with another appendix at hand: its choices are the settings, and what was at hand takes its place among the
 * others. As it was where there is none of that key.
 */
export function withAtHand(memory: Memory, key: number): Memory {
  const found = memory.others.find(({ choices }) => choices.appendixKey === key);
  if (!found) return memory;
  const { settings, appendix } = memory;
  return {
    ...memory,
    settings: { ...settings, ...found.choices },
    appendix: found.appendix,
    others: memory.others.map((one) =>
      one === found ? { choices: appendixChoices(settings), appendix } : one,
    ),
  };
}

/**
 * Changes what is remembered of one appendix, whichever is at hand, and leaves the same one at hand. One that nobody
 * knows by now, because it has just been begun or was forgotten meanwhile, is remembered among the others.
 */
export function changeAppendix(
  memory: Memory,
  choices: AppendixChoices,
  change: (atHand: Memory) => Memory,
): Memory {
  const { appendixKey } = choices;
  const known = isKnown(memory, appendixKey)
    ? memory
    : { ...memory, others: [...memory.others, { choices, appendix: undefined }] };
  return withAtHand(change(withAtHand(known, appendixKey)), memory.settings.appendixKey);
}

/** The memory with other settings: what each appendix has for itself goes to the one whose key they bear. */
export function withSettings(memory: Memory, settings: ReportSettings): Memory {
  if (!isKnown(memory, settings.appendixKey)) {
    // It was forgotten meanwhile; what is said once for all still counts.
    return { ...memory, settings: { ...settings, ...appendixChoices(memory.settings) } };
  }
  return changeAppendix(memory, settings, (atHand) => ({ ...atHand, settings }));
}

/** Whether the memory knows an appendix by its key. */
export function isKnown(memory: Memory, key: number): boolean {
  return appendicesOf(memory).some(({ choices }) => choices.appendixKey === key);
}

/** The memory without an appendix that is not at hand. */
export function withoutOther(memory: Memory, key: number): Memory {
  const others = memory.others.filter(({ choices }) => choices.appendixKey !== key);
  return { ...memory, others };
}

/** The appendix that somebody means by a name: its own, or the one that its tab bears. */
export function appendixNamed(memory: Memory, name: string): OtherAppendix | undefined {
  const all = appendicesOf(memory);
  return (
    all.find(({ choices }) => isSameSheetName(choices.appendixName, name)) ??
    all.find(({ appendix }) => appendix !== undefined && isSameSheetName(appendix.givenName, name))
  );
}

/** The choices of a further appendix: those of the one at hand, under another name. */
export function furtherChoices(memory: Memory, appendixName: string): AppendixChoices {
  const keys = appendicesOf(memory).map(({ choices }) => choices.appendixKey);
  return {
    ...appendixChoices(memory.settings),
    appendixName,
    appendixKey: Math.max(...keys) + 1,
  };
}
