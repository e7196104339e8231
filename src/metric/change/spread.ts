import type { KnownValue } from "../types";

/**
 * What is known of a difference later − earlier when a value is only bounded: `exact`; `about`; `at-least` (the true
 * difference is that much or more, upwards); `at-most` (that much or less, downwards); `loose` (both bounds point the
 * same way, so that the difference of the bounds is only a guide).
 */
export type Spread = "exact" | "about" | "at-least" | "at-most" | "loose";

type Side = "point" | "about" | "up" | "down";

/** The spread of the difference of two values from their qualifiers. */
export function spreadOf(earlier: KnownValue, later: KnownValue): Spread {
  const [from, to] = [sideOf(earlier), sideOf(later)];
  if (isBound(earlier) && from === to) return "loose";
  if (to === "up" || from === "down") return "at-least";
  if (to === "down" || from === "up") return "at-most";
  return from === "point" && to === "point" ? "exact" : "about";
}

/** Whether a value is only known to lie above or below the number. */
export function isBound(value: KnownValue): boolean {
  const side = sideOf(value);
  return side === "up" || side === "down";
}

/** Whether a value is told as an approximation or an estimate. */
export function isAbout(value: KnownValue): boolean {
  return sideOf(value) === "about";
}

/** Whether a bound leaves its own value out, as "over" does and "at least" does not. */
export function isStrict(earlier: KnownValue, later: KnownValue): boolean {
  return [earlier, later].some(
    ({ qualifier, isClose }) => isClose !== true && (qualifier === "over" || qualifier === "under"),
  );
}

function sideOf({ qualifier, isClose }: KnownValue): Side {
  if (isClose === true) return "about";
  switch (qualifier) {
    case "over":
    case "at-least":
      return "up";
    case "under":
    case "at-most":
      return "down";
    case "approx":
    case "estimated":
      return "about";
    default:
      return "point";
  }
}
