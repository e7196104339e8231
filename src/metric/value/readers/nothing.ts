import Big from "big.js";
import type { ValueReader } from "../reading";
import { noteOf } from "../valueNotes";

/** "None" and "no cases" are 0 and say so; a bare "no" is an answer and does not come here. */
export const nothing: ValueReader = ({ shape }) =>
  /^(?:none|no (?:cases|incidents|complaints|breaches|deaths|accidents|failures|instances|applications))$/.test(
    shape,
  )
    ? { number: new Big(0), decimals: 0, notes: [noteOf("zero", shape)] }
    : undefined;
