/** Characters of a line of plain e-mail. */
export const LINE_LENGTH = 72;

/**
 * A text in lines of at most 72 characters, broken between words; a longer word, a web address, stays whole on a line of
 * its own. The first line stands behind `first`, the others behind `others`, which both count.
 * `wrapLines("a b", "- ", "  ")` is ["- a b"].
 */
export function wrapLines(text: string, first = "", others = first): string[] {
  return text.split("\n").flatMap((line, at) => wrapOne(line, at === 0 ? first : others, others));
}

function wrapOne(line: string, first: string, others: string): string[] {
  const lines: string[] = [];
  let current = first;
  let isEmpty = true;
  for (const word of line.split(/\s+/u).filter((part) => part !== "")) {
    const joined = isEmpty ? current + word : `${current} ${word}`;
    if (!isEmpty && joined.length > LINE_LENGTH) {
      lines.push(current);
      current = others + word;
    } else {
      current = joined;
    }
    isEmpty = false;
  }
  return isEmpty ? [] : [...lines, current];
}
