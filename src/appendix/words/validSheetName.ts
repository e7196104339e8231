const LONGEST = 31;
const FALLBACK = "Appendix";

/**
 * The name as Excel lets a sheet be called: at most 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either
 * end, not "History". `validSheetName("Appendix 1/2")` is "Appendix 1-2".
 */
export function validSheetName(name: string): string {
  const plain = name
    .replace(/[:\\/?*[\]]/g, "-")
    // Half a character cannot be written to a file.
    .replace(/[\p{Cc}\p{Cs}]/gu, " ")
    .trim();
  // A character that is made of two halves is not cut in two.
  const short = plain.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "");
  const bare = trimApostrophes(short).trim();
  if (bare === "") return FALLBACK;
  return bare.toLowerCase() === "history" ? `${FALLBACK} ${bare}` : bare;
}

function trimApostrophes(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && text.charAt(start) === "'") start += 1;
  while (end > start && text.charAt(end - 1) === "'") end -= 1;
  return text.slice(start, end);
}
