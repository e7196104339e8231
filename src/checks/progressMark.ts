import { plainWords, type Step } from "../plan";

/**
 * A step's target and progress as a short mark, by which a later report knows whether anything was told anew: the
 * same for texts that differ in case, punctuation or spaces alone. Seven characters, so that a workbook can keep the
 * marks of a whole report; two steps in seventy thousand million share one by chance.
 */
export function progressMark(
  step: Pick<Step, "aim" | "target" | "progressPlanned" | "progressMade">,
): string {
  const texts = [step.aim, step.target, step.progressPlanned, step.progressMade];
  return markOf(texts.map(plainWords).join("|"));
}

/** The marks of the steps that a later report can be held against: those with progress that are not complete. */
export function progressMarks(steps: readonly Step[]): string[] {
  return [...new Set(steps.filter(hasOpenProgress).map(progressMark))];
}

/** Whether a step tells progress that ought to have moved by the next report. */
export function hasOpenProgress({ progressMade, status }: Step): boolean {
  return progressMade !== "" && status.kind !== "complete";
}

const LENGTH = 7;
const MANY = 36 ** LENGTH;

/** Two 32-bit FNV-1a sums, the second over the characters offset, as seven base-36 digits. */
function markOf(text: string): string {
  let [one, two] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ (code + 0x5bd1), 0x01000193);
  }
  const sum = (one >>> 0) * 0x200000 + ((two >>> 0) & 0x1fffff);
  return (sum % MANY).toString(36).padStart(LENGTH, "0");
}
