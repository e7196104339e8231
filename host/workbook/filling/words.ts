const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
/** Excel's own lists, whole words before their short forms, so that "May" counts whole months. */
const LISTS = [MONTHS, DAYS, MONTHS.map(short), DAYS.map(short)];

function short(word: string): string {
  return word.slice(0, 3);
}

/**
 * How some words go on, so many of them: days and months by their list, "Item 9" by its number. Undefined for words that
 * count nothing. `continuedWords(["Nov"], 2, 1)` is ["Dec", "Jan"].
 */
export function continuedWords(
  words: readonly string[],
  count: number,
  sign: 1 | -1,
): string[] | undefined {
  const steps = Array.from({ length: count }, (_, step) => step + 1);
  for (const list of LISTS) {
    const places = words.map((word) => placeIn(list, word));
    const [last] = places.slice(-1);
    if (last === undefined || places.includes(-1)) continue;
    const [before] = places.slice(-2, -1);
    const stride = before === undefined ? sign : last - before;
    return steps.map((step) => {
      const place = (((last + step * stride) % list.length) + list.length) % list.length;
      return likeCase(words.at(-1) ?? "", list[place] ?? "");
    });
  }
  return countedWords(words, steps, sign);
}

function placeIn(list: readonly string[], word: string): number {
  return list.findIndex((entry) => entry.toLowerCase() === word.toLowerCase());
}

function likeCase(example: string, word: string): string {
  if (example === example.toUpperCase()) return word.toUpperCase();
  return example === example.toLowerCase() ? word.toLowerCase() : word;
}

/** Words that end in a number, each like the last but for that. */
function countedWords(
  words: readonly string[],
  steps: readonly number[],
  sign: 1 | -1,
): string[] | undefined {
  const parts = words.map((word) => /^(.*?)(\d{1,15})$/s.exec(word));
  const [, stem = "", digits = ""] = parts.at(-1) ?? [];
  if (digits === "" || parts.some((part) => part?.[1] !== stem)) return undefined;
  const last = Number(digits);
  const before = parts.length > 1 ? Number(parts.at(-2)?.[2]) : undefined;
  const stride = before === undefined ? sign : last - before;
  return steps.map((step) => {
    const number = Math.abs(last + step * stride);
    return `${stem}${String(number).padStart(digits.length, "0")}`;
  });
}
