import type { ValueReader } from "../reading";
import { amounts } from "./amounts";
import { besides } from "./besides";
import { changes } from "./changes";
import { durations } from "./durations";
import { fractions } from "./fractions";
import { multiples } from "./multiples";
import { nothing } from "./nothing";
import { outOf } from "./outOf";
import { ranks } from "./ranks";
import { ratios } from "./ratios";
import { refusals } from "./refusals";

/**
 * The readers in the order in which they are asked; the first that answers decides. Ratios stand before the refusals,
 * which take "N to N" for a range; the plain amount comes last, since nouns may follow it and it would take the rest.
 */
export const VALUE_READERS: readonly ValueReader[] = [
  nothing,
  ratios,
  refusals,
  multiples,
  besides,
  changes,
  fractions,
  ranks,
  outOf,
  durations,
  amounts,
];
