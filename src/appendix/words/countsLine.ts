import type { Step, StepStatusKind } from "../../plan";

/** In the order in which a committee wants to know; with the words that follow the number. */
const ORDER: readonly (readonly [StepStatusKind, string])[] = [
  ["overdue", "overdue"],
  ["due-soon", "due soon"],
  ["on-track", "on track"],
  ["ongoing", "ongoing"],
  ["no-timescale", "without a timescale"],
  ["unclear", "with a timescale that is unclear"],
  ["complete", "complete"],
  ["withdrawn", "withdrawn"],
];

/**
 * One line of counts in words: "28 planned steps: 3 overdue, 4 due soon, 21 on track. 8 further rows report progress
 * with nothing more planned, 3 of them complete." The counts of each sentence add up to its first number.
 */
export function countsLine(steps: readonly Step[]): string {
  if (steps.length === 0) return "No steps are reported.";
  const planned = steps.filter((step) => step.isPlanned);
  const others = steps.filter((step) => !step.isPlanned);
  return [plannedWords(planned), othersWords(others, planned.length > 0)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function plannedWords(planned: readonly Step[]): string {
  if (planned.length === 0) return "";
  const noun = planned.length === 1 ? "planned step" : "planned steps";
  return `${planned.length} ${noun}: ${counted(planned).join(", ")}.`;
}

function othersWords(others: readonly Step[], isFurther: boolean): string {
  if (others.length === 0) return "";
  const one = others.length === 1;
  const rows = `${others.length} ${isFurther ? "further " : ""}${one ? "row" : "rows"}`;
  const parts = counted(others);
  const told = `${rows} ${one ? "reports" : "report"} progress with nothing more planned`;
  if (parts.length === 0) return `${told}.`;
  if (one) return `${told}: ${parts.join(", ").replace(/^1 /, "")}.`;
  return `${told}, of which ${parts.join(", ")}.`;
}

/** "3 overdue" for each status that occurs; rows with nothing planned and no word of completion are not named. */
function counted(steps: readonly Step[]): string[] {
  return ORDER.flatMap(([kind, words]) => {
    const count = steps.filter((step) => step.status.kind === kind).length;
    return count > 0 ? [`${count} ${words}`] : [];
  });
}
