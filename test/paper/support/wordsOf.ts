import { longDate, longMonth, type PaperWords } from "../../../src/words";
import { leavesOf } from "../../words/support/leaves";
import { AS_AT } from "../makePlan";

/** What the officer's sheet, and the settings, say in random plans: all else bears a number, "plan7x". */
const OFFICERS =
  "Ref Aim Target Progress made planned Timescale Lead Status Metric number Appendix Working side by side Glenbrae Council";

const WORD = /\p{L}[\p{L}’]*/gu;

/** The words of some texts, in small letters. */
export function wordsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.toLowerCase().match(WORD) ?? []);
}

/** Every word that a language's table, its dates and the officer may say. */
export function tableOf(words: PaperWords): ReadonlySet<string> {
  const texts = leavesOf(words).map(({ text }) => text.replace(/\{\w+\}/g, " "));
  return new Set(wordsIn([...texts, longDate(AS_AT, words), longMonth(AS_AT, words), OFFICERS]));
}

/** A text without the officer's numbered words; a name that is shortened may end within a word. */
export function withoutOfficers(text: string): string {
  return text.replace(/[^\s.,;:“”()]*\d+x|\S+ …/g, " ");
}
