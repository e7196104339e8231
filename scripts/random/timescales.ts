import { addDays, dateOf } from "../../src/calendar";
import { readTimescale } from "../../src/timescale";
import { slipIn } from "../slips/slip";
import { oneOf, type Subject } from "./subject";

const WORDS = (
  "March April may Sept Dec 2024 2025 24/25 2025/6 2024-25 Q3 Q1-Q2 H1 31 1st 16t / - – → to by end of from onwards until " +
  "before after and ongoing annually revised was now Spring fall term week 6 months within early mid late 31/03/24 TBC " +
  "complete completed , ; . ' ( ) £ % 2024-03-31 half first last FY w/c Friday Monday Easter next year month quarter the " +
  "for 202O th1rd form frm Mawrth Hydref diwedd Márta deireadh Samhain air adhart no Phase 1 1. 16. 2 30 99 0 coming few " +
  "as at on between during throughout every each not before beyond start starting ending session academic financial"
).split(" ");
const SPACES = [" ", " ", " ", "", "\n", "-", "/", ", "];
const MOST_WORDS = 14;
const FIRST_YEAR = 1950;
const YEARS = 150;

/** Words of ours in any order, now and then with a slip, or with a character from anywhere. */
function text(random: () => number): string {
  let phrase = "";
  for (let count = Math.floor(random() * MOST_WORDS); count >= 0; count -= 1) {
    phrase += (oneOf(WORDS, random) ?? "") + (oneOf(SPACES, random) ?? "");
  }
  if (random() < 0.2) phrase = slipIn(phrase, random)?.text ?? phrase;
  if (random() < 0.05) phrase += String.fromCodePoint(Math.floor(random() * 0xd7ff));
  return phrase;
}

/** No phrase throws, ends before it begins, or loses its own words. */
export const timescaleTexts: Subject = {
  name: "timescales",
  text,
  faultIn: (phrase, random) => {
    const year = FIRST_YEAR + Math.floor(random() * YEARS);
    const asAt = addDays(dateOf(year, 1, 1), Math.floor(random() * 365));
    const told = `${JSON.stringify(phrase)} at ${asAt}`;
    try {
      const reading = readTimescale(phrase, { asAt, planStart: asAt });
      const { earliest, latest } = reading as { earliest?: string; latest?: string };
      if (earliest !== undefined && latest !== undefined && earliest > latest) {
        return `${told} begins on ${earliest} and ends on ${latest}`;
      }
      if (reading.text !== phrase) return `${told} has lost its own words`;
      return undefined;
    } catch (error) {
      return `${told} throws ${String(error)}`;
    }
  },
};
