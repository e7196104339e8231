import type { FoundColumn, FoundSheet, Plan, Step } from "../plan";
import type { PaperLanguage, PaperWords } from "../words";

/** A step with the officer's own texts in the paper's language, as far as the sheet has columns for them. */
export function stepIn(step: Step, { language }: PaperWords): Step {
  const texts = step.inLanguages?.[language as PaperLanguage];
  return texts ? { ...step, ...texts } : step;
}

/** The plan with its metrics' names, groups and notes in the paper's language, as far as the sheet has columns for them. */
export function metricsIn(plan: Plan, { language }: PaperWords): Plan {
  const metrics = plan.metrics.map((metric) => {
    const texts = metric.inLanguages?.[language as PaperLanguage];
    return texts ? { ...metric, ...texts } : metric;
  });
  return { ...plan, metrics };
}

/** The heading of a column in the paper's language; "" where the paper's own word is to stand. */
export function headingIn(
  { translated = [] }: FoundSheet<string>,
  { columnIndex, heading }: FoundColumn,
  { language }: PaperWords,
): string {
  const all = translated.filter(({ of }) => of === columnIndex);
  const own = all.find((column) => column.language === language);
  return own ? own.heading : (all[0]?.ofHeading ?? heading);
}
