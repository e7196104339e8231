import { appendixChoices } from "../../plan";
import { appendicesOf, furtherChoices, withAtHand, withoutOther } from "./appendices";
import { changeMemory } from "./changeMemory";
import type { Memory } from "./memory";

/**
 * Begins another appendix and puts it at hand: it has the choices of the one that was at hand until they are changed, and
 * its sheet is made when it is generated. Throws only `JobError`.
 */
export function addAppendix(name: string): Promise<void> {
  return changeMemory(() => (memory) => {
    const choices = furtherChoices(memory, name);
    const settings = { ...memory.settings, ...choices };
    return { ...memory, settings, appendix: undefined, others: appendicesOf(memory) };
  });
}

/** Puts the appendix of a key at hand; nothing changes where there is none. Throws only `JobError`. */
export function chooseAppendix(key: number): Promise<void> {
  return changeMemory(() => (memory) => withAtHand(memory, key));
}

/** Forgets an appendix, with its choices; the last one stays. Its sheet, if it has one, is left. Throws only `JobError`. */
export function forgetAppendix(key: number): Promise<void> {
  return changeMemory(() => (memory) => withoutAppendix(memory, key));
}

function withoutAppendix(memory: Memory, key: number): Memory {
  const isAtHand = appendixChoices(memory.settings).appendixKey === key;
  const [first] = [...memory.others].sort(
    (one, other) => one.choices.appendixKey - other.choices.appendixKey,
  );
  if (!isAtHand) return withoutOther(memory, key);
  return first ? withoutOther(withAtHand(memory, first.choices.appendixKey), key) : memory;
}
