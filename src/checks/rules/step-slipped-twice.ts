import { atStep, timescaleColumns } from "../place";
import type { StepCheck } from "../types";
import { quoted } from "../words";

/** Words that tell of a move, and words that tell where it began: "revised to March (was January)" is one move. */
const MOVES = /\b(?:revised|extended|moved|slipped|deferred|postponed|delayed|now)\b/gi;
const ORIGINS = /\b(?:was|originally|previously|formerly)\b/gi;
const AGAIN = /\b(?:again|twice|second time|third)\b/i;

interface Facts {
  readonly timescale: string;
}

export const stepSlippedTwice = {
  id: "step-slipped-twice",
  title: "A date was moved more than once",
  advice: "Say why it slipped and whether the date holds.",
  severity: "info",
  scope: "step",
  *find({ step, targets }) {
    const { timescale } = step;
    if (!timescale || timescale.slippedFrom === undefined) return;
    const slips = timescale.notes.filter(({ kind }) => kind === "slip").map(({ words }) => words);
    // "moved from Revised to March 2025 (was December 2024)": what it was moved from had been moved.
    const isMovedOn = slips.some((words) => movesIn(words.replace(/^moved from /, "")) > 0);
    const isTwice = slips.length > 1 || movesIn(timescale.text) > 1 || isMovedOn;
    if (!isTwice && !AGAIN.test(timescale.text)) return;
    yield {
      place: atStep({ step, targets }, timescaleColumns(step)),
      facts: { timescale: timescale.text },
    };
  },
  fault: ({ timescale }) => `This step has slipped more than once (${quoted(timescale)}).`,
  remedy: () => "Say in the progress why, and whether the date holds now.",
} as const satisfies StepCheck<Facts>;

function movesIn(text: string): number {
  return Math.max(text.match(MOVES)?.length ?? 0, text.match(ORIGINS)?.length ?? 0);
}
