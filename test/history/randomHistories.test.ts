import { parseIsoDate } from "../../src/calendar";
import {
  changesSince,
  keepReport,
  reportsBefore,
  type KeptReport,
  type Since,
} from "../../src/history";
import { DEFAULT_SETTINGS, understandPlan } from "../../src/plan";
import { sheetOf, workbookOf } from "../plan/grids";
import { randomHistory, rowsOf, type Meeting, type Truth } from "./random/histories";

type Kind = keyof Truth;
const KINDS: readonly Kind[] = [
  "done",
  "slipped",
  "broughtForward",
  "added",
  "dropped",
  "reopened",
];
const MORE_KINDS: readonly Kind[] = ["leadChanged", "unchanged", "timescaleGiven", "timescaleLost"];
const SEEDS = 12;

interface Score {
  wanted: number;
  found: number;
  right: number;
}

function reportOf(meeting: Meeting): KeptReport {
  const asAt = parseIsoDate(meeting.asAt);
  if (!asAt) throw new Error(meeting.asAt);
  const rows = rowsOf(meeting.steps);
  // Without refs the column is not there at all.
  const hasRefs = meeting.steps.some(({ ref }) => ref !== "");
  const shown = hasRefs ? rows : rows.map((row) => row.slice(1));
  const plan = understandPlan(workbookOf(sheetOf("Targets", shown)), DEFAULT_SETTINGS, asAt);
  return keepReport(plan);
}

/** The ids of what was found; a dropped step is known by its plan's words. */
function idsFound(since: Since, kind: Kind, now: Meeting, before: Meeting): number[] {
  if (kind === "dropped") {
    return since.dropped.map((gone) => {
      const truth = before.steps.find(({ planned, made }) => gone.about === (planned || made));
      return truth?.id ?? -1;
    });
  }
  return since[kind].map(({ step }) => now.steps[step]?.id ?? -1);
}

function play(hasRefs: boolean): Map<Kind, Score> {
  const scores = new Map<Kind, Score>();
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const meetings = randomHistory(seed, { hasRefs });
    // A split is put into the meeting before it: the reports are made when the whole history is known.
    const reports = meetings.map(reportOf);
    for (const [at, meeting] of meetings.entries()) {
      const [before, report] = [meetings[at - 1], reports[at]];
      if (!before || !report || !meeting.truth) continue;
      const since = changesSince(report, reportsBefore(reports.slice(0, at), report.asAt));
      if (!since) throw new Error("nothing since");
      for (const kind of [...KINDS, ...MORE_KINDS]) {
        const [wanted, found] = [meeting.truth[kind], idsFound(since, kind, meeting, before)];
        const score = scores.get(kind) ?? { wanted: 0, found: 0, right: 0 };
        scores.set(kind, score);
        score.wanted += wanted.size;
        score.found += found.length;
        score.right += found.filter((id) => wanted.has(id)).length;
      }
    }
  }
  return scores;
}

describe.each([
  ["with refs", true],
  ["without refs", false],
])("random histories of five meetings, %s", (_, hasRefs) => {
  const scores = play(hasRefs);

  it.each([...KINDS, ...MORE_KINDS])("finds what is %s and invents nothing", (kind) => {
    const { wanted, found, right } = scores.get(kind) ?? { wanted: 0, found: 0, right: 0 };
    expect(wanted).toBeGreaterThan(10);
    expect(right / wanted).toBeGreaterThanOrEqual(0.98);
    expect(right / found).toBeGreaterThanOrEqual(0.99);
  });
});
