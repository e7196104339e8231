import { countsLine } from "../../src/paper/countsLine";
import { statusFlag } from "../../src/paper/statusFlag";
import type { StepStatus } from "../../src/plan";
import { ENGLISH } from "../../src/words";
import { makePlan, type StepWords } from "./makePlan";

const WORDS = ENGLISH;

describe("statusFlag", () => {
  it.each<[StepStatus, string | undefined]>([
    [{ kind: "overdue", days: 31 }, "OVERDUE by 31 days"],
    [{ kind: "overdue", days: 1 }, "OVERDUE by 1 day"],
    [{ kind: "overdue", days: 1234 }, "OVERDUE by 1,234 days"],
    [{ kind: "due-soon", days: 20 }, "Due soon: in 20 days"],
    [{ kind: "due-soon", days: 0 }, "Due soon: today"],
    [{ kind: "complete" }, "Complete"],
    [{ kind: "no-timescale" }, "No timescale given"],
    [{ kind: "unclear", reason: { code: "to-be-confirmed", facts: {} } }, "Timescale unclear"],
    [{ kind: "on-track" }, undefined],
    [{ kind: "ongoing" }, undefined],
    [{ kind: "nothing-planned" }, undefined],
  ])("says %j as %j", (status, words) => {
    expect(statusFlag(status, WORDS)?.words).toBe(words);
  });
});

describe("countsLine", () => {
  const planned = (kind: "on-track" | "ongoing" | "complete"): StepWords => ({
    progressPlanned: "Do it",
    status: { kind },
  });
  const told = (kind: "complete" | "nothing-planned"): StepWords => ({
    progressMade: "Told",
    status: { kind },
  });

  it.each<[string, StepWords[], string]>([
    ["nothing", [], "No steps are reported."],
    ["one step", [planned("on-track")], "1 planned step: 1 on track."],
    [
      "steps",
      [planned("on-track"), planned("ongoing"), planned("complete")],
      "3 planned steps: 1 on track, 1 ongoing, 1 complete.",
    ],
    [
      "finished work",
      [told("complete")],
      "1 row reports progress with nothing more planned: complete.",
    ],
    [
      "both",
      [planned("ongoing"), told("complete"), told("nothing-planned"), told("nothing-planned")],
      "1 planned step: 1 ongoing. 3 further rows report progress with nothing more planned, of which 1 complete.",
    ],
  ])("counts %s", (_name, steps, words) => {
    expect(countsLine(makePlan(steps).steps, WORDS)).toBe(words);
  });
});
