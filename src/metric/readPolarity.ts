import { wordList } from "../words";
import type { Polarity } from "./types";

const UP = new Set(
  wordList(
    "higher, high, highest, up, upward, upwards, maximise, maximize, max, maximum, increase, increases, increasing, increased, bigger, big, biggest, larger, large, more, most, rise, rising, rises, grow, growing, growth, greater, above, over, improve, ↑, ▲, ⬆, ⇧, ↗, 🔼, +, pos, positive, >, ≥, h, hib",
  ),
);
const DOWN = new Set(
  wordList(
    "lower, low, lowest, down, downward, downwards, minimise, minimize, min, minimum, decrease, decreases, decreasing, decreased, smaller, small, smallest, less, least, fewer, fewest, fall, falling, falls, reduce, reduces, reducing, reduced, reduction, below, under, shorter, shortest, quicker, faster, ↓, ▼, ⬇, ⇩, ↘, 🔽, -, neg, negative, <, ≤, l, lib",
  ),
);
const RANGE = new Set(
  wordList(
    "goldilocks, range, within, between, band, optimum, optimal, tolerance, goalpost, goalposts, maintain, stable, steady",
  ),
);
const NEUTRAL = new Set(
  wordList(
    "neutral, neither, none, context, contextual, information, info, monitor, monitoring, n/a, na, n.a, nil",
  ),
);
const NEUTRAL_PHRASES = wordList(
  "data only, not applicable, no polarity, no preference, for information, information only, no target, not set",
);
const RANGE_PHRASES = wordList(
  "in range, on target, close to target, closer to target, plan is best, goal post, as target",
);
const BAD = new Set(wordList("bad, worse, worst, poor, poorer, adverse, negative, undesirable"));
const DOUBTFUL = new Set(wordList("not, isn't, or, unless, until, then"));

/**
 * Reads a "Good is" cell in its many wordings: "Higher", "High is good", "Aim to minimise", "↑", "Goldilocks",
 * "Data only". "Lower is worse" is `higher`. Undefined when it says nothing or two things.
 */
export function readPolarity(text: string): Polarity | undefined {
  const tidied = text
    .normalize("NFKC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\uFE0F/g, "")
    .replace(/(\p{L})-(?=\p{L})/gu, "$1 ")
    .toLowerCase()
    .trim()
    .slice(0, 120);
  if (tidied === "yes" || tidied === "y") return "higher";
  if (tidied === "") return undefined;
  const words = tidied
    .split(/[^\p{L}'/.↑↓▲▼⬆⬇⇧⇩↗↘🔼🔽+<>≥≤-]+/u)
    .map((word) => (word.length > 1 ? word.replace(/^[-.>]+|[-.]+$/g, "") : word))
    .filter((word) => word !== "");
  const spaced = ` ${words.join(" ").replaceAll("-", " ")} `;
  if (RANGE_PHRASES.some((phrase) => spaced.includes(` ${phrase} `))) return "in-range";
  if (NEUTRAL_PHRASES.some((phrase) => spaced.includes(` ${phrase} `))) return "neutral";
  if (words.some((word) => RANGE.has(word))) return "in-range";
  const signs =
    words.length > 1 ? words.filter((word) => word.length > 1 || !/[-+<>]/.test(word)) : words;
  const isUp = signs.some((word) => UP.has(word));
  const isDown = signs.some((word) => DOWN.has(word));
  if (words.some((word) => DOUBTFUL.has(word)) || (isUp && isDown)) return undefined;
  if (!isUp && !isDown) return words.some((word) => NEUTRAL.has(word)) ? "neutral" : undefined;
  const isTurned = words.length > 1 && words.some((word) => BAD.has(word));
  return isUp === isTurned ? "lower" : "higher";
}
