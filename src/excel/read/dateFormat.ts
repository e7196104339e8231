/**
 * Whether a number format shows a number as a date: `isDateFormat("dd/mm/yyyy")` is true, "General", "0.0%",
 * "[Red]0" and "h:mm" are not. Text in quotes, escaped characters and brackets say nothing.
 */
export function isDateFormat(numberFormat: string): boolean {
  const [first = ""] = numberFormat.split(";");
  const code = first
    .replace(/"[^"]*"/g, "")
    .replace(/[\\_*]./g, "")
    .toLowerCase()
    // "[h]" counts hours; what else stands in brackets is a colour, a condition or a language.
    .replace(/\[([hms])[hms]*\]/g, "$1")
    .replace(/\[[^\]]*\]/g, "");
  if (code.trim() === "general") return false;
  // "m" alone may mean minutes; beside hours or seconds it does.
  return /[dy]/.test(code) || (code.includes("m") && !/[hs]/.test(code));
}
