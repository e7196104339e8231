import { numberInText } from "../../words";
import type { Step } from "../../plan";
import { atStep, sheetOfStep, timescaleColumns } from "../place";
import type { PlanCheck } from "../types";
import { quoted } from "../words";

/** Words that tell of a move, and words that tell where it began: "revised to March (was January)" is one move. */
const MOVES = /\b(?:revised|extended|moved|slipped|deferred|postponed|delayed|now)\b/gi;
const ORIGINS = /\b(?:was|originally|previously|formerly)\b/gi;
const AGAIN = /\b(?:again|twice|second time|third)\b/i;

interface Facts {
  readonly timescale: string;
  /** How often reports have moved it later; undefined where only the sheet itself tells of it. */
  readonly times?: number;
}

export const stepSlippedTwice = {
  id: "step-slipped-twice",
  title: "A date was moved more than once",
  advice: "Say why it slipped and whether the date holds.",
  severity: "info",
  scope: "plan",
  *find({ plan, since }) {
    const times = new Map(since?.slipped.map((moved) => [moved.step, moved.times]));
    for (const [index, step] of plan.steps.entries()) {
      const targets = sheetOfStep(plan, step);
      const reported = times.get(index) ?? 0;
      if (!targets || !(reported > 1 || tellsOfTwo(step))) continue;
      yield {
        place: atStep({ step, targets }, timescaleColumns(step)),
        facts: {
          timescale: step.timescale?.text ?? "",
          ...(reported > 1 && { times: reported }),
        },
      };
    }
  },
  fault: ({ timescale, times }) =>
    times === undefined
      ? `This step has slipped more than once (${quoted(timescale)}).`
      : `The reports so far have moved this step later ${numberInText(times)} times, now to ${quoted(timescale)}.`,
  remedy: () => "Say in the progress why, and whether the date holds now.",
} as const satisfies PlanCheck<Facts>;

/** Whether the sheet itself tells of more than one move. */
function tellsOfTwo({ timescale }: Step): boolean {
  if (!timescale || timescale.slippedFrom === undefined) return false;
  const slips = timescale.notes.flatMap((note) => (note.kind === "slip" ? [note.remark] : []));
  // "moved from Revised to March 2025 (was December 2024)": what it was moved from had been moved.
  const isMovedOn = slips.some(({ facts }) => movesIn(facts["before"] ?? "") > 0);
  const isTwice = slips.length > 1 || movesIn(timescale.text) > 1 || isMovedOn;
  return isTwice || AGAIN.test(timescale.text);
}

function movesIn(text: string): number {
  return Math.max(text.match(MOVES)?.length ?? 0, text.match(ORIGINS)?.length ?? 0);
}
