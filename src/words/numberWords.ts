import { wordList } from "./wordList";

/** "one" to "nineteen": the word at index 0 is 1. */
export const UNITS: readonly string[] = wordList(
  "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen",
);

/** "twenty" to "ninety": the word at index 0 is 20, the next 30. */
export const TENS: readonly string[] = wordList(
  "twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety",
);

/** "first" to "twentieth": the word at index 0 is 1st. */
export const ORDINALS: readonly string[] = wordList(
  "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth",
);

/**
 * A small whole number as running text writes it: `numberInText(3)` is "three", `numberInText(12)` "12". Words up to
 * nine, figures from ten on, as the government's style guide has it in prose.
 */
export function numberInText(count: number): string {
  return count >= 1 && count <= 9 ? (UNITS[count - 1] ?? String(count)) : String(count);
}
