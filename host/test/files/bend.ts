import { strFromU8, strToU8 } from "fflate";
import { partsOf } from "./partsOf";
import { zipOf } from "./zipOf";

/** Numbers below `limit`, the same row of them for the same seed (mulberry32). */
export function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

const NUMBERS = ["-1", "0", "1e9", "4294967296", "99999999999999999999", "NaN", "", "x", "1.5"];
const ADDRESSES = ["A0", "XFE1", "A1048577", "A1:A1:A1", "A:XFD", "1:1048576", "$B$2", "#REF!"];

type Bend = (bytes: Uint8Array, roll: (limit: number) => number) => Uint8Array;

const flipBytes: Bend = (bytes, roll) => {
  const bent = bytes.slice();
  for (let count = 1 + roll(4); count > 0; count -= 1) bent[roll(bent.length)] = roll(256);
  return bent;
};
const cut: Bend = (bytes, roll) => bytes.slice(0, roll(bytes.length));

/** Changes the text of one part and packs it all soundly again. */
function inPart(change: (text: string, roll: (limit: number) => number) => string): Bend {
  return (bytes, roll) => {
    const parts = partsOf(bytes);
    const names = [...parts.keys()].filter((name) => /\.(?:xml|rels|vml)$/i.test(name));
    const name = names[roll(names.length)] ?? "";
    const text = strFromU8(parts.get(name) ?? new Uint8Array());
    return zipOf({ ...Object.fromEntries(parts), [name]: strToU8(change(text, roll)) });
  };
}

const dropPart: Bend = (bytes, roll) => {
  const parts = [...partsOf(bytes)];
  const gone = roll(parts.length);
  return zipOf(Object.fromEntries(parts.filter((_, at) => at !== gone)));
};
const swapParts: Bend = (bytes, roll) => {
  const parts = [...partsOf(bytes)];
  const [one, other] = [roll(parts.length), roll(parts.length)];
  return zipOf(
    Object.fromEntries(
      parts.map(([name, content], at) => [
        name,
        (at === one ? parts[other]?.[1] : content) ?? content,
      ]),
    ),
  );
};

/** Finds a random match of a pattern and writes something else in its place. */
function instead(pattern: RegExp, by: readonly string[]) {
  return (text: string, roll: (limit: number) => number): string => {
    const found = [...text.matchAll(pattern)];
    const one = found[roll(found.length)];
    if (one === undefined) return text;
    const start = one.index + (one[1] ?? "").length;
    const end = one.index + one[0].length - (one[2] ?? "").length;
    return text.slice(0, start) + (by[roll(by.length)] ?? "") + text.slice(end);
  };
}

/** Ways in which a file may be broken: in its bytes, in its parts, and in what they say. */
export const BENDS: readonly Bend[] = [
  flipBytes,
  cut,
  dropPart,
  swapParts,
  inPart((text, roll) => text.slice(0, roll(text.length))),
  inPart((text, roll) => {
    const at = roll(text.length);
    return text.slice(0, at) + String.fromCharCode(roll(256)) + text.slice(at + 1);
  }),
  inPart((text, roll) => {
    const [from, to] = [roll(text.length), roll(text.length)];
    return text.slice(0, from) + text.slice(Math.max(from, to));
  }),
  inPart(instead(/(=")-?[\d.]+(")/g, NUMBERS)),
  inPart(instead(/(=")-?[\d.]+(")/g, NUMBERS)),
  inPart(instead(/(>)-?[\d.]+(<)/g, NUMBERS)),
  inPart(instead(/(=")\$?[A-Z]{1,2}\$?\d+(?::[A-Z]{1,2}\d+)?(")/g, ADDRESSES)),
  inPart(instead(/(=")[^"]*(")/g, ["", "rId1", "true", "../../..", "\\", "_x0000_", "&#9;"])),
  inPart(instead(/<\/?[\w:]+/g, ["<sheetData", "<row", "</c", "<c", "<f", "<si", "<xf", "<x:a"])),
  inPart(
    instead(/<[\w:]+(?: [^<>]*)?\/>/g, ["", "<row r='2'><c/></row>", "<!-- -->", "<![CDATA[x]]>"]),
  ),
  inPart(instead(/ [\w:]+="[^"]*"/g, [""])),
];

/** The file, broken in one random way. */
export function bend(bytes: Uint8Array, roll: (limit: number) => number): Uint8Array {
  return (BENDS[roll(BENDS.length)] ?? cut)(bytes, roll);
}
