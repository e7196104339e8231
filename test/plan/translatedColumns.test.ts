import { composePaper, reportSentences } from "../../src/paper";
import { DEFAULT_SETTINGS, understandPlan, type Plan } from "../../src/plan";
import { dateOf } from "../../src/calendar";
import { TRANSLATIONS } from "../../src/plan/translations";
import { headingLanguage } from "../../src/plan/columns/translatedColumns";
import { WELSH } from "../../src/words/paper/welsh";
import { sheetOf, workbookOf } from "./grids";

const AS_AT = dateOf(2024, 6, 11);

function planOf(headings: readonly string[], ...rows: readonly (readonly string[])[]): Plan {
  return understandPlan(workbookOf(sheetOf("Plan", [headings, ...rows])), DEFAULT_SETTINGS, AS_AT, {
    translations: TRANSLATIONS,
  });
}

const BILINGUAL = planOf(
  ["Aim", "Nod", "Action", "Action (Cymraeg)", "Progress made", "Cynnydd", "Lead", "Timescale"],
  [
    "Homes",
    "Cartrefi",
    "Build 40 homes",
    "Codi 40 o gartrefi",
    "Sites bought",
    "",
    "AB",
    "May 2024",
  ],
  ["", "", "Mend the roofs", "Trwsio’r toeau", "", "", "CD", "March 2026"],
  ["Roads", "", "Lay 3 km", "", "Begun", "Dechreuwyd", "EF", "May 2026"],
);

/** Headings and cells of the paper's table. */
function printed(plan: Plan, words = {}): string[][] {
  const [table] = composePaper(plan, DEFAULT_SETTINGS, words).progress;
  return [
    (table?.columns ?? []).map(({ heading }) => heading),
    ...(table?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text)),
  ];
}

test.each([
  ["Target (Welsh)", "cy", "Target"],
  ["Action – Cymraeg", "cy", "Action"],
  ["Update in Gaelic", "gd", "Update"],
  ["Gaelic target", "gd", "target"],
  ["Target [CY]", "cy", "Target"],
  ["Target (English)", "en-GB", "Target"],
  ["Targed", undefined, "Targed"],
  ["Welsh", undefined, "Welsh"],
  ["Budget CY", undefined, "Budget CY"],
  ["Fluent in Welsh speaking", undefined, "Fluent in Welsh speaking"],
] as const)("the heading %p is in %p", (heading, language, stem) => {
  expect(headingLanguage(heading)).toEqual({ language, stem });
});

test("the English paper prints the English columns alone, and tells none of the others as left out", () => {
  expect(printed(BILINGUAL)).toEqual([
    ["Aim", "Action", "Progress made", "Timescale", "Lead"],
    ["Homes", "Build 40 homes", "Sites bought", "May 2024\nOVERDUE by 11 days", "AB"],
    ["Homes", "Mend the roofs", "", "March 2026", "CD"],
    ["Roads", "Lay 3 km", "Begun", "May 2026", "EF"],
  ]);
  expect(BILINGUAL.targets?.unusedColumns).toEqual([]);
});

test("the Welsh paper prints the Welsh ones in their place, and English where they are blank", () => {
  expect(printed(BILINGUAL, { words: WELSH })).toEqual([
    ["Nod", "Targed", "Cynnydd", "Timescale", "Lead"],
    ["Cartrefi", "Codi 40 o gartrefi", "Sites bought", "May 2024\nHWYR: 11 diwrnod", "AB"],
    ["Cartrefi", "Trwsio’r toeau", "", "March 2026", "CD"],
    ["Roads", "Lay 3 km", "Dechreuwyd", "May 2026", "EF"],
  ]);
  const [, longest] = reportSentences(BILINGUAL, DEFAULT_SETTINGS, WELSH).progress;
  expect(longest?.text).toContain("“Codi 40 o gartrefi”");
});

test("what is left untranslated is known by its cells", () => {
  const left = BILINGUAL.targets?.translated?.map(({ columnIndex, blankRows }) => [
    columnIndex,
    blankRows,
  ]);
  expect(left).toEqual([
    [1, [3]],
    [3, [3]],
    [5, [1]],
  ]);
});

test("the steps stay facts: rows, statuses and texts are those of the sheet's own language", () => {
  expect(BILINGUAL.steps.map(({ target, aim }) => [aim, target])).toEqual([
    ["Homes", "Build 40 homes"],
    ["Homes", "Mend the roofs"],
    ["Roads", "Lay 3 km"],
  ]);
});

test("the Welsh column may come first, and a column that was asked for has its translation too", () => {
  const plan = understandPlan(
    workbookOf(
      sheetOf("Plan", [
        ["Targed", "Target", "Due", "Depot", "Depot (Welsh)"],
        ["Codi tai", "Build homes", "May 2026", "The quay", "Y cei"],
        ["Trwsio", "Mend roofs", "June 2026", "The hill", "Y bryn"],
      ]),
    ),
    { ...DEFAULT_SETTINGS, extraColumns: ["Depot"] },
    AS_AT,
    { translations: TRANSLATIONS },
  );
  expect(printed(plan)[1]).toEqual(["Build homes", "May 2026", "The quay"]);
  expect(printed(plan, { words: WELSH }).slice(0, 2)).toEqual([
    ["Targed", "Due", "Depot"],
    ["Codi tai", "May 2026", "Y cei"],
  ]);
});

test("a plan all in Welsh, or with one column that is said to be Welsh, is read as it stands", () => {
  const welsh = planOf(["Nod", "Cam gweithredu", "Amserlen"], ["Cartrefi", "Codi tai", "Mai 2026"]);
  expect(welsh.steps[0]).toMatchObject({ aim: "Cartrefi", target: "Codi tai" });
  expect(welsh.targets?.translated).toBeUndefined();
  const marked = planOf(["Target (Welsh)", "Timescale"], ["Codi tai", "May 2026"]);
  expect(marked.steps[0]?.target).toBe("Codi tai");
});
