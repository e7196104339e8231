/** A colour of the palette as Word writes it: `colourOf("#1F3F5F")` is "1F3F5F". */
export function colourOf(colour: string): string {
  return colour.replace("#", "");
}

/** Characters that XML has no way to hold. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text without characters that would make the file unreadable. */
export function printable(text: string): string {
  return text.replace(FORBIDDEN, " ");
}
