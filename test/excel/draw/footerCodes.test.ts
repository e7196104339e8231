import { PAGE_COUNT, PAGE_NUMBER } from "../../../src/sheet";
import { footerCodes } from "../../../src/excel/draw/drawPage";

test.each([
  [`Appendix 1 · Page ${PAGE_NUMBER} of ${PAGE_COUNT}`, "Appendix 1 · Page &P of &N"],
  ["{page} of {pages}", "{page} of {pages}"],
  ["R&D &P", "R&&D &&P"],
  ["two\nlines", "two lines"],
  ["", ""],
  ["x".repeat(100), `${"x".repeat(79)}…`],
  ["&".repeat(100), `${"&&".repeat(39)}…`],
])("%j is written as %j", (words, codes) => {
  expect(footerCodes(words)).toBe(codes);
});
