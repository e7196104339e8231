/** A day with a name: the same each year (month and day), or so many days after Easter Sunday. */
export type Holiday =
  | { readonly words: string; readonly month: number; readonly day: number }
  | {
      readonly words: string;
      /** First and last day as month and day, where the name covers more than a day. */
      readonly from: readonly [month: number, day: number];
      readonly to: readonly [month: number, day: number];
      /** What is remarked on it. */
      readonly note: "new-year" | "summer-holidays";
    }
  | { readonly words: string; readonly easterFrom: number; readonly easterTo: number };

/** Longer names before the shorter ones that they begin with. */
export const HOLIDAYS: readonly Holiday[] = [
  { words: "christmas eve", month: 12, day: 24 },
  { words: "christmas day", month: 12, day: 25 },
  { words: "christmas", month: 12, day: 25 },
  { words: "xmas", month: 12, day: 25 },
  { words: "boxing day", month: 12, day: 26 },
  { words: "new year day", month: 1, day: 1 },
  { words: "new years day", month: 1, day: 1 },
  { words: "new year eve", month: 12, day: 31 },
  { words: "new years eve", month: 12, day: 31 },
  { words: "new year", from: [1, 1], to: [4, 30], note: "new-year" },
  { words: "summer holidays", from: [7, 23], to: [8, 31], note: "summer-holidays" },
  { words: "summer holiday", from: [7, 23], to: [8, 31], note: "summer-holidays" },
  { words: "summer recess", from: [7, 23], to: [8, 31], note: "summer-holidays" },
  { words: "summer break", from: [7, 23], to: [8, 31], note: "summer-holidays" },
  { words: "hogmanay", month: 12, day: 31 },
  { words: "burns night", month: 1, day: 25 },
  { words: "st david day", month: 3, day: 1 },
  { words: "st patrick day", month: 3, day: 17 },
  { words: "st george day", month: 4, day: 23 },
  { words: "st andrew day", month: 11, day: 30 },
  { words: "valentine day", month: 2, day: 14 },
  { words: "halloween", month: 10, day: 31 },
  { words: "bonfire night", month: 11, day: 5 },
  { words: "good friday", easterFrom: -2, easterTo: -2 },
  { words: "easter sunday", easterFrom: 0, easterTo: 0 },
  { words: "easter monday", easterFrom: 1, easterTo: 1 },
  { words: "easter", easterFrom: -2, easterTo: 1 },
];
