import { partsOf } from "../calendar";
import { phraseOf, type Phrase } from "./phrase/phrase";
import { bounded } from "./shapes/bounded";
import { counted, relative, withinPlanYear } from "./shapes/counted";
import { readMoved } from "./shapes/moved";
import { doneAlready } from "./shapes/doneAlready";
import { open } from "./shapes/open";
import { unknownOf, type Shape } from "./shapes/reading";
import { recurring } from "./shapes/recurring";
import { wordsOnly } from "./shapes/wordsOnly";
import { doubt, reason } from "./notes";
import { weighed } from "./weighed";
import type { Timescale, TimescaleContext } from "./types";

/** The forms that a phrase may have, in the order in which they are tried; the first that fits has it. */
const SHAPES: readonly Shape[] = [
  // What comes back or goes on is never a deadline, whatever dates stand beside it.
  recurring,
  // A length counted from a date before the date alone: "within 6 months of April 2024" is not April.
  counted,
  withinPlanYear,
  // Beginnings before ends: "from April 2024" is no deadline.
  open,
  // A word of completion beside a past date is news; the date alone would be a deadline.
  doneAlready,
  bounded,
  // Only now the phrases without a date.
  relative,
  wordsOnly,
];

/** Years in which every calculation of ours stays within the calendar. */
const FIRST_AS_AT = 1000;
const LAST_AS_AT = 9000;

/**
 * Reads a timescale as an officer writes it. Never fails: what cannot be read is `unknown` with a reason; where two
 * readings are possible the later end is taken and a `doubt` noted. `text` is kept as it stands.
 * `readTimescale("March 2004 (first phase)", { asAt })` is a deadline, 2004-03-01 to 2004-03-31, EDTF "2004-03", with
 * the note "first phase".
 * @throws RangeError when the as-at date lies outside the years 1000 to 9000.
 */
export function readTimescale(text: string, context: TimescaleContext): Timescale {
  const { year } = partsOf(context.asAt);
  if (year < FIRST_AS_AT || year > LAST_AS_AT) {
    throw new RangeError(`the as-at date ${context.asAt} is out of reach`);
  }
  if (text.trim() === "") return unknownOf({ text }, reason("none-given"));
  const phrase = phraseOf(text, context);
  const reading = readMoved(phrase, readShapes);
  const unsure = phrase.tokens.find((token) => token.isUnsure === true);
  if (unsure === undefined) return reading;
  const plain = readMoved(phraseOf(text, context, true), readShapes);
  return weighed(
    reading,
    plain,
    doubt("word-unsure", { written: unsure.misspelt ?? "", word: unsure.text }),
  );
}

function readShapes(phrase: Phrase): Timescale {
  for (const shape of SHAPES) {
    const reading = shape(phrase);
    if (reading !== undefined) return reading;
  }
  return unknownOf(phrase, reason("no-time-found"));
}
