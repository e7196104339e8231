const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that no web page may hold, not even escaped. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;

/** A text as a web page shows it, never as markup: `escapeHtml("a < b")` is "a &lt; b". */
export function escapeHtml(text: string): string {
  return text.replace(FORBIDDEN, " ").replace(/[&<>"']/g, (found) => ESCAPES[found] ?? found);
}

/** A text with its own line breaks. */
export function htmlLines(text: string): string {
  return text.split("\n").map(escapeHtml).join("<br>");
}
