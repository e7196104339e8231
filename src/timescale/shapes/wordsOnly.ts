import type { Cue } from "../words/cues";
import { opensComplete, type Phrase } from "../phrase/phrase";
import { undatedOf, unknownOf, type Shape } from "./reading";
import { reason } from "../notes";
import type { TimescaleReason } from "../types";

/** Reasons for words that say outright that there is no time, in the order in which they are looked for. */
const REASONS: readonly (readonly [Cue, TimescaleReason])[] = [
  ["onHold", reason("on-hold")],
  ["toBeConfirmed", reason("to-be-confirmed")],
  ["notDue", reason("not-due")],
];

/** Phrases without any time: what is on hold, done, counted from an event, or not said. */
export const wordsOnly: Shape = (phrase) => {
  const { cues } = phrase;
  if (isPartDone(phrase)) return unknownOf(phrase, reason("done-in-part"));
  if (opensComplete(phrase)) return undatedOf(phrase, "complete");
  const put = REASONS.find(([cue]) => cues.has(cue));
  if (put !== undefined) return unknownOf(phrase, put[1]);
  if (cues.has("complete") && !cues.has("notComplete")) return undatedOf(phrase, "complete");
  if (cues.has("notComplete")) {
    return unknownOf(phrase, reason("completion-without-time"));
  }
  if (cues.has("notApplicable")) return unknownOf(phrase, reason("not-applicable"));
  if (cues.has("soon")) return undatedOf(phrase, "relative");
  if (cues.has("inProgress")) return undatedOf(phrase, "ongoing");
  // "By the next AGM", "within the lifetime of the lease".
  if (
    cues.has("within") ||
    cues.has("event") ||
    cues.has("after") ||
    cues.has("following") ||
    cues.has("before")
  ) {
    return undatedOf(phrase, "relative");
  }
  if (cues.has("planLife") || cues.has("during")) return undatedOf(phrase, "ongoing");
  return planYear(phrase) ?? unknownOf(phrase, reason("no-time-found"));
};

/** A small number alone, "1", "2-3", is a year of the plan. */
const planYear: Shape = (phrase) => {
  const { tokens } = phrase;
  const isPlanYear =
    tokens.length <= 3 &&
    tokens.length % 2 === 1 &&
    tokens.every((token, index) =>
      index % 2 === 0
        ? token.kind === "number" && token.value >= 1 && token.value <= 20
        : ["-", "/", "&", ",", "and", "to"].includes(token.text),
    );
  return isPlanYear ? undatedOf(phrase, "relative") : undefined;
};

/** "90% complete". */
function isPartDone({ tokens, cues }: Phrase): boolean {
  if (!cues.has("complete")) return false;
  return tokens.some((token, at) => {
    const number = tokens[at - 1];
    return token.text === "%" && number?.kind === "number" && number.value < 100;
  });
}
