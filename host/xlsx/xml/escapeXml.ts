const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Control characters, lone surrogates and the two non-characters; some of the first are allowed after all. */
const DOUBTFUL = /\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const ALLOWED_CONTROL = /^[\t\n\r\u0080-\u009f]$/;

/** Text for use between tags. Characters that XML cannot hold are left out (cells escape them before). */
export function escapeText(text: string): string {
  return writable(text).replace(/[&<>\r]/g, (found) => ESCAPES[found] ?? found);
}

/** Text for use within a double-quoted attribute. `escapeAttribute('a "b"')` is "a &quot;b&quot;". */
export function escapeAttribute(text: string): string {
  return writable(text).replace(/[&<>"\t\n\r]/g, (found) => ESCAPES[found] ?? found);
}

/**
 * Text of a cell: what XML cannot hold, and the carriage return that XML readers swallow, become Excel's "_xHHHH_";
 * words that look like such an escape have their underline escaped. `escapeCellText("_x0041_")` is "_x005F_x0041_".
 * Source: ECMA-376 Part 1, 22.9.2.19 (ST_Xstring).
 */
export function escapeCellText(text: string): string {
  return escapeWithoutXml(text).replace(/[&<>]/g, (found) => ESCAPES[found] ?? found);
}

/** The same for an attribute, whose own escapes come later; line ends are Excel's escapes too. */
export function escapeAttributeCellText(text: string): string {
  return escapeWithoutXml(text).replace(/[\t\n]/g, (found) => `_x${hex4(found)}_`);
}

function escapeWithoutXml(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(DOUBTFUL, (found) =>
      found !== "\r" && ALLOWED_CONTROL.test(found) ? found : `_x${hex4(found)}_`,
    );
}

/** The reverse of `escapeCellText`, after XML's own entities are resolved: "_x0041_" is "A". */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function hex4(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}

function writable(text: string): string {
  return text.replace(DOUBTFUL, (found) => (ALLOWED_CONTROL.test(found) ? found : ""));
}
