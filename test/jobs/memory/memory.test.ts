import { parseIsoDate } from "../../../src/calendar";
import { keepReport, type KeptReport } from "../../../src/history";
import { memoryToJson, parseMemory } from "../../../src/jobs/memory/memory";
import { DEFAULT_SETTINGS, understandPlan } from "../../../src/plan";
import { sheetOf, workbookOf } from "../../plan/grids";

function reportOf(date: string): KeptReport {
  const asAt = parseIsoDate(date);
  if (!asAt) throw new Error(date);
  const rows = [
    ["Target", "Progress made", "Timescale"],
    ["Light the “high” street", "Columns ordered", "March 2025"],
  ];
  return keepReport(understandPlan(workbookOf(sheetOf("Targets", rows)), DEFAULT_SETTINGS, asAt));
}

describe("the memory of earlier reports", () => {
  it("is read as it was written", () => {
    const reports = [reportOf("2025-03-04"), reportOf("2024-12-03")];
    const json = memoryToJson({ ...parseMemory(""), reports });
    expect(parseMemory(json).reports).toEqual(reports);
    expect(memoryToJson(parseMemory(json))).toBe(json);
  });

  it("gives the same reports for the same memory, so that what was matched stays matched", () => {
    const json = memoryToJson({ ...parseMemory(""), reports: [reportOf("2024-12-03")] });
    expect(parseMemory(json).reports).toBe(parseMemory(json).reports);
  });

  it.each([["damaged"], [7], [[]], [{ v: "1" }], [null]])(
    "ignores %j and loses nothing else",
    (history) => {
      const memory = parseMemory(JSON.stringify({ settings: { council: "Northmoor" }, history }));
      expect(memory.reports).toEqual([]);
      expect(memory.settings.council).toBe("Northmoor");
    },
  );

  it("writes the history of a later version back as it stands", () => {
    const history = { v: 9, anything: ["kept"] };
    const memory = parseMemory(JSON.stringify({ history }));
    expect(memory.reports).toEqual([]);
    const written = JSON.parse(memoryToJson({ ...memory, reports: [reportOf("2025-03-04")] }));
    expect(written.history).toEqual(history);
  });
});
