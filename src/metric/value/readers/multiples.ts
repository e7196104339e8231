import Big from "big.js";
import type { ValueReader } from "../reading";

const WORDS: ReadonlyMap<string, number> = new Map([
  ["halved", 0.5],
  ["double", 2],
  ["doubled", 2],
  ["twice", 2],
  ["treble", 3],
  ["trebled", 3],
  ["triple", 3],
  ["tripled", 3],
  ["quadruple", 4],
  ["quadrupled", 4],
]);

/** "three-fold", "3x", "2.5 times as many", "doubled": how many times as much. */
export const multiples: ValueReader = ({ shape, numbers }) => {
  const said = WORDS.get(shape);
  if (said !== undefined) {
    return { number: new Big(said), decimals: said < 1 ? 1 : 0, unit: "multiple", notes: [] };
  }
  const isMultiple =
    /^(?:a )?N (?:- )?fold(?: (?:increase|rise|growth))?$/.test(shape) ||
    /^N x$/.test(shape) ||
    /^(?:x|×) N$/.test(shape) ||
    /^N (?:×|times)(?: (?:as|more|greater|higher|the)(?: [\p{L}]+)*)?$/u.test(shape);
  const number = numbers[0];
  if (!isMultiple || !number) return undefined;
  return { number: number.value, decimals: number.decimals, unit: "multiple", notes: [] };
};
