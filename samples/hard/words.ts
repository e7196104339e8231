const SENTENCES = [
  "The working group met four times and agreed which families should be offered help first.",
  "Two schools asked for the programme to start a term early, and the head teachers have found rooms for it.",
  "Staff were trained in both localities; those who could not attend will be seen in small groups.",
  "A survey of parents, carers and young people was answered by 412 households.",
  "Costs stay within the budget that was approved in June, with £12,400 held back for transport.",
  "The inspectorate's letter of 3 May asked for clearer records, and the new form answers each point.",
  "Partners in health, housing and the third sector have named a person each who can decide on the day.",
  "Waiting times fell from eleven weeks to six, although the figure for the islands is still uncertain.",
] as const;

/**
 * Plain council prose of at least so many characters, cut at the end of a sentence, every sentence numbered so that
 * one that is lost can be named: `prose(100, "A")` begins "A1. The working group met".
 */
export function prose(characters: number, mark: string): string {
  let text = "";
  for (let count = 1; text.length < characters; count += 1) {
    const sentence = SENTENCES[(count - 1) % SENTENCES.length] ?? "";
    text += `${text === "" ? "" : " "}${mark}${count}. ${sentence}`;
  }
  return text;
}
