/** Words in plain form: lower case, no punctuation, one space: `plainWords("On-going.")` is "on going". */
export function plainWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}
