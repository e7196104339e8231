import { atStep } from "./place";
import type { StepCheck } from "./types";
import { quoted } from "./words";

const MOVED =
  /\b(?:revised|extended|moved|slipped|deferred|postponed|was|originally|previously)\b/gi;

export const stepSlippedTwice: StepCheck = {
  id: "step-slipped-twice",
  title: "A date was moved more than once",
  severity: "info",
  scope: "step",
  *find({ step, targets }) {
    const { timescale } = step;
    if (!timescale || timescale.slippedFrom === undefined) return;
    const slips = timescale.notes.filter(({ kind }) => kind === "slip").length;
    const told = [timescale.text, step.revisedTimescaleText]
      .map((text) => text.match(MOVED)?.length ?? 0)
      .reduce((sum, count) => sum + count, 0);
    const isTwice = slips > 1 || told > (step.revisedTimescaleText === "" ? 2 : 1);
    if (!isTwice) return;
    yield atStep(
      { step, targets },
      ["revisedTimescale", "timescale"],
      `This step has slipped more than once (${quoted(timescale.text)}). Say in the progress why, and whether the date holds now.`,
    );
  },
};
