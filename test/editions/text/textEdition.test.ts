import { textEdition } from "../../../src/editions";
import { LINE_LENGTH, wrapLines } from "../../../src/editions/text/wrapLines";
import { sampleDocument } from "../support/sampleDocument";

test.each(["committee", "accessible"] as const)(
  "no line is longer than 72 characters (%s)",
  (layout) => {
    const lines = textEdition(sampleDocument({ layout })).split("\n");
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter(({ length }) => length > LINE_LENGTH)).toEqual([]);
    expect(lines.filter((line) => / $/.test(line))).toEqual([]);
  },
);

test("begins with whose paper it is, and underlines its headings", () => {
  const [appendix, council, department, committee, , title, line] =
    textEdition(sampleDocument()).split("\n");
  expect([appendix, council, department, committee]).toEqual([
    "Appendix 1",
    "Muirhead Council",
    "Department of Education and Social Work",
    "Education Committee: as at 11 December 2003",
  ]);
  expect(title).toBe("Joint working between schools and social work");
  expect(line).toBe("=".repeat(45));
});

test("says each row under the names that it shares with others", () => {
  expect(textEdition(sampleDocument())).toContain(
    [
      "Aim: Shaping shared policy",
      "Target: Find the policies and procedures that both services should",
      "  share, beginning where families would notice the difference most",
      "  Progress made: A joint group now decides on placements outside the",
      "    council area",
      "  Progress planned: Agree one way of sharing the budgets for such",
      "    placements",
      "  Timescale: Ongoing",
      "",
      "  Progress made: One referral form agreed for early years places",
    ].join("\n"),
  );
});

test("a long word stays whole, on a line of its own", () => {
  const address = `https://example.org/${"a".repeat(80)}`;
  expect(wrapLines(`See ${address} for more`, "- ", "  ")).toEqual([
    "- See",
    `  ${address}`,
    "  for more",
  ]);
});

test("an empty text is no line", () => {
  expect(wrapLines(" \n ", "- ")).toEqual([]);
});
