/** A text with a slip in it, and what kind of slip it was. */
export interface Slipped {
  readonly text: string;
  readonly kind: string;
}

/** Keys beside each other on a British keyboard. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/** What a scanner takes for one another, letter for figure and figure for letter. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  "0": "Oo",
  "1": "lI",
  "2": "Zz",
  "5": "S",
  "6": "b",
  "8": "B",
  "9": "g",
  o: "0",
  O: "0",
  l: "1",
  I: "1",
  i: "1",
  s: "5",
  S: "5",
  z: "2",
  Z: "2",
  b: "6",
  B: "8",
  e: "c",
  c: "e",
  n: "r",
  u: "v",
  m: "n",
};

type Slip = (text: string, at: number, random: () => number) => string | undefined;

const isLetter = (character: string): boolean => /\p{L}/u.test(character);

/** A letter left out, typed twice, swapped with the next, or its neighbour's key; and what a scanner makes of it. */
const SLIPS: Readonly<Record<string, Slip>> = {
  dropped: (text, at) =>
    isLetter(text.charAt(at)) ? text.slice(0, at) + text.slice(at + 1) : undefined,
  doubled: (text, at) =>
    isLetter(text.charAt(at)) ? text.slice(0, at + 1) + text.slice(at) : undefined,
  swapped: (text, at) => {
    const [one, other] = [text.charAt(at), text.charAt(at + 1)];
    if (!isLetter(one) || !isLetter(other) || one.toLowerCase() === other.toLowerCase()) {
      return undefined;
    }
    return text.slice(0, at) + other + one + text.slice(at + 2);
  },
  mistyped: (text, at, random) => {
    const key = neighbourOf(text.charAt(at), random);
    return key === undefined ? undefined : text.slice(0, at) + key + text.slice(at + 1);
  },
  misread: (text, at, random) => {
    const others = LOOK_ALIKE[text.charAt(at)] ?? "";
    if (others === "") return undefined;
    const other = others.charAt(Math.floor(random() * others.length));
    return text.slice(0, at) + other + text.slice(at + 1);
  },
};
const KINDS = Object.entries(SLIPS);

/** A text with one slip at a random place; undefined where none of the tries could be made. */
export function slipIn(text: string, random: () => number): Slipped | undefined {
  for (let tries = 0; tries < 20; tries += 1) {
    const kind = KINDS[Math.floor(random() * KINDS.length)];
    const slipped = kind?.[1](text, Math.floor(random() * text.length), random);
    if (kind !== undefined && slipped !== undefined && slipped !== text) {
      return { text: slipped, kind: kind[0] };
    }
  }
  return undefined;
}

function neighbourOf(character: string, random: () => number): string | undefined {
  const lower = character.toLowerCase();
  const row = ROWS.find((keys) => keys.includes(lower) && lower !== "");
  if (row === undefined) return undefined;
  const at = row.indexOf(lower);
  const keys = [row.charAt(at - 1), row.charAt(at + 1)].filter((key) => key !== "");
  const key = keys[Math.floor(random() * keys.length)];
  return key === undefined ? undefined : character === lower ? key : key.toUpperCase();
}
