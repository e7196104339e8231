import { createSheet, freeSheetId } from "../../workbook/createWorkbook";
import { WorkbookFileError, openXlsx } from "../../xlsx";
import { bend, dice } from "../files/bend";
import { cell, putCell, touch } from "../files/edit";
import { ODD_PLANS } from "../files/oddPlans";
import { richParts } from "../files/richParts";
import { zipOf } from "../files/zipOf";

/** Opens a file, changes every sheet, adds one, saves, and opens that: "kept", or the code of the refusal. */
function outcome(bytes: Uint8Array): string {
  try {
    const { workbook, save } = openXlsx(bytes);
    for (const sheet of workbook.sheets) {
      putCell(sheet, 2, 1, cell("changed"));
      sheet.freeze = { rows: 1, columns: 0 };
      sheet.validations = [];
      touch(workbook, sheet);
    }
    workbook.sheets.push(createSheet("Added by us", freeSheetId(workbook)));
    const file = save();
    const again = openXlsx(file).workbook;
    return again.sheets.length === workbook.sheets.length ? "kept" : "lost";
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    return error.code;
  }
}

test("files broken at random are refused in words, or opened and kept", () => {
  const files = [zipOf(richParts()), ...ODD_PLANS.slice(0, 6).map(([, make]) => make())];
  const roll = dice(20031111);
  const seen = new Map<string, number>();
  for (let round = 0; round < 250; round += 1) {
    const found = outcome(bend(files[roll(files.length)] ?? new Uint8Array(), roll));
    seen.set(found, (seen.get(found) ?? 0) + 1);
  }
  expect(seen.get("lost")).toBeUndefined();
  expect(seen.get("kept")).toBeGreaterThan(25);
  expect(seen.get("damaged")).toBeGreaterThan(25);
});
