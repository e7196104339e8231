import type { Fixture } from "../test/fixture";
import { sameResult } from "./sameResult";

/** What came of an example: as expected, otherwise, or not at all because this Excel is older than its API. */
export type Outcome =
  { kind: "agrees" } | { kind: "differs"; wanted: unknown; got: unknown } | { kind: "newer" };

/** Makes the workbook as new: one empty sheet called "Sheet1", and nothing remembered. */
export async function clearWorkbook(): Promise<void> {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const { worksheets, names, customXmlParts, settings, properties } = workbook;
    workbook.protection.load("protected");
    worksheets.load("items/name");
    names.load("items/name");
    customXmlParts.load("items/id");
    settings.load("items/key");
    properties.custom.load("items/key");
    await context.sync();
    if (workbook.protection.protected) workbook.protection.unprotect();
    const fresh = worksheets.add();
    for (const sheet of worksheets.items) {
      sheet.visibility = "Visible";
      sheet.delete();
    }
    for (const name of names.items) name.delete();
    for (const part of customXmlParts.items) part.delete();
    for (const setting of settings.items) setting.delete();
    for (const property of properties.custom.items) property.delete();
    for (const field of ["title", "subject", "author", "keywords", "comments"] as const) {
      properties[field] = "";
    }
    for (const field of ["category", "manager", "company"] as const) properties[field] = "";
    workbook.application.calculationMode = "Automatic";
    fresh.name = "Sheet1";
    fresh.activate();
    await context.sync();
  });
}

/** Whether the workbook is one that nobody misses: no cell holds anything, nothing lies on a sheet, nothing has a name. */
export async function isEmptyWorkbook(): Promise<boolean> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    const counts = [names.getCount()];
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      counts.push(sheet.charts.getCount(), sheet.shapes.getCount());
      const range = sheet.getUsedRangeOrNullObject();
      range.load("address");
      return range;
    });
    await context.sync();
    return used.every((range) => range.isNullObject) && counts.every(({ value }) => value === 0);
  });
}

/** Runs one example in a workbook that was just cleared. Throws only what is no error of Excel's. */
export async function runExample(fixture: Fixture): Promise<Outcome> {
  const { cells } = fixture;
  const wanted = fixture.error === undefined ? fixture.result : { error: fixture.error };
  const got = await result(fixture, cells);
  if (isNewer(got) && fixture.error !== "ApiNotFound") return { kind: "newer" };
  return sameResult(wanted, got) ? { kind: "agrees" } : { kind: "differs", wanted, got };
}

async function result(fixture: Fixture, cells: Fixture["cells"]): Promise<unknown> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      if (cells !== undefined) {
        sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0).values = cells;
        await context.sync();
      }
      return fixture.action(context, sheet);
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return { error: error.code };
    throw error;
  }
}

function isNewer(got: unknown): boolean {
  return typeof got === "object" && got !== null && "error" in got && got.error === "ApiNotFound";
}
