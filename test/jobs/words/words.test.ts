import {
  errorWords,
  JobError,
  progressWords,
  stateWords,
  UNCHANGED,
  type WorkbookState,
} from "../../../src/jobs";
import { PROBLEMS, problemOf } from "../../../src/jobs/errors/problem";

const STATES: readonly (readonly [WorkbookState, RegExp])[] = [
  [UNCHANGED, /^Nothing in the workbook was changed\.$/],
  [{ kind: "unchanged", keptOn: "Appendix 1 (edited)" }, /kept on the sheet Appendix 1 \(edited\)/],
  [{ kind: "unfinished", sheetName: "Appendix 1" }, /Appendix 1 is only half drawn/],
  [
    { kind: "late-edits-lost", sheetName: "Appendix 1", isDrawn: true },
    /Appendix 1 is the new one; .* is gone\.$/,
  ],
  [
    { kind: "late-edits-lost", sheetName: "Appendix 1", isDrawn: false },
    /Appendix 1 is the old one; .* is gone\.$/,
  ],
  [{ kind: "outdated", sheetName: "Appendix 1" }, /^Appendix 1 was drawn, .* up to date\.$/],
  [{ kind: "maybe-outdated" }, /may not show the latest changes/],
  [
    { kind: "unknown", about: { what: "drawing", sheetName: "Appendix 1" } },
    /Whether Appendix 1 is the old one or the new one cannot be told before Excel answers again\./,
  ],
  [{ kind: "unknown", about: { what: "cells" } }, /Whether the cells .* cannot be told/],
  [{ kind: "unknown", about: { what: "copy" } }, /Whether a copy .* cannot be told/],
  [{ kind: "unknown", about: { what: "new-sheets" } }, /Whether the new ones .* cannot be told/],
];

test.each(STATES)("a state in words: %j", (state, words) => {
  const told = stateWords(state);
  expect(told).toMatch(words);
  expect(told).toMatch(/^[A-Z].*\.$/s);
});

test("every problem has a title without a full stop, and says what happened and what to do", () => {
  const codes = Object.keys(PROBLEMS);
  expect(codes.length).toBeGreaterThan(20);
  for (const code of codes) {
    const error = new JobError(problemOf({ code }), UNCHANGED);
    expect(error.code).toBe(code);
    const { title, whatHappened, whatToDo } = errorWords(error);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(whatHappened).toMatch(/^[A-Z].*\.$/);
    expect(whatToDo).toMatch(/^[A-Z].*\.$/);
  }
});

test.each([
  ["CellEditMode", "InvalidOperationInCellEditMode"],
  ["HttpStatusCode", "ConnectionFailure"],
  ["SomethingNewOfExcels", "Unexpected"],
  ["constructor", "Unexpected"],
])("Excel's code %s is the problem %s", (raw, code) => {
  expect(problemOf({ code: raw })).toEqual({ code });
  expect(problemOf(new Error(raw))).toEqual({ code: "Unexpected" });
});

test("progress is told by its step, and a drawing by its sheet", () => {
  expect(progressWords({ step: "drawing", sheetName: "Appendix 2", fraction: 0.6 })).toBe(
    "Drawing Appendix 2",
  );
  expect(progressWords({ step: "reading", fraction: 0 })).toBe("Reading the sheets");
});
