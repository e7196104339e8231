import { onOneLine, wordsOfKept, type KeptStep } from "../../history";
import type { Step } from "../../plan";

/** A longer name is cut between words: the whole text stands in the table of progress. */
const LONGEST = 160;

/**
 * What each step is called where it stands by itself: its ref and its target and, where several steps have that target,
 * what is planned. By the step's place in the plan's steps.
 */
export function actionNames(steps: readonly Step[]): (step: number) => string {
  const counts = new Map<string, number>();
  for (const { target } of steps) counts.set(target, (counts.get(target) ?? 0) + 1);
  return (index) => {
    const step = steps[index];
    if (!step) return "";
    const { ref, target, progressPlanned, progressMade } = step;
    const isShared = target === "" || (counts.get(target) ?? 0) > 1;
    const plan = isShared ? progressPlanned || progressMade : "";
    return named(ref, [target, plan]);
  };
}

/** The same of a step of an earlier report. */
export function keptActionName({ ref, target, about }: KeptStep): string {
  return named(wordsOfKept(ref), [wordsOfKept(target) || wordsOfKept(about)]);
}

function named(ref: string, texts: readonly string[]): string {
  const said = texts
    .map((text) => shortened(onOneLine(text)))
    .filter((text) => text !== "")
    .join(": ");
  return [onOneLine(ref), said].filter((text) => text !== "").join(" ");
}

function shortened(line: string): string {
  if (line.length <= LONGEST) return line;
  const cut = line.lastIndexOf(" ", LONGEST);
  return `${line.slice(0, cut > LONGEST / 2 ? cut : LONGEST)} …`;
}
