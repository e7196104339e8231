import { tableName } from "../../../src/appendix/words/tableName";
import { validSheetName } from "../../../src/appendix/words/validSheetName";

describe("validSheetName", () => {
  it.each([
    ["Appendix 1", "Appendix 1"],
    ["Appendix 1/2: [draft]?", "Appendix 1-2- -draft--"],
    ["'quoted'", "quoted"],
    ["History", "Appendix History"],
    ["  ", "Appendix"],
    ["'''", "Appendix"],
    ["A".repeat(40), "A".repeat(31)],
  ])("turns %j into %j", (name, valid) => {
    expect(validSheetName(name)).toBe(valid);
  });
});

describe("tableName", () => {
  it.each([
    ["Appendix 1", "Appendix_1_Metrics"],
    ["1st appendix!", "Table_1st_appendix_Metrics"],
    ["", "Metrics"],
  ])("makes of %j the name %s", (name, expected) => {
    expect(tableName(name, "Metrics")).toBe(expected);
  });
});
