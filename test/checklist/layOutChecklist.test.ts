import { checkOf, type Finding } from "../../src/checks";
import { DEFAULT_SETTINGS } from "../../src/plan";
import { finding, findingOf, laidOut, textsOf } from "./findings";

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
        "“December 2094” is 70 years after the report of 11 June 2024.",
        "Check the year.",
      ]),
    ]);
  });

  test.each([
    [
      findingOf("plan-without-timescale", { planned: "More bins" }),
      "“More bins” has no timescale.",
      "Say by when, or write “Ongoing”.",
    ],
    [
      findingOf("metric-duplicate", { name: "Bins emptied", seenInRow: 3 }),
      "The metric “Bins emptied” already appears in row 3.",
      "Keep one of the two rows.",
    ],
    [
      findingOf("timescale-far", {
        far: "no-year",
        timescale: "Check. Check the year.",
        year: "20024",
      }),
      "“20024” in “Check. Check the year.” cannot be the year in which a plan ends.",
      "Check the year.",
    ],
    [
      findingOf("metric-units-differ", {
        text: "12%",
        exampleText: "40",
        examplePeriod: "2022-23",
      }),
      "“12%” is in a different unit from “40” in 2022-23, so the two cannot be compared.",
      checkOf("metric-units-differ").advice,
    ],
  ])("what was found stands apart from what to do, and neither is said twice", (one, ...words) => {
    expect(textsOf(laidOut([one]))[5]?.slice(3)).toEqual(words);
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
    const [, line] = textsOf(
      laidOut([findingOf("text-spaces", { faults: ["after"] }, { fix })]),
    ).slice(4);
    expect(line?.at(-1)).toBe("Remove the space.");
  });

  test("what must be put right stands first, what was accepted last with its reason", () => {
    const rows = textsOf(
      laidOut([
        finding({ accepted: "Agreed with the lead officer" }),
        finding({ severity: "info", place: { sheet: "Targets", cell: "A1" } }),
        finding({ severity: "error", place: { sheet: "", cell: "" } }),
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
});

/** A finding whose words are as long as its reason. */
function unread(words: string, cell = "E7"): Finding {
  const reason = { code: "says", facts: { text: words } } as const;
  const place = { sheet: "Metrics", cell };
  return findingOf("metric-value-unreadable", { text: "soon", reason }, { place });
}

describe("the list on paper", () => {
  const many = Array.from({ length: 200 }, (_, row) =>
    unread("Words that go on. ".repeat(1 + (row % 12)), `E${row}`),
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
    const heightOf = (reason: string): number => laidOut([unread(reason)]).rowHeightsPoints[5] ?? 0;
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
