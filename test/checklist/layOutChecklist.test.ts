import { CATALOGUE } from "../../src/checks";
import { DEFAULT_SETTINGS } from "../../src/plan";
import { finding, laidOut, textsOf } from "./findings";

describe("the list of findings", () => {
  test("says what it is of, as at when, and how many", () => {
    const settings = { ...DEFAULT_SETTINGS, title: "Joint working", council: "Kirkmore Council" };
    const findings = [finding(), finding({ severity: "info" }), finding({ severity: "error" })];
    expect(textsOf(laidOut(findings, { settings })).slice(0, 5)).toEqual([
      ["Checks: Joint working"],
      ["Kirkmore Council"],
      ["As at 11 June 2024"],
      ["1 to put right, 1 to look at, 1 to know."],
      [],
    ]);
  });

  test("a line says how important it is, where, what was found and what to do", () => {
    expect(textsOf(laidOut([finding()])).slice(4)).toEqual([
      ["Importance", "Sheet", "Cell", "What was found", "What to do"],
      ["To look at", "Targets", "E7"].concat([
        "“December 2094” is 70 years after the report.",
        "Check the year.",
      ]),
    ]);
  });

  test.each([
    ["plan-without-timescale", "Nothing is said. Say by when, or “Ongoing”.", "Nothing is said."],
    ["metric-duplicate", "It stands in row 3. Keep one of the two rows.", "It stands in row 3."],
    ["timescale-far", "Check the year.", "Check the year."],
    ["timescale-far", "Nobody can tell. It is far away.", "Nobody can tell. It is far away."],
    ["timescale-far", "“Check. Check the year.” is odd.", "“Check. Check the year.” is odd."],
  ])("%s: what to do is not said twice", (check, message, found) => {
    expect(textsOf(laidOut([finding({ check, message })]))[5]?.[3]).toBe(found);
  });

  test("a fix that is offered is what to do", () => {
    const fix = {
      label: "Remove the space",
      sheetName: "Targets",
      rowIndex: 1,
      columnIndex: 3,
      before: "a ",
      after: { kind: "text", text: "a" },
    } as const;
    const [, line] = textsOf(laidOut([finding({ check: "text-spaces", fix })])).slice(4);
    expect(line?.at(-1)).toBe("Remove the space.");
  });

  test("what must be put right stands first, what was accepted last with its reason", () => {
    const rows = textsOf(
      laidOut([
        finding({ accepted: "Agreed with the lead officer" }),
        finding({ severity: "info", cell: "A1" }),
        finding({ severity: "error", sheet: "", cell: "" }),
      ]),
    ).slice(4);
    expect(rows.map((row) => [row[0], row[1], row[2], row[5]])).toEqual([
      ["Importance", "Sheet", "Cell", "Accepted because"],
      ["To put right", "Whole workbook", "Whole sheet", "Not accepted"],
      ["To know", "Targets", "A1", "Not accepted"],
      ["Accepted", "Targets", "E7", "Agreed with the lead officer"],
    ]);
  });

  test("no cell of the table is empty, and the table is an Excel table under its headings", () => {
    const drawing = laidOut([finding(), finding({ accepted: "Right" })]);
    const [table] = drawing.tables;
    expect(table).toEqual({
      name: "ChecksTable",
      area: { rowIndex: 4, columnIndex: 0, rowCount: 3, columnCount: 6 },
    });
    expect(textsOf(drawing).slice(4).flat()).not.toContain("");
    expect(drawing.merges).toEqual([]);
  });

  test("without findings a line says so, and there is no table", () => {
    const drawing = laidOut([]);
    expect(textsOf(drawing)).toEqual([
      ["Checks of the action plan"],
      ["As at 11 June 2024"],
      ["Nothing was found that needs attention."],
    ]);
    expect([drawing.tables, drawing.page.titleRows]).toEqual([[], undefined]);
  });

  test("every check of the catalogue has words for what to do", () => {
    const rows = textsOf(laidOut(CATALOGUE.map(({ id: check }) => finding({ check })))).slice(5);
    expect(rows.map((row) => row[4]).sort()).toEqual(CATALOGUE.map(({ advice }) => advice).sort());
  });
});

describe("the list on paper", () => {
  const many = Array.from({ length: 200 }, (_, row) =>
    finding({ cell: `E${row}`, message: "Words that go on. ".repeat(1 + (row % 12)) }),
  );

  test("pages are filled and not overfilled, and the headings stand on each", () => {
    const { page, rowHeightsPoints } = laidOut(many);
    const starts = [0, ...page.breakBeforeRows, rowHeightsPoints.length];
    const heading = rowHeightsPoints[4] ?? 0;
    expect(page.titleRows).toEqual({ firstRowIndex: 4, rowCount: 1 });
    expect(page.pageCount).toBe(starts.length - 1);
    expect(page.pageCount).toBeGreaterThan(3);
    for (let at = 0; at + 1 < starts.length; at += 1) {
      const rows = rowHeightsPoints.slice(starts[at], starts[at + 1]);
      const filled = rows.reduce((sum, height) => sum + height, at === 0 ? 0 : heading);
      expect(filled).toBeLessThanOrEqual(500);
      expect(filled).toBeGreaterThan(at === starts.length - 2 ? 0 : 350);
    }
  });

  test("longer words make higher rows, up to what Excel allows", () => {
    const heightOf = (message: string): number =>
      laidOut([finding({ message })]).rowHeightsPoints[5] ?? 0;
    expect(heightOf("Words. ".repeat(40))).toBeGreaterThan(heightOf("Words."));
    expect(heightOf("Words. ".repeat(4000))).toBe(409);
  });

  test("the columns fill the page whether reasons are shown or not", () => {
    for (const accepted of [{}, { accepted: "Right" }]) {
      const widths = laidOut([finding(accepted)]).columnWidthsPoints;
      const sum = widths.reduce((all, width) => all + width, 0);
      expect(sum).toBeGreaterThan(760);
      expect(sum).toBeLessThanOrEqual(769.5);
    }
  });
});
