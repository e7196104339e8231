/** Characters that a terminal would obey or that turn the reading direction: never printed as they are. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** A text as one line that is safe to print: `plainLine("a\u001b[2Jb\nc")` is "a [2Jb c". */
export function plainLine(text: string): string {
  return text.replace(UNPRINTABLE, " ").replace(/ {2,}/g, " ").trim();
}

/** Of those, what JSON leaves as it is: it escapes the first 32 characters and lone surrogates by itself. */
const UNPRINTABLE_IN_JSON = /[\u007f-\u009f\p{Cf}\u2028\u2029]/gu;

/** An object as JSON in printable characters; still the same JSON. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(UNPRINTABLE_IN_JSON, escaped);
}

/** The same on one line, for a program that reads line by line. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(UNPRINTABLE_IN_JSON, escaped);
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const code = character.charCodeAt(index).toString(16);
    return `\\u${code.padStart(4, "0")}`;
  }).join("");
}
