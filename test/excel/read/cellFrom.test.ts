import { cellFrom, type RawCell } from "../../../src/excel/read/cellFrom";

const raw = (value: unknown, changes: Partial<RawCell> = {}): RawCell => ({
  value,
  text: String(value),
  numberFormat: "General",
  valueType: typeof value === "string" ? "String" : "Double",
  ...changes,
});

test.each([
  ["an empty cell", raw("", { valueType: "Empty" }), { kind: "empty" }],
  ["a formula that gives nothing", raw(""), { kind: "empty" }],
  ["a text", raw("March 2004"), { kind: "text", text: "March 2004" }],
  [
    "a text that is displayed cut",
    raw("x".repeat(300), { text: "####" }),
    { kind: "text", text: "x".repeat(300) },
  ],
  ["the text #N/A", raw("#N/A"), { kind: "text", text: "#N/A" }],
  [
    "the error #N/A",
    raw("#N/A", { valueType: "Error" }),
    { kind: "error", error: "#N/A", text: "#N/A" },
  ],
  [
    "a number",
    raw(0.5, { text: "50%", numberFormat: "0%" }),
    { kind: "number", number: 0.5, text: "50%", numberFormat: "0%" },
  ],
  [
    "a number in too narrow a column",
    raw(1234567, { text: "####" }),
    { kind: "number", number: 1234567, text: "1234567", numberFormat: "General" },
  ],
  [
    "a date",
    raw(37936, { text: "11/11/2003", numberFormat: "dd/mm/yyyy" }),
    { kind: "date", serial: 37936, text: "11/11/2003", numberFormat: "dd/mm/yyyy" },
  ],
  [
    "a date in too narrow a column",
    raw(37936, { text: "######", numberFormat: "mmm yyyy" }),
    { kind: "date", serial: 37936, text: "11/11/2003", numberFormat: "mmm yyyy" },
  ],
  [
    "a negative number in a date's format",
    raw(-1, { text: "######", numberFormat: "dd/mm/yyyy" }),
    { kind: "number", number: -1, text: "-1", numberFormat: "dd/mm/yyyy" },
  ],
  [
    "a boolean",
    raw(true, { text: "TRUE", valueType: "Boolean" }),
    { kind: "boolean", boolean: true, text: "TRUE" },
  ],
])("%s", (_, cell, expected) => {
  expect(cellFrom(cell, "1900")).toEqual(expected);
});

test("the 1904 system begins later", () => {
  const cell = cellFrom(raw(36474, { text: "##", numberFormat: "d/m/yy" }), "1904");
  expect(cell).toMatchObject({ kind: "date", text: "11/11/2003" });
});
