import type Big from "big.js";
import { amountWords, ENGLISH_FIGURES, type FigureWords } from "../../words";
import { shownAmount, type AmountStyle } from "./shownAmount";

/**
 * An amount in whole units as a paper prints it: 20000000 GBP at scale 1e6 is "£20m", 5 percent with one decimal
 * "5.0%", 1 day "1 day". Scores and counts are the bare figure. Rounded half away from zero; never "-0".
 */
export function formatAmount(
  amount: Big,
  style: AmountStyle,
  words: FigureWords = ENGLISH_FIGURES,
): string {
  return amountWords(shownAmount(amount, style), words);
}
