import { plural } from "./plural";

const DIGITS = new Intl.NumberFormat("en-GB");

/**
 * A whole number and what it counts, in English: `counted(1, "day")` is "1 day", `counted(31, "day")` "31 days",
 * `counted(2, "match", "matches")` "2 matches". Thousands have their comma: "1,204 rows".
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${DIGITS.format(count)} ${plural("en-GB", count, { one, other: many })}`;
}
