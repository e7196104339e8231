import { composePaper } from "../../src/paper";
import { DEFAULT_SETTINGS, understandPlan, type Plan } from "../../src/plan";
import { dateOf } from "../../src/calendar";
import { TRANSLATIONS } from "../../src/plan/translations";
import { WELSH } from "../../src/words/paper/welsh";
import { sheetOf, workbookOf, type Written } from "./grids";

const AS_AT = dateOf(2024, 6, 11);

function planOf(...rows: readonly (readonly Written[])[]): Plan {
  return understandPlan(workbookOf(sheetOf("Metrics", rows)), DEFAULT_SETTINGS, AS_AT, {
    translations: TRANSLATIONS,
  });
}

/** Heading, groups and names of the paper's table, and its notes. */
function printed(plan: Plan, words = {}): unknown {
  const { metrics, notes } = composePaper(plan, DEFAULT_SETTINGS, words);
  return {
    heading: metrics?.headings.metric,
    rows: metrics?.rows.map(({ group, name }) => [group, name]),
    notes: notes.map((note) => JSON.stringify(note)),
  };
}

const BILINGUAL = planOf(
  ["Theme", "Thema", "Indicator", "Indicator (Welsh)", "2021-22", "2022-23", "Note", "Nodyn"],
  ["Homes", "Cartrefi", "Homes built", "Cartrefi a godwyd", 40, 52, "Provisional", "Dros dro"],
  ["Homes", "", "Roofs mended", "", 10, 12, "", ""],
  ["Roads", "Ffyrdd", "Roads laid", "Ffyrdd a osodwyd", 3, 4, "Provisional", ""],
);

test("a column headed as the name with a language is no metric, no figure and no column left out", () => {
  expect(BILINGUAL.metrics.map(({ name }) => name)).toEqual([
    "Homes built",
    "Roofs mended",
    "Roads laid",
  ]);
  expect(BILINGUAL.metricsSheet?.unusedColumns).toEqual([]);
  expect(BILINGUAL.metricsSheet?.columns.metric?.rivals).toEqual([]);
  expect(
    BILINGUAL.metricsSheet?.translated?.map(({ columnIndex, language, of, blankRows }) => [
      columnIndex,
      language,
      of,
      blankRows,
    ]),
  ).toEqual([
    [1, "cy", 0, [2]],
    [3, "cy", 2, [2]],
    [7, "cy", 6, [3]],
  ]);
});

test("the English paper says none of it", () => {
  expect(printed(BILINGUAL)).toMatchObject({
    heading: "Indicator",
    rows: [
      ["", "Homes built [note 1]\nHomes"],
      ["", "Roofs mended\nHomes"],
      ["", "Roads laid [note 1]\nRoads"],
    ],
  });
});

test("the Welsh paper says names, groups and notes in Welsh, and in the first language what is blank", () => {
  expect(printed(BILINGUAL, { words: WELSH })).toMatchObject({
    heading: "Dangosydd",
    rows: [
      ["", "Cartrefi a godwyd [nodyn 1]\nCartrefi"],
      ["", "Roofs mended\nCartrefi"],
      ["", "Ffyrdd a osodwyd [nodyn 1]\nFfyrdd"],
    ],
    notes: [expect.stringContaining("Dros dro")],
  });
});

test("a bare Welsh heading beside the English one is a translation too", () => {
  const plan = planOf(
    ["Indicator", "Dangosydd", "2021-22", "2022-23"],
    ["Homes built", "Cartrefi a godwyd", 40, 52],
  );
  expect(printed(plan, { words: WELSH })).toMatchObject({ rows: [["", "Cartrefi a godwyd"]] });
  expect(printed(plan)).toMatchObject({ rows: [["", "Homes built"]] });
});

test("two groups that are translated alike stay two groups, in their own words", () => {
  const plan = planOf(
    ["Theme", "Theme (Welsh)", "Indicator", "2021-22", "2022-23"],
    ["Roads", "Priffyrdd", "Roads laid", 40, 52],
    ["Highways", "Priffyrdd", "Lamps mended", 10, 12],
  );
  expect(plan.metrics.map(({ inLanguages }) => inLanguages)).toEqual([{ cy: {} }, { cy: {} }]);
});
