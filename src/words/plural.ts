/**
 * A word in the forms that its language counts with (Unicode's plural categories): English has `one` and `other`,
 * Welsh `zero`, `one`, `two`, `few`, `many` and `other`. A form that is not given is as `other`.
 */
export type PluralForms = Readonly<
  Partial<Record<Exclude<Intl.LDMLPluralRule, "other">, string>> & Record<"other", string>
>;

/** The form that goes with a number: `plural("en-GB", 1, { one: "row", other: "rows" })` is "row". */
export function plural(language: string, count: number, forms: PluralForms): string {
  return forms[rulesOf(language).select(count)] ?? forms.other;
}

const RULES = new Map<string, Intl.PluralRules>();

function rulesOf(language: string): Intl.PluralRules {
  const known = RULES.get(language);
  if (known) return known;
  const rules = new Intl.PluralRules(language);
  RULES.set(language, rules);
  return rules;
}
