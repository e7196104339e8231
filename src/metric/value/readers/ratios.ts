import type { ValueReader } from "../reading";
import { noteOf } from "../valueNotes";
import { because } from "../because";

/** "1:4", "25:1": a ratio to one, when it cannot be a time of day or a heading calls it a ratio. */
export const ratios: ValueReader = ({ shape, numbers, around }) => {
  const isColon = /^N : N$/.test(shape);
  const isCalledRatio = /ratio/.test(around);
  const isTo = /^N to N$/.test(shape);
  if (!isColon && !(isTo && isCalledRatio)) return undefined;
  const [left, right] = numbers;
  if (!left || !right) return undefined;
  const couldBeTime =
    isColon && right.text.length === 2 && left.value.lt(25) && left.decimals === 0;
  if (couldBeTime && !isCalledRatio) return { refusal: because("time-or-ratio") };
  const many = left.value.eq(1) ? right : right.value.eq(1) ? left : undefined;
  if (!many) return { refusal: because("ratio-without-one") };
  const unit = many === right ? "ratio 1 to n" : "ratio n to 1";
  return {
    number: many.value,
    decimals: many.decimals,
    unit,
    notes: [noteOf("ratio", many.text, left.text, right.text)],
  };
};
