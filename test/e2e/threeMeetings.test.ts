import { writeFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { DemoStage, outcome, generate } from "./support/demoPage";

const stage = new DemoStage();
beforeAll(() => stage.open(), 300_000);
afterEach(() => stage.clear());
afterAll(() => stage.close());

async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await page.getByRole("tab", { name: "Targets" }).click();
  await page.locator(`[data-address="${address}"]`).click();
  await page.keyboard.press("F2");
  await page.getByLabel("Cell being edited").fill(text);
  await page.keyboard.press("Enter");
}

/** Chooses the meeting's date in the pane and makes its appendix. */
async function meet(pane: FrameLocator, date: string): Promise<void> {
  await pane.getByRole("tab", { name: "Progress" }).click();
  await pane.getByLabel("Committee date").fill(date);
  await pane.getByLabel("Committee date").blur();
  await generate(pane);
  await outcome(pane, /^Appendix 1 was (?:made|renewed)/).waitFor();
}

/** A picture for whoever wants to look at what the officer sees. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env["PICTURES"];
  if (folder) writeFileSync(`${folder}/${name}.png`, await page.screenshot());
}

test("over three meetings an officer sees what changed, goes to it and can have it forgotten", async () => {
  const { page, pane, complaints } = await stage.visit();
  await meet(pane, "2003-11-11");
  await pane.getByRole("tab", { name: "Since" }).click();
  await pane.getByText(/^Nothing is remembered of a meeting more than two weeks before/).waitFor();
  await picture(page, "1-first");

  await typeInto(page, "E4", "September 2004");
  await meet(pane, "2004-03-09");
  await pane.getByRole("tab", { name: "Since" }).click();
  const moved = pane.getByRole("region", { name: "Moved later" });
  await moved.waitFor();
  await picture(page, "2-second");
  await page.locator('[data-address="B8"]').click();
  await moved.getByRole("button").first().click();
  await page.locator("#address", { hasText: /^E4$/ }).waitFor();

  await typeInto(page, "E4", "December 2004");
  await meet(pane, "2004-06-08");
  await pane.getByRole("tab", { name: "Since" }).click();
  await moved.getByText("Moved later 2 times so far").waitFor();
  await picture(page, "3-third");
  await page.getByRole("tab", { name: "Appendix 1" }).click();
  const sheet = page.locator("#grid");
  expect(await sheet.innerText()).toContain("Since the last meeting");
  await picture(page, "4-appendix");

  const remembered = pane.getByRole("region", { name: "What this workbook remembers" });
  await remembered.getByRole("button", { name: "Forget 11 November 2003" }).click();
  await remembered.getByRole("button", { name: "Forget 11 November 2003 for good" }).click();
  await remembered.getByText("11 November 2003").waitFor({ state: "detached" });
  await picture(page, "5-forgotten");
  expect(complaints).toEqual([]);
}, 240_000);
