/**
 * Whether every word of a search occurs in a text, whatever its capitals, accents and apostrophes:
 * `isFound("o'brien", "Siân O’Brien")` is true, `isFound("sian bri", "Siân O’Brien")` too.
 */
export function isFound(search: string, text: string): boolean {
  const plainText = plain(text);
  return plain(search)
    .split(/\s+/)
    .every((word) => plainText.includes(word));
}

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, "-")
    .toLowerCase()
    .trim();
}
