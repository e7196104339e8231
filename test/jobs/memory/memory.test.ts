import { parseIsoDate } from "../../../src/calendar";
import { historyToJson, keepReport, type KeptReport } from "../../../src/history";
import { comparePast, historyIn } from "../../../src/jobs/memory/comparePast";
import { memoryToJson, parseMemory } from "../../../src/jobs/memory/memory";
import { DEFAULT_SETTINGS, understandPlan, type Plan } from "../../../src/plan";
import { sheetOf, workbookOf } from "../../plan/grids";

function planAt(date: string): Plan {
  const asAt = parseIsoDate(date);
  if (!asAt) throw new Error(date);
  const rows = [
    ["Target", "Progress made", "Timescale"],
    ["Light the “high” street", "Columns ordered", "March 2025"],
  ];
  return understandPlan(workbookOf(sheetOf("Targets", rows)), DEFAULT_SETTINGS, asAt);
}

function reportOf(date: string): KeptReport {
  return keepReport(planAt(date));
}

/** A memory of these reports, as it comes out of a workbook. */
function memoryOf(...reports: readonly KeptReport[]) {
  const history = historyToJson({ reports, settled: [] });
  return parseMemory(memoryToJson({ ...parseMemory(""), history }));
}

describe("the memory of earlier reports", () => {
  it("is read as it was written", () => {
    const reports = [reportOf("2025-03-04"), reportOf("2024-12-03")];
    const memory = memoryOf(...reports);
    expect(historyIn(memory.history).reports).toEqual(reports);
    expect(memoryToJson(parseMemory(memoryToJson(memory)))).toBe(memoryToJson(memory));
  });

  it("gives the same reports for the same memory, so that what was matched stays matched", () => {
    const [one, other] = [memoryOf(reportOf("2024-12-03")), memoryOf(reportOf("2024-12-03"))];
    expect(historyIn(one.history).reports[0]).toBe(historyIn(other.history).reports[0]);
  });

  it.each([["damaged"], [7], [[]], [{ v: "1" }], [null]])(
    "ignores %j, says so and loses nothing else",
    (history) => {
      const memory = parseMemory(JSON.stringify({ settings: { council: "Northmoor" }, history }));
      expect(historyIn(memory.history).reports).toEqual([]);
      const past = comparePast(memory.history, planAt("2025-03-04"), undefined);
      expect(past).toEqual({
        since: undefined,
        promises: [],
        compared: [],
        kept: { kind: "damaged" },
      });
      expect(memory.settings.council).toBe("Northmoor");
      // Saving settings leaves it as it is: another version may be able to read it.
      expect(JSON.parse(memoryToJson(memory)).history).toEqual(history);
    },
  );

  it("says that a later version wrote it, and leaves it as it stands", () => {
    const history = { v: 9, anything: ["kept"] };
    const memory = parseMemory(JSON.stringify({ history }));
    expect(comparePast(memory.history, planAt("2025-03-04"), undefined).kept.kind).toBe("newer");
    expect(JSON.parse(memoryToJson(memory)).history).toEqual(history);
  });

  it("tells the meetings that it knows and how many it cannot read", () => {
    const memory = memoryOf(reportOf("2025-03-04"), reportOf("2024-12-03"));
    const history = memory.history as { reports: unknown[] };
    const damaged = { ...history, reports: [...history.reports, "no report"] };
    expect(comparePast(damaged, planAt("2025-06-03"), undefined).kept).toEqual({
      kind: "kept",
      meetings: [
        { asAt: "2025-03-04", steps: 1, metrics: 0 },
        { asAt: "2024-12-03", steps: 1, metrics: 0 },
      ],
      lost: 1,
    });
  });
});
