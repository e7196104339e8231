import { strFromU8, strToU8, zipSync } from "fflate";
import { createWorkbook, startOffice } from "../..";
import type { WorkbookModel } from "../../workbook/model";
import { openXlsx, saveXlsx } from "../../xlsx";
import { changedParts, partsOf, textOf } from "../files/partsOf";

const OURS = "6f2e7c1a-5d0b-4c63-9a55-2f4b8d9f3e10";
const OTHERS = "11111111-2222-4333-8444-555555555555";

async function act(
  workbook: WorkbookModel,
  work: (context: Excel.RequestContext) => Promise<void> | void,
): Promise<void> {
  const host = await startOffice(workbook);
  try {
    await Excel.run(async (context) => {
      await work(context);
      await context.sync();
    });
  } finally {
    host.dispose();
  }
}

async function keeping(): Promise<WorkbookModel> {
  const workbook = createWorkbook();
  await act(workbook, ({ workbook: { settings } }) => {
    settings.add("council", 'Glen & "Dale"\n<Council>');
    settings.add("layout", { pages: [1, 2], isDraft: true });
    Office.context.document.settings.set("older", 7);
  });
  return workbook;
}

test("settings come back out of the file, to both ways of asking", async () => {
  const file = saveXlsx(await keeping(), { addInId: OURS });
  const { workbook, save } = openXlsx(file, { addInId: OURS });
  await act(workbook, async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    expect(settings.items.map(({ key, value }) => [key, value])).toEqual([
      ["older", 7],
      ["council", 'Glen & "Dale"\n<Council>'],
      ["layout", { pages: [1, 2], isDraft: true }],
    ]);
    expect(Office.context.document.settings.get("council")).toBe('Glen & "Dale"\n<Council>');
  });
  expect(save()).toEqual(file);
});

test("they stand where Excel keeps them, with the pane closed, and are another add-in's to nobody", async () => {
  const file = saveXlsx(await keeping(), { addInId: OURS });
  expect(textOf(file, "_rels/.rels")).toContain("/relationships/webextensiontaskpanes");
  expect(textOf(file, "xl/webextensions/taskpanes1.xml")).toContain('visibility="0"');
  expect(textOf(file, "xl/webextensions/webextension1.xml")).toContain(
    `<we:reference id="${OURS}"`,
  );
  const types = textOf(file, "[Content_Types].xml");
  expect(types).toContain("application/vnd.ms-office.webextension+xml");
  expect(openXlsx(file, { addInId: OTHERS }).workbook.settings.size).toBe(0);
  expect(openXlsx(file).workbook.settings.size).toBe(0);
});

test("a second add-in's settings leave the first one's as they are, and nothing else changes", async () => {
  const file = saveXlsx(await keeping(), { addInId: OURS });
  const { workbook, save } = openXlsx(file, { addInId: OTHERS });
  await act(workbook, (context) => {
    context.workbook.settings.add("theirs", null);
  });
  expect(changedParts(file, save())).toEqual([
    "[Content_Types].xml",
    "xl/webextensions/_rels/taskpanes1.xml.rels",
    "xl/webextensions/taskpanes1.xml",
    "xl/webextensions/webextension2.xml",
  ]);
  expect([...openXlsx(save(), { addInId: OTHERS }).workbook.settings]).toEqual([["theirs", null]]);
  expect(openXlsx(save(), { addInId: OURS }).workbook.settings.size).toBe(3);
});

test("a setting that is deleted is gone from the file", async () => {
  const file = saveXlsx(await keeping(), { addInId: OURS });
  const { workbook, save } = openXlsx(file, { addInId: `{${OURS.toUpperCase()}}` });
  await act(workbook, (context) => {
    context.workbook.settings.getItem("layout").delete();
  });
  const after = save();
  expect([...openXlsx(after, { addInId: OURS }).workbook.settings.keys()]).toEqual([
    "older",
    "council",
  ]);
  expect(changedParts(file, after)).toEqual(["xl/webextensions/webextension1.xml"]);
});

test("a value of another program that is no JSON is a text", async () => {
  const parts = partsOf(saveXlsx(await keeping(), { addInId: OURS }));
  const path = "xl/webextensions/webextension1.xml";
  const text = strFromU8(parts.get(path) ?? new Uint8Array());
  parts.set(path, strToU8(text.replace('value="7"', 'value="seven"')));
  const file = zipSync(Object.fromEntries(parts));
  expect(openXlsx(file, { addInId: OURS }).workbook.settings.get("older")).toBe("seven");
});

test("a workbook that keeps nothing gets no part for it", () => {
  const file = saveXlsx(createWorkbook(), { addInId: OURS });
  expect([...partsOf(file).keys()].filter((path) => path.includes("webext"))).toEqual([]);
});
