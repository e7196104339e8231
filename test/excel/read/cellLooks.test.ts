import { startOffice } from "office-js-host";
import { DEFAULT_FORMAT, type CellModel } from "office-js-host/model";
import { inWorkbook, readWorkbook } from "../../../src/excel";
import { workbookOf, type Row } from "../../jobs/support/workbooks";

const text = (
  value: string,
  font: Partial<CellModel["format"]["font"]> = {},
): Partial<CellModel> => ({
  value: { type: "string", value },
  format: { ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, ...font } },
});
const filled = (fill: string): Partial<CellModel> => ({ format: { ...DEFAULT_FORMAT, fill } });
const STRUCK = { strikethrough: true };

async function read(rows: readonly Row[]) {
  const host = await startOffice(workbookOf({ Plan: rows }));
  try {
    const { sheets } = await inWorkbook((context) => readWorkbook(context));
    return { grid: sheets[0], syncs: host.cost.syncs };
  } finally {
    host.dispose();
  }
}

test("words that are struck through are told apart, in one sync more", async () => {
  const { grid, syncs } = await read([
    ["Action", "Due", "Update"],
    [text("Paint the hall", STRUCK), text("May 2024", STRUCK), text("Dropped", STRUCK)],
    ["Mend the roof", text("June 2024 July 2024", { isPartlyStruck: true }), text("Old", STRUCK)],
  ]);
  expect(Object.fromEntries(grid?.struck ?? [])).toEqual({
    "1,0": "whole",
    "1,1": "whole",
    "1,2": "whole",
    "2,1": "part",
    "2,2": "whole",
  });
  expect(syncs).toBe(3);
});

test("colours are told where a column has no words under its heading", async () => {
  const { grid, syncs } = await read([
    ["Action", "RAG", "Update"],
    ["Paint the hall", filled("#FF0000"), ""],
    ["Mend the roof", filled("#00B050"), "Slates ordered"],
  ]);
  expect(Object.fromEntries(grid?.colours ?? [])).toEqual({
    "1,1": "#FF0000",
    "2,1": "#00B050",
  });
  expect(syncs).toBe(3);
});

test("coloured words and headings cost nothing", async () => {
  const heading = { ...text("Action"), format: { ...DEFAULT_FORMAT, fill: "#003366" } };
  const { grid, syncs } = await read([
    [heading, "Update"],
    [{ ...text("Paint the hall"), format: { ...DEFAULT_FORMAT, fill: "#EEEEEE" } }, "Done"],
    ["Mend the roof", "Slates ordered"],
  ]);
  expect(grid?.struck).toBeUndefined();
  expect(grid?.colours).toBeUndefined();
  expect(syncs).toBe(2);
});

test("a cell with a picture is empty, and told", async () => {
  const { grid } = await read([
    ["Action", "RAG"],
    ["Paint the hall", { value: { type: "error", value: "#VALUE!" } }],
    ["Mend the roof", { value: { type: "error", value: "#VALUE!" }, formula: '=1+"a"' }],
  ]);
  expect([...(grid?.pictures ?? [])]).toEqual(["1,1"]);
  expect(grid?.rows[1]?.[1]?.kind).toBe("empty");
  expect(grid?.rows[2]?.[1]?.kind).toBe("error");
});
