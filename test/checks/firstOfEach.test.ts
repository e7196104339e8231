import { firstOfEach, type CheckId, type Finding } from "../../src/checks";
import { findingOf } from "../checklist/findings";

const LATE = findingOf("plan-without-timescale", { planned: "More bins" });
const TWICE = findingOf("metric-duplicate", { name: "Bins emptied", seenInRow: 3 });
const RIGHT: Finding = { ...LATE, accepted: "Agreed" };

const checksOf = (findings: readonly Finding[]): CheckId[] => findings.map(({ check }) => check);

test("of each kind the first are told in the order found, and the others are counted", () => {
  const { told, more } = firstOfEach([LATE, LATE, TWICE, LATE, LATE], 2);
  expect(checksOf(told)).toEqual([LATE.check, LATE.check, TWICE.check]);
  expect(more).toEqual([{ check: LATE.check, severity: "warning", isAccepted: false, count: 2 }]);
});

test("what is accepted is a kind of its own, and so is what one workbook treats as graver", () => {
  const graver: Finding = { ...LATE, severity: "error" };
  const { told, kinds, more } = firstOfEach([LATE, RIGHT, graver, RIGHT], 1);
  expect(told).toEqual([LATE, RIGHT, graver]);
  expect(kinds.map(({ severity, isAccepted, count }) => [severity, isAccepted, count])).toEqual([
    ["warning", false, 1],
    ["warning", true, 2],
    ["error", false, 1],
  ]);
  expect(more).toHaveLength(1);
});

test("where there are few, all are told", () => {
  expect(firstOfEach([LATE, TWICE], 2)).toMatchObject({ told: [LATE, TWICE], more: [] });
  expect(firstOfEach([], 2)).toEqual({ told: [], kinds: [], more: [] });
});
