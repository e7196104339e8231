/** A text with its first letter large: `capitalised("the plan says so")` is "The plan says so". */
export function capitalised(text: string, language = "en-GB"): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
