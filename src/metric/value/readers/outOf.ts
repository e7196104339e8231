import type { ValueReader } from "../reading";
import { noteOf } from "../valueNotes";
import { because } from "../because";

const SCORE_WHOLES = new Set([5, 10, 100]);

/** "7 of 12", "12/20", "8.9 out of 10": a count and what it is out of, or a score. */
export const outOf: ValueReader = ({ shape, numbers, around }) => {
  const match = /^N (out of|of|of the|out of the|\/) N((?: [\p{L}'-]+)*)$/u.exec(shape);
  const [part, whole] = numbers;
  if (!match || !part || !whole) return undefined;
  const [, joiner, nouns = ""] = match;
  if (whole.decimals > 0 || whole.value.lte(0)) return undefined;
  if (part.value.gt(whole.value)) {
    return {
      refusal: because("more-than-whole-or-date", {
        part: part.text,
        joiner: joiner ?? "",
        whole: whole.text,
      }),
    };
  }
  const isScore =
    part.decimals > 0 ||
    /score|rating/.test(around + nouns) ||
    (joiner === "out of" &&
      !whole.isInWords &&
      nouns === "" &&
      SCORE_WHOLES.has(whole.value.toNumber()));
  const notes =
    joiner === "/"
      ? [noteOf("out-of", part.text, whole.text)]
      : isScore && part.decimals === 0
        ? [noteOf("score", whole.text)]
        : [];
  return {
    number: part.value,
    decimals: part.decimals,
    unit: isScore ? `score out of ${whole.value.toFixed()}` : "count",
    whole: whole.value.toNumber(),
    notes,
  };
};
