import { parseIsoDate, type IsoDate } from "../src/jobs";

type Rows = readonly (readonly (string | number)[])[];

/** The day that every trial reports on, and a later meeting's. */
export const AS_AT = date("2024-03-31");
export const NEXT_MEETING = date("2024-06-30");

/**
 * A small plan of our own: an aim over three rows as a merged cell, a timescale as a date and others as words, a step that is
 * done, one that is late, and a space at the end of a timescale, which is a finding with a fix.
 */
const TARGETS: Rows = [
  ["Aim", "Target", "Progress made", "Progress planned", "Timescale"],
  ["Safer roads", "Crossings by every school", "Sites chosen", "Build the first", "November 2023"],
  ["", "", "", "Build the second", 45657],
  ["", "Slower traffic", "Complete: all zones in force", "", ""],
  ["Warm homes", "New boilers", "", "Fit 40 boilers", "Ongoing"],
  ["", "", "", "Fit 60 more", "March 2025 "],
];

const METRICS: Rows = [
  ["Metric", "Unit", "Good is", "2021-22", "2022-23"],
  ["Road casualties", "people", "Lower", 61, 46],
  ["Homes with a new boiler", "homes", "Higher", 120, 165],
];

/** Puts the plan on "Sheet1" of a workbook that was just cleared, as "Targets", and its metrics beside it. */
export async function layScratchSheets(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const targets = worksheets.getItem("Sheet1");
    targets.name = "Targets";
    const timescales = targets.getRange("E1:E6");
    timescales.numberFormat = [["@"], ["@"], ["dd/mm/yyyy"], ["@"], ["@"], ["@"]];
    targets.getRange("A1:E6").values = TARGETS.map((row) => [...row]);
    targets.getRange("A2:A4").merge();
    const metrics = worksheets.add("Metrics");
    metrics.getRange("D1:E1").numberFormat = [["@", "@"]];
    metrics.getRange("A1:E3").values = METRICS.map((row) => [...row]);
    targets.activate();
    await context.sync();
  });
}

/** What stands in some cells, as text, number or formula; "" for none. */
export async function formulasIn(sheetName: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
    range.load("formulas");
    await context.sync();
    return range.formulas;
  });
}

/** Writes one cell as the officer might, as text. */
export async function write(sheetName: string, address: string, text: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetName).getRange(address).values = [[`'${text}`]];
    await context.sync();
  });
}

/** The tabs' names, from left to right. */
export async function tabs(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** What the officer's own sheets hold and how they look: a job must leave it as it was. */
export async function officersSheets(): Promise<string> {
  return Excel.run(async (context) => {
    const read = ["Targets", "Metrics"].map((name) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRange();
      range.load("address,formulas,numberFormat,text");
      const looks = range.getCellProperties({
        format: { fill: { color: true }, font: { bold: true, color: true, name: true } },
      });
      return { range, looks };
    });
    await context.sync();
    return JSON.stringify(
      read.map(({ range, looks }) => [
        range.address,
        range.formulas,
        range.numberFormat,
        range.text,
        looks.value,
      ]),
    );
  });
}

function date(text: string): IsoDate {
  const read = parseIsoDate(text);
  if (!read) throw new Error(`${text} is no day.`);
  return read;
}
