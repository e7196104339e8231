import type { Page } from "playwright-core";
import { axeFaults, faultsIn } from "./support/axeFaults";
import { AS_FOUND, DemoStage, generate, outcome } from "./support/demoPage";

const stage = new DemoStage();
beforeAll(() => stage.open(), 300_000);
afterEach(() => stage.clear());
afterAll(() => stage.close());

/** What a cell of the grid shows; "" for one that shows nothing. */
async function shown(page: Page, address: string): Promise<string> {
  const cell = page.locator(`[data-address="${address}"]`);
  return (await cell.count()) === 0 ? "" : cell.innerText();
}

async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await page.locator(`[data-address="${address}"]`).click();
  await page.keyboard.press("F2");
  await page.getByLabel("Cell being edited").fill(text);
  await page.keyboard.press("Enter");
}

async function selected(page: Page, address: string): Promise<void> {
  await page
    .locator("#address")
    .filter({ hasText: new RegExp(`^${address}$`) })
    .waitFor();
}

test("opens on a date on which steps are overdue, due soon and done, and something has changed", async () => {
  const { pane } = await stage.visit(AS_FOUND);
  const bars = pane.getByRole("list", { name: "Steps by status" });
  for (const status of [/Overdue\s*2$/, /Due soon\s*5$/, /Complete\s*4$/]) {
    await bars.getByRole("listitem").filter({ hasText: status }).waitFor();
  }
  await pane.getByRole("tab", { name: "Since" }).click();
  await pane.getByRole("heading", { name: /later/ }).first().waitFor();
});

test("what was typed is undone and done again, by button and key, and the pane follows", async () => {
  const { page, pane } = await stage.visit(AS_FOUND);
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  expect(await undo.isDisabled()).toBe(true);
  const overdue = pane.getByRole("list", { name: "Overdue steps" }).getByRole("listitem");
  await overdue.nth(1).waitFor();
  await typeInto(page, "E4", "June 2026");
  await overdue.nth(1).waitFor({ state: "detached" });
  await undo.click();
  await overdue.nth(1).waitFor();
  expect(await shown(page, "E4")).toBe("November 2024");
  await selected(page, "E4");
  await page.locator("#grid").focus();
  await page.keyboard.press("Control+y");
  await overdue.nth(1).waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await overdue.nth(1).waitFor();
  expect(await undo.isDisabled()).toBe(true);
});

test("what the add-in wrote is undone in one step, and the pane knows that the appendix is gone", async () => {
  const { page, pane, complaints } = await stage.visit(AS_FOUND);
  await generate(pane);
  await outcome(pane, /^Appendix 1 was made/).waitFor();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.locator("#notice").getByText("Undone: what the add-in wrote.").waitFor();
  expect(await page.locator("#tabs").getByRole("tab").allInnerTexts()).toEqual([
    "Targets",
    "Metrics",
  ]);
  await outcome(pane, /A new sheet, Appendix 1, will be added/).waitFor();
  await page.getByRole("button", { name: "Redo", exact: true }).click();
  await page.getByRole("tab", { name: "Appendix 1" }).waitFor();
  await outcome(pane, /Appendix 1 will be renewed in place/).waitFor();
  expect(complaints).toEqual([]);
});

test("asks before changes are lost: by another workbook, by the sample again, and by leaving the page", async () => {
  const { page } = await stage.visit(AS_FOUND, { acceptDownloads: true });
  const question = page.getByRole("dialog", { name: "Discard the changes?" });
  const sample = page.getByRole("button", { name: "Sample workbook" });
  await typeInto(page, "E4", "June 2026");
  await sample.click();
  await question.waitFor();
  expect(await faultsIn(page.mainFrame())).toEqual([]);
  await question.getByRole("button", { name: "Go back to the workbook" }).click();
  expect(await shown(page, "E4")).toBe("Jun-26");
  await page.getByRole("button", { name: "New, empty" }).click();
  await page.keyboard.press("Escape");
  expect(await shown(page, "E4")).toBe("Jun-26");

  const asked = new Promise<string>((resolve) => {
    page.once("dialog", (dialog) => {
      resolve(dialog.type());
      void dialog.dismiss();
    });
  });
  await page.close({ runBeforeUnload: true });
  expect(await asked).toBe("beforeunload");

  // Once it is downloaded nothing is lost any more, and nothing is asked.
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  await downloading;
  await sample.click();
  await page.locator('[data-address="E4"]').filter({ hasText: "November 2024" }).waitFor();
  expect(await question.count()).toBe(0);

  await typeInto(page, "E4", "June 2026");
  await sample.click();
  await question.getByRole("button", { name: "Discard the changes" }).click();
  await page.locator('[data-address="E4"]').filter({ hasText: "November 2024" }).waitFor();
});

test("merged cells keep their rules: merging, typing, selecting, rows in and out, copying, taking apart", async () => {
  const { page } = await stage.visit("?workbook=blank");
  const merge = page.getByRole("button", { name: "Merge cells" });
  const grid = page.locator("#grid");
  await grid.focus();
  const type = async (text: string): Promise<void> => {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  await type("aim");
  await type("more");
  await type("below");
  await selected(page, "A4");
  for (const key of ["ArrowUp", "ArrowUp", "ArrowUp", "Shift+ArrowDown"]) {
    await page.keyboard.press(key);
  }
  await selected(page, "A1:A2");
  // Words that merging would lose are asked about first.
  await merge.click();
  const question = page.getByRole("dialog", { name: "Merge these cells?" });
  await question.getByRole("button", { name: "Leave them as they are" }).click();
  expect(await shown(page, "A2")).toBe("more");
  await merge.click();
  await question.getByRole("button", { name: "Merge", exact: true }).click();
  expect([await shown(page, "A1"), await shown(page, "A2")]).toEqual(["aim", ""]);
  expect(await merge.getAttribute("aria-pressed")).toBe("true");

  // Typing goes into the whole, and Enter leaves it at its far side.
  await grid.focus();
  await type("one aim");
  await selected(page, "A3");
  expect(await shown(page, "A1")).toBe("one aim");
  // A selection that touches it takes it in whole.
  for (const key of ["ArrowRight", "ArrowUp", "Shift+ArrowLeft"]) await page.keyboard.press(key);
  await selected(page, "A1:B2");

  // Rows within it make it longer.
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.getByRole("button", { name: "Insert rows" }).click();
  await grid.focus();
  await page.keyboard.press("ArrowLeft");
  await selected(page, "A1:A3");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.getByRole("button", { name: "Delete rows" }).click();
  await grid.focus();
  await page.keyboard.press("ArrowLeft");
  await selected(page, "A1:A2");

  // A copy has it too; half of one cannot be overwritten.
  await page.keyboard.press("Control+c");
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  await page.keyboard.press("Control+v");
  await selected(page, "D1:D2");
  expect(await shown(page, "D1")).toBe("one aim");
  expect(await faultsIn(page.mainFrame())).toEqual([]);

  await page.getByRole("button", { name: "Print view" }).click();
  const words = page.locator(".paper").first();
  expect((await words.innerText()).match(/one aim/g)).toHaveLength(2);
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await merge.click();
  expect(await merge.getAttribute("aria-pressed")).toBe("false");
});

describe.each([
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
  ["a low screen", { viewport: { width: 1366, height: 480 } }],
  ["320 pixels", { viewport: { width: 320, height: 640 } }],
] as const)("%s", (_name, options) => {
  test("axe-core finds nothing on the page, its ribbon, grid and print view, nor in the pane", async () => {
    const { page, pane, complaints } = await stage.visit(AS_FOUND, options);
    const found: Record<string, readonly string[]> = {};
    found["sample"] = [...(await faultsIn(page.mainFrame())), ...(await axeFaults(page))];
    await pane.getByRole("tab", { name: "Report" }).click();
    await pane.getByLabel("A chart of each metric").check();
    await generate(pane);
    await outcome(pane, /^Appendix 1 was made/).waitFor();
    await pane.getByRole("button", { name: "Go to appendix" }).click();
    // What the charts show is told beside the grid, and drawn in it.
    await page
      .getByRole("list", { name: "Charts on this sheet" })
      .getByText(/Overdue 2/)
      .waitFor({ state: "attached" });
    expect(await page.locator(".cells .chart rect").count()).toBeGreaterThan(7);
    found["appendix"] = [...(await faultsIn(page.mainFrame())), ...(await axeFaults(page))];
    await page.getByRole("button", { name: "Print view" }).click();
    expect(await page.locator(".paper .chart").count()).toBeGreaterThan(0);
    found["print view"] = await faultsIn(page.mainFrame());
    expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test("nothing of a visit stays in the browser when the page is left", async () => {
  const { page, pane, context } = await stage.visit(AS_FOUND);
  await generate(pane);
  await outcome(pane, /^Appendix 1 was made/).waitFor();
  page.once("dialog", (dialog) => void dialog.accept());
  await page.goto(`${stage.address}/privacy.html`);
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ local: {}, session: {}, databases: 0, caches: 0 });
  expect(await context.cookies()).toEqual([]);
});
