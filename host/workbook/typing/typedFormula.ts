import { HostError, invalidArgument } from "../hostError";

const MAX_FORMULA_LENGTH = 8192;

/** Whether quotes and brackets close and the formula does not stop in mid-sum. */
function isWhole(formula: string): boolean {
  let depth = 0;
  let quote = "";
  for (const character of formula) {
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === "(") {
      depth += 1;
    } else if (character === ")") {
      depth -= 1;
    }
    if (depth < 0) return false;
  }
  return quote === "" && depth === 0 && !/[-+*/^&=<>,(]\s*$/.test(formula.slice(1));
}

/**
 * The formula that Excel makes of a text that begins with = + - or @. Throws InvalidArgument for one that Excel would
 * refuse (open brackets or quotes, nothing behind an operator), as far as can be told without evaluating.
 */
export function typedFormula(text: string): string {
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (formula.length > MAX_FORMULA_LENGTH) {
    throw new HostError("FormulaLengthExceedsLimit", "The formula is longer than 8192 characters.");
  }
  if (!isWhole(formula)) throw invalidArgument(`"${text.slice(0, 40)}" is no formula`);
  return formula;
}
