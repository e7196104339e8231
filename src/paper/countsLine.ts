import { STATUS_ORDER, type Step } from "../plan";
import { fill, plural, type PaperWords, type PluralForms } from "../words";

/**
 * One line of counts in words: "28 planned steps: 3 overdue, 4 due soon, 21 on track. 8 further rows report progress
 * with nothing more planned, of which 3 complete." The counts of each sentence add up to its first number, but for
 * rows with nothing planned and no word of completion, which are not named.
 */
export function countsLine(steps: readonly Step[], words: PaperWords): string {
  if (steps.length === 0) return words.counts.none;
  const planned = steps.filter((step) => step.isPlanned);
  const others = steps.filter((step) => !step.isPlanned);
  return [
    planned.length === 0 ? "" : sentence(words.counts.planned, planned, words),
    othersWords(others, planned.length > 0, words),
  ]
    .filter((said) => said !== "")
    .join(" ");
}

function othersWords(others: readonly Step[], isFurther: boolean, words: PaperWords): string {
  if (others.length === 0) return "";
  const { told, toldFurther, toldOf, toldFurtherOf } = words.counts;
  const hasParts = partsOf(others, words).length > 0;
  if (isFurther) return sentence(hasParts ? toldFurtherOf : toldFurther, others, words);
  return sentence(hasParts ? toldOf : told, others, words);
}

function sentence(forms: PluralForms, steps: readonly Step[], words: PaperWords): string {
  const parts = partsOf(steps, words);
  const { language, separator, counts } = words;
  return fill(plural(language, steps.length, forms), {
    count: String(steps.length),
    parts: parts
      .map(({ count, status }) => fill(counts.part, { count: String(count), status }))
      .join(separator),
    only: parts[0]?.status ?? "",
  });
}

interface CountedStatus {
  readonly count: number;
  readonly status: string;
}

/** How many of each status that occurs and has a word for it. */
function partsOf(steps: readonly Step[], words: PaperWords): CountedStatus[] {
  return STATUS_ORDER.flatMap((kind) => {
    const count = steps.filter((step) => step.status.kind === kind).length;
    const status = words.statuses[kind].counted;
    return count > 0 && status !== "" ? [{ count, status }] : [];
  });
}
