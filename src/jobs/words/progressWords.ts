import type { Progress } from "../types";

/** What a job is doing, without a full stop: "Reading the sheets", "Drawing Appendix 1". */
export function progressWords(progress: Progress): string {
  return progress.step === "drawing" ? `Drawing ${progress.sheetName}` : WORDS[progress.step];
}

const WORDS: Readonly<Record<Exclude<Progress["step"], "drawing">, string>> = {
  reading: "Reading the sheets",
  checking: "Checking the plan",
  "laying-out": "Laying out the pages",
  done: "Done",
};
