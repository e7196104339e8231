import { freeSheetName, isSameSheetName, sheetNameProblem } from "../../../src/excel";

test.each(["Appendix 1", "Atodiad 1", "A".repeat(31), "Tom's plan", "12"])(
  "%s is a name",
  (name) => {
    expect(sheetNameProblem(name)).toBeUndefined();
  },
);

test.each([
  ["", "A sheet's name cannot be blank."],
  ["  ", "A sheet's name cannot be blank."],
  ["A".repeat(32), "A sheet's name cannot be longer than 31 characters."],
  ["2003/04", "A sheet's name cannot contain : \\ / ? * [ or ]."],
  ["[1]", "A sheet's name cannot contain : \\ / ? * [ or ]."],
  ["'plan", "A sheet's name cannot begin or end with an apostrophe."],
  ["plan'", "A sheet's name cannot begin or end with an apostrophe."],
  ["HISTORY", 'Excel keeps the sheet name "History" for itself.'],
])("%s is no name", (name, problem) => {
  expect(sheetNameProblem(name)).toBe(problem);
});

test("case makes no other sheet", () => {
  expect(isSameSheetName("appendix 1", "APPENDIX 1")).toBe(true);
  expect(isSameSheetName("Appendix 1", "Appendix 2")).toBe(false);
});

test("a taken name gets a number, within 31 characters", () => {
  expect(freeSheetName("Plan", [])).toBe("Plan");
  expect(freeSheetName("Plan", ["PLAN", "plan 2"])).toBe("Plan 3");
  const long = "A".repeat(31);
  expect(freeSheetName(long, [long])).toBe(`${"A".repeat(29)} 2`);
});
