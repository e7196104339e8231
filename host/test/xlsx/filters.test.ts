import { createWorkbook, startOffice } from "../..";
import type { WorkbookModel } from "../../workbook/model";
import { openXlsx, saveXlsx } from "../../xlsx";
import { sheetAt } from "../files/edit";
import { changedParts, textOf } from "../files/partsOf";
import { richParts } from "../files/richParts";
import { zipOf } from "../files/zipOf";

const SHEET1 = "xl/worksheets/sheet1.xml";

async function change(
  workbook: WorkbookModel,
  act: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  const host = await startOffice(workbook);
  try {
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getFirst());
      await context.sync();
    });
  } finally {
    host.dispose();
  }
}

/** One sheet with a filter of its own beside a filtered table. */
async function filtered(): Promise<WorkbookModel> {
  const workbook = createWorkbook();
  await change(workbook, (sheet) => {
    sheet.getRange("A1:C4").values = [
      ["Aim", "Done", "By"],
      ["A & B", 40, "2024-03-01"],
      ["Well", 80, "2024-03-31"],
      ["", 60, "2024-04-01"],
    ];
    const { autoFilter } = sheet;
    const march: Excel.FilterDatetime = { date: "2024-03", specificity: "Month" };
    autoFilter.apply("A1:C4", 0, { filterOn: "Values", values: ["A & B", ""] });
    autoFilter.apply("A1:C4", 1, { filterOn: "Custom", criterion1: ">=40", criterion2: "<>80" });
    autoFilter.apply("A1:C4", 2, { filterOn: "Values", values: [march] });
    sheet.getRange("E1:F3").values = [
      ["Team", "Cost"],
      ["Roads", 3],
      ["Parks", 5],
    ];
    const { columns } = sheet.tables.add("E1:F3", true);
    columns.getItem("Team").filter.applyCustomFilter("<>");
    columns.getItem("Cost").filter.applyBottomPercentFilter(50);
  });
  return workbook;
}

test("criteria and hidden rows come back out of the file", async () => {
  const workbook = await filtered();
  const file = saveXlsx(workbook);
  const read = sheetAt(openXlsx(file).workbook, 0);
  const held = sheetAt(workbook, 0);
  expect(read.autoFilter).toEqual(held.autoFilter);
  expect(Object.keys(read.autoFilter?.filters ?? {})).toEqual(["0", "1", "2"]);
  expect(read.tables[0]?.filters).toEqual(held.tables[0]?.filters);
  expect([1, 2, 3].map((row) => read.rows.get(row)?.hidden ?? false)).toEqual(
    [1, 2, 3].map((row) => held.rows.get(row)?.hidden ?? false),
  );
  const xml = textOf(file, SHEET1);
  expect(xml).toContain('<sheetPr filterMode="1"/>');
  expect(xml).toContain('<filters blank="1"><filter val="A &amp; B"/></filters>');
  expect(xml).toContain('<dateGroupItem year="2024" month="3" dateTimeGrouping="month"/>');
  expect(textOf(file, "xl/tables/table1.xml")).toContain('<top10 top="0" percent="1" val="50"/>');
});

test("one column's criteria change and the others stay as they stood", async () => {
  const file = saveXlsx(await filtered());
  const { workbook, save } = openXlsx(file);
  await change(workbook, (sheet) => {
    sheet.autoFilter.clearColumnCriteria(1);
    sheet.tables.getItemAt(0).columns.getItem("Team").filter.clear();
  });
  const after = save();
  const [, kept = "-"] =
    /(<filterColumn colId="2">[^]*?<\/filterColumn>)/.exec(textOf(file, SHEET1)) ?? [];
  expect(textOf(after, SHEET1)).toContain(kept);
  expect(textOf(after, SHEET1)).not.toContain("customFilters");
  expect(textOf(after, "xl/tables/table1.xml")).not.toContain("customFilters");
  expect(sheetAt(openXlsx(after).workbook, 0).autoFilter).toEqual(sheetAt(workbook, 0).autoFilter);
});

test("with the last criteria a file's sheet is unfiltered", async () => {
  const { workbook, save } = openXlsx(saveXlsx(await filtered()));
  await change(workbook, (sheet) => {
    sheet.autoFilter.remove();
    sheet.tables.getItemAt(0).clearFilters();
  });
  const after = save();
  expect(textOf(after, SHEET1)).not.toMatch(/filterMode|<autoFilter|hidden="1"/);
  expect(textOf(after, "xl/tables/table1.xml")).toContain("<autoFilter");
  expect(textOf(after, "xl/tables/table1.xml")).not.toContain("filterColumn");
});

test("a filter that is not played stays in its file, and shows all rows when it is cleared", async () => {
  const parts = richParts();
  const colours = '<filterColumn colId="1"><colorFilter dxfId="0"/></filterColumn></autoFilter>';
  parts[SHEET1] = String(parts[SHEET1])
    .replace(/<sheetProtection[^>]*\/>/, "")
    .replace("</autoFilter>", colours);
  const bytes = zipOf(parts);
  const { workbook, save } = openXlsx(bytes);
  workbook.isReadOnly = false;
  const sheet = sheetAt(workbook, 0);
  expect(sheet.autoFilter?.filters).toEqual({
    0: { filterOn: "Values", values: ["Done"] },
    1: { filterOn: "CellColor" },
  });
  await expect(change(workbook, (played) => played.autoFilter.reapply())).rejects.toMatchObject({
    code: "NotImplemented",
  });
  await change(workbook, (played) => (played.getRange("H1").values = [[1]]));
  expect(textOf(save(), SHEET1)).toContain(colours);
  expect(changedParts(bytes, save())).not.toContain("xl/tables/table1.xml");
  await change(workbook, (played) => played.autoFilter.clearCriteria());
  expect(textOf(save(), SHEET1)).not.toContain("filterColumn");
});
