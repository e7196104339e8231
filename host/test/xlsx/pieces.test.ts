import { strToU8, Zip, ZipDeflate } from "fflate";
import { openXlsx } from "../../xlsx";
import { joinHeader, splitHeader } from "../../xlsx/sheet/headerFooterCodes";
import { fileFormula, officeFormula } from "../../xlsx/sheet/futureFunctions";
import { columnCharacters, columnPoints, digitPixels } from "../../xlsx/sheet/columnWidths";
import { isoToSerial } from "../../xlsx/sheet/isoToSerial";
import { shiftFormula } from "../../workbook/shiftFormula";
import { quoteSheet } from "../../xlsx/book/definedNames";
import { tinted } from "../../xlsx/styles/resolveColor";
import { DEFAULT_FONT } from "../../workbook/defaultFormat";
import { cell, putCell, sheetAt, touch } from "../files/edit";
import { richParts } from "../files/richParts";
import { changedParts } from "../files/partsOf";

test.each([
  ["SUM(A1:$B$2)", 1, 2, "SUM(C2:$B$2)"],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ["'My A1 sheet'!A1+Sheet2!B$1", 1, 1, "'My A1 sheet'!B2+Sheet2!C$1"],
  ["LOG10(A1)+Rate2024", 1, 0, "LOG10(A2)+Rate2024"],
  ["SUM(A:A)+SUM(1:1)", 2, 1, "SUM(B:B)+SUM(3:3)"],
  ["Table1[A1]+1E5", 1, 1, "Table1[A1]+1E5"],
  ["A1048576", 1, 0, "A1"],
])("a shared formula moves: %s", (formula, rows, columns, wanted) => {
  expect(shiftFormula(formula, rows, columns)).toBe(wanted);
});

test.each([
  ["CONCAT(A1)", "_xlfn.CONCAT(A1)"],
  ["FILTER(A1:A9,B1:B9)", "_xlfn._xlws.FILTER(A1:A9,B1:B9)"],
  ['SUM(A1)&"XLOOKUP("', 'SUM(A1)&"XLOOKUP("'],
  ["IFERROR(XLOOKUP(1,A:A,B:B),0)", "IFERROR(_xlfn.XLOOKUP(1,A:A,B:B),0)"],
])("young functions have a prefix in files: %s", (formula, inFile) => {
  expect(fileFormula(formula)).toBe(inFile);
  expect(officeFormula(inFile)).toBe(formula);
});

test.each([
  ["&LLeft&CMiddle&RRight", { left: "Left", center: "Middle", right: "Right" }],
  ["plain && simple", { left: "", center: "plain && simple", right: "" }],
  ['&L&"Arial,Bold"&10A && L&R&P', { left: '&"Arial,Bold"&10A && L', center: "", right: "&P" }],
])("header codes fall into three parts: %s", (codes, parts) => {
  expect(splitHeader(codes)).toEqual(parts);
  expect(splitHeader(joinHeader(parts))).toEqual(parts);
});

test.each([
  ["2004-03-31", false, 38077],
  ["1900-02-28", false, 59],
  ["1900-03-01", false, 61],
  ["1904-01-02", true, 1],
  ["2004-03-31T12:00:00Z", false, 38077.5],
  ["06:00:00", false, 0.25],
  ["March 2004", false, undefined],
])("dates of the strict standard: %s", (iso, date1904, serial) => {
  expect(isoToSerial(iso, date1904)).toBe(serial);
});

test("column widths: Excel's own figures for Calibri 11, and a way back that loses nothing", () => {
  const digit = digitPixels(DEFAULT_FONT);
  expect([digit, columnPoints(9.140625, digit), columnCharacters(48, digit)]).toEqual([
    7, 48, 9.140625,
  ]);
  for (let pixels = 1; pixels < 1790; pixels += 1) {
    expect(columnPoints(columnCharacters(pixels * 0.75, digit), digit)).toBe(pixels * 0.75);
  }
});

test.each([
  ["#000000", 0.5, "#808080"],
  ["#FFFFFF", -0.5, "#808080"],
  ["#4472C4", 0.8, "#DAE3F3"],
  ["#4472C4", 0, "#4472C4"],
])("theme colours are tinted: %s by %d", (color, tint, wanted) => {
  expect(tinted(color, tint)).toBe(wanted);
});

test.each([
  ["Targets", "Targets"],
  ["Appendix 1", "'Appendix 1'"],
  ["Mary's", "'Mary''s'"],
  ["AB12", "'AB12'"],
  ["R1C1", "'R1C1'"],
  ["2024", "'2024'"],
])("sheet names in formulas: %s", (name, quoted) => {
  expect(quoteSheet(name)).toBe(quoted);
});

test("a zip file written as a stream, its sizes after the data, is read and written without them", () => {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [path, content] of Object.entries(richParts())) {
    const file = new ZipDeflate(path);
    zip.add(file);
    file.push(typeof content === "string" ? strToU8(content) : content, true);
  }
  zip.end();
  const bytes = Uint8Array.from(Buffer.concat(chunks));
  const opened = openXlsx(bytes);
  putCell(sheetAt(opened.workbook, 1), 9, 9, cell("new"));
  touch(opened.workbook, sheetAt(opened.workbook, 1));
  expect(changedParts(bytes, opened.save())).toEqual([
    "xl/workbook.xml",
    "xl/worksheets/sheet2.xml",
  ]);
});
