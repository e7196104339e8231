import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { axeFaults } from "./support/axeFaults";
import { DemoStage, outcome, generate } from "./support/demoPage";

const root = join(__dirname, "../..");
const stage = new DemoStage();
beforeAll(() => stage.open(), 300_000);
afterEach(() => stage.clear());
afterAll(() => stage.close());

/** The pane's counts by status: `{"Due soon": 4, …}`. */
async function counts(pane: FrameLocator): Promise<Record<string, number>> {
  const lines = await pane
    .getByRole("list", { name: "Steps by status" })
    .getByRole("listitem")
    .all();
  const texts = await Promise.all(lines.map((line) => line.innerText()));
  return Object.fromEntries(
    texts.map((text) => {
      const [, name = "", number = ""] = /^(.+?)\s*(\d+)$/s.exec(text.trim()) ?? [];
      return [name.trim(), Number(number)];
    }),
  );
}

/** Types into a cell of the sheet that is shown, as an officer does. */
async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await page.locator(`[data-address="${address}"]`).click();
  await edit(page, text);
}

/** Replaces what the selected cell holds. */
async function edit(page: Page, text: string): Promise<void> {
  await page.keyboard.press("F2");
  await page.getByLabel("Cell being edited").fill(text);
  await page.keyboard.press("Enter");
}

test("from the sample to a file that the headless command reads alike", async () => {
  const { page, pane, complaints } = await stage.visit();
  const before = await counts(pane);
  expect(before["Overdue"]).toBe(0);
  const dueSoon = before["Due soon"] ?? 0;
  expect(dueSoon).toBeGreaterThan(0);

  // A timescale that has passed makes the step overdue, within a moment of typing it.
  await typeInto(page, "E4", "October 2003");
  const overdue = pane.getByRole("list", { name: "Overdue steps" });
  await overdue.waitFor();
  expect(await overdue.innerText()).toContain("Overdue by 11 days");
  expect(await counts(pane)).toMatchObject({ Overdue: 1, "Due soon": dueSoon - 1 });

  // Following the step selects its cell.
  await page.locator('[data-address="B8"]').click();
  await overdue.getByRole("button").click();
  await expectText(page.locator("#address"), "E4");
  await pane
    .getByRole("region", { name: "Selected step" })
    .getByText(/Oct-03|October 2003/)
    .waitFor();

  // A later timescale takes it off the list again.
  await typeInto(page, "E4", "March 2004");
  await pane.getByText("Nothing is overdue on that date.").waitFor();

  await generate(pane);
  await outcome(pane, /^Appendix 1 was made/).waitFor();
  await page.getByRole("tab", { name: "Targets" }).click();
  await pane.getByRole("button", { name: "Go to appendix" }).click();
  await page.getByRole("tab", { name: "Appendix 1", selected: true }).waitFor();
  expect(await page.locator("#grid").innerText()).toContain("SUMMARY OF PROGRESS");
  const after = await counts(pane);

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  const file = join(mkdtempSync(join(tmpdir(), "appendix-")), "downloaded.xlsx");
  await (await downloading).saveAs(file);
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const output = execFileSync(process.execPath, [tsx, "bin/check.ts", file, "--json"], {
    cwd: root,
    encoding: "utf8",
  });
  const { summary, asAt } = JSON.parse(output) as {
    asAt: string;
    summary: Record<string, number>;
  };
  expect(asAt).toBe("2003-11-11");
  expect([summary["overdue"], summary["dueSoon"], summary["complete"]]).toEqual([
    after["Overdue"],
    after["Due soon"],
    after["Complete"],
  ]);
  expect(complaints).toEqual([]);
});

test("the appendix is renewed in place, and hand edits are asked about first", async () => {
  const { page, pane } = await stage.visit();
  await generate(pane);
  await outcome(pane, /^Appendix 1 was made/).waitFor();
  await page.getByRole("gridcell", { name: /^Agree one way of sharing/ }).click();
  await edit(page, "Changed by hand");
  await pane.getByRole("button", { name: "Generate appendix" }).click();
  const keep = pane.getByRole("button", { name: "Keep a copy and renew" });
  await keep.waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await keep.click();
  await outcome(pane, /^Appendix 1 was renewed/).waitFor();
  expect(await page.locator("#tabs").getByRole("tab").count()).toBe(4);
  expect(await page.locator("#grid").innerText()).not.toContain("Changed by hand");
});

test("the report's details are remembered in the workbook and head the appendix", async () => {
  const { page, pane } = await stage.visit();
  await pane.getByRole("tab", { name: "Report" }).click();
  await pane.getByLabel("Council").fill("Strathmore Council");
  await generate(pane);
  await outcome(pane, /^Appendix 1 was made/).waitFor();
  expect(await page.locator("#grid").innerText()).toContain("Strathmore Council");
});

test("the ribbon makes the appendix without the pane", async () => {
  const { page } = await stage.visit();
  await page.getByRole("button", { name: "Close the pane" }).click();
  await page.getByRole("button", { name: "Generate appendix" }).click();
  await page.getByRole("tab", { name: "Appendix 1", selected: true }).waitFor();
  expect(await page.locator("#grid").innerText()).toContain("SUMMARY OF PROGRESS");
  await expectEnabled(page);
});

test("Check sheets lists what needs attention on a sheet of its own and shows it", async () => {
  const { page } = await stage.visit();
  await page.getByRole("button", { name: "Check sheets" }).click();
  await page.getByRole("tab", { name: "Checks", selected: true }).waitFor();
  await expectEnabled(page);
  expect(await page.locator("#grid").innerText()).toContain("E5");
  expect(await page.locator("#tabs").getByRole("tab").allInnerTexts()).toEqual([
    "Targets",
    "Metrics",
    "Checks",
  ]);
});

test("the pane makes a Checks sheet and goes to it, by the keyboard alone", async () => {
  const { page, pane } = await stage.visit();
  await pane.getByRole("tab", { name: "Checks" }).click();
  await pane.getByRole("button", { name: "Make a Checks sheet" }).focus();
  await page.keyboard.press("Enter");
  await pane
    .getByText(/^Checks was made: \d+ findings/)
    .first()
    .waitFor();
  await page.locator("#tabs").getByRole("tab", { name: "Targets" }).click();
  await pane.getByRole("button", { name: "Go to Checks" }).focus();
  await page.keyboard.press("Enter");
  await page.locator("#tabs").getByRole("tab", { name: "Checks", selected: true }).waitFor();
});

test("an empty workbook is filled with the worked example", async () => {
  const { page, pane } = await stage.visit("?workbook=blank");
  await pane.getByText(/^This workbook is empty/).waitFor();
  await pane.getByRole("button", { name: "Add a worked example" }).click();
  await pane.getByRole("heading", { name: /^Progress on/ }).waitFor();
  expect(await page.getByRole("tab", { name: "Targets" }).count()).toBe(1);
});

test("an empty workbook is given blank sheets to type into", async () => {
  const { page, pane } = await stage.visit("?workbook=blank");
  await pane.getByRole("button", { name: /^Add blank Targets/ }).click();
  await page.getByRole("tab", { name: "Metrics" }).waitFor();
  await pane
    .getByText(/has no rows yet/)
    .first()
    .waitFor();
});

test("Cancel half-way leaves everything as it was", async () => {
  const { page, pane } = await stage.visit("?slow=1500");
  await generate(pane);
  const cancel = pane.getByRole("button", { name: "Cancel" });
  await cancel.waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await cancel.click();
  await outcome(pane, "Nothing in the workbook was changed.").waitFor();
  expect(await axeFaults(page)).toEqual([]);
  expect(await page.locator("#tabs").getByRole("tab").allInnerTexts()).toEqual([
    "Targets",
    "Metrics",
  ]);
});

async function expectText(locator: ReturnType<Page["locator"]>, text: string): Promise<void> {
  await locator.filter({ hasText: new RegExp(`^${text}$`) }).waitFor();
}

/** A ribbon button can be pressed again once its command has finished. */
async function expectEnabled(page: Page): Promise<void> {
  await page.locator("#check-sheets:enabled").waitFor();
}
