/** @jest-environment jsdom */
import { areaOf, createWorkbook } from "office-js-host/model";
import { HostSession } from "office-js-host/browser";
import { cellsIn, copiedCells } from "../../demo/sheet/clipboard";

test.each([
  [
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["one", [["one"]]],
  ['"two\nlines"\tx', [["two\nlines", "x"]]],
  ['"say ""no"""', [['say "no"']]],
  ['5" pipe\tx', [['5" pipe', "x"]]],
  [
    "a\t\n\tb",
    [
      ["a", ""],
      ["", "b"],
    ],
  ],
])("%j is pasted as %j", (text, cells) => {
  expect(cellsIn(text)).toEqual(cells);
});

test("a merged area is copied as one cell of a table, and its words once as text", () => {
  const model = createWorkbook();
  const { officer } = new HostSession(model);
  officer.type("Sheet1", "A1", "aim");
  officer.type("Sheet1", "B1", "two\nlines");
  officer.type("Sheet1", "B2", "<b>");
  officer.merge("Sheet1", "A1:A2");
  const [sheet] = model.sheets;
  const { text, html } = copiedCells(sheet as never, areaOf(0, 0, 2, 2), false);
  expect(text).toBe('aim\t"two\nlines"\r\n\t<b>');
  expect(html).toContain('<td rowspan="2" colspan="1">aim</td>');
  expect(html).toContain("&lt;b&gt;");
  expect(cellsIn(text)).toEqual([
    ["aim", "two\nlines"],
    ["", "<b>"],
  ]);
});
