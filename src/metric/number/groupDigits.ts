import type Big from "big.js";
import { roundTo } from "./exact";

/**
 * A decimal with thousands commas and so many places, "-" before a negative, never "-0":
 * `groupDigits(new Big("-1234.5"), 2)` is "-1,234.50".
 */
export function groupDigits(decimal: Big, places: number): string {
  const rounded = roundTo(decimal, places);
  const fixed = rounded.abs().toFixed(places);
  const point = fixed.indexOf(".");
  const whole = point < 0 ? fixed : fixed.slice(0, point);
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) {
    groups.unshift(whole.slice(Math.max(0, end - 3), end));
  }
  const sign = rounded.lt(0) ? "-" : "";
  return sign + groups.join(",") + (point < 0 ? "" : fixed.slice(point));
}
