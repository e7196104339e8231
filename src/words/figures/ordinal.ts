import { fill } from "../fill";
import type { FigureWords } from "./figureWords";

/** "3" as "3rd", "11" as "11th", in the words' language; a place with decimals, an average rank, stays a figure. */
export function ordinal(figure: string, { language, amount }: FigureWords): string {
  if (!/\d$/.test(figure) || figure.includes(".")) return figure;
  const count = Number(figure.replace(/\D/g, ""));
  const forms = amount.ordinals;
  return fill(forms[rulesOf(language).select(count)] ?? forms.other, { digits: figure });
}

const RULES = new Map<string, Intl.PluralRules>();

function rulesOf(language: string): Intl.PluralRules {
  const known = RULES.get(language);
  if (known) return known;
  const rules = new Intl.PluralRules(language, { type: "ordinal" });
  RULES.set(language, rules);
  return rules;
}
