import { dateOf } from "../../../src/calendar";
import type { FactKind, StatusFact } from "../../../src/jobs";
import { actionWords, becauseWords, planWords } from "../../../src/taskpane/shared/stepWords";
import { sampleStep } from "../support/sampleReport";

function fact(kind: FactKind, text: string, more: Partial<StatusFact> = {}): StatusFact {
  const place = { sheetName: "Targets", rowIndex: 11, columnIndex: 4 };
  return { fact: kind, text, place, reads: undefined, decides: false, ...more };
}

const step = sampleStep(11, "Agree the budgets", { kind: "on-track" });
const asAt = dateOf(2025, 3, 4);

test.each([
  [
    [
      fact("status", "On track"),
      fact("timescale", "Q1 2025/26", { date: dateOf(2025, 6, 30), decides: true }),
    ],
    "“Q1 2025/26” = by 30 June 2025; committee 4 March 2025; status given: On track",
  ],
  [[fact("update", "Completed", { decides: true })], "row 12: the update says “Completed”"],
  [
    [fact("completed", "12/06/24", { date: dateOf(2024, 6, 12), decides: true })],
    "date completed: 12 June 2024",
  ],
  [[fact("percent", "100%", { decides: true })], "100% complete"],
  [[fact("rag", "Green")], "RAG: Green"],
  [[], ""],
])("becauseWords", (because, words) => {
  expect(becauseWords({ ...step, because }, asAt)).toBe(words);
});

test("a step is named by its action, then by what is planned and who leads", () => {
  expect(actionWords(step)).toBe("One set of procedures");
  expect(planWords({ ...step, lead: "Ada" })).toBe("Agree the budgets · Ada");
  expect(actionWords({ ...step, target: "" })).toBe("Agree the budgets");
  expect(planWords({ ...step, target: "" })).toBe("");
});
