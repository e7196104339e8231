import type { FrameLocator, Page } from "playwright-core";
import { axeFaults } from "./support/axeFaults";
import { DemoStage, generate } from "./support/demoPage";

const stage = new DemoStage();
beforeAll(() => stage.open(), 300_000);
afterEach(() => stage.clear());
afterAll(() => stage.close());

const UNANSWERED =
  "Excel has not answered yet. If a cell is being edited, press Enter to finish it.";

/** Begins to edit a cell of the sheet, and leaves it open. */
async function beginEditing(page: Page): Promise<void> {
  await page.locator('[data-address="E4"]').click();
  await page.keyboard.press("F2");
  await page.getByLabel("Cell being edited").waitFor();
}

/** What a screen reader is told by the pane's live region, from now on. */
async function listen(pane: FrameLocator): Promise<() => Promise<readonly string[]>> {
  const region = pane.locator('[role="status"][aria-live="polite"]');
  await region.evaluate((element) => {
    const heard: string[] = [];
    new MutationObserver(() => heard.push(element.textContent ?? "")).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(window, { heard });
  });
  return () => region.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test("an Excel that does not answer is told of calmly, once, until it goes on", async () => {
  const { page, pane } = await stage.visit("?slow=600");
  const heard = await listen(pane);
  await generate(pane);
  await pane.getByRole("button", { name: "Cancel" }).waitFor();
  await beginEditing(page);
  const line = pane.getByRole("region", { name: "Appendix" }).getByText(UNANSWERED);
  await line.waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await page.getByLabel("Cell being edited").press("Enter");
  await pane.getByRole("button", { name: "Go to appendix" }).waitFor();
  expect(await line.count()).toBe(0);
  expect((await heard()).filter((words) => words === UNANSWERED)).toHaveLength(1);
});

test("a pane that is opened while a cell is edited says so too", async () => {
  const { page, pane } = await stage.visit("?slow=400");
  await page.getByRole("button", { name: "New, empty" }).click();
  await page.locator("#file-name", { hasText: "Book1" }).waitFor();
  await page.locator("#grid").press("F2");
  await page.getByLabel("Cell being edited").waitFor();
  await pane.getByText(UNANSWERED).first().waitFor();
  await page.getByLabel("Cell being edited").press("Enter");
  await pane.getByRole("heading", { level: 1 }).waitFor();
});

test("the outcome is said once, also to an officer who has gone back to the sheet", async () => {
  const { page, pane } = await stage.visit("?slow=100");
  const heard = await listen(pane);
  await generate(pane);
  await pane.getByRole("button", { name: "Cancel" }).waitFor();
  await page.locator('[data-address="B8"]').click();
  await pane.getByRole("button", { name: "Go to appendix" }).waitFor();
  expect(
    (await heard()).filter((words) => /^Appendix 1 was made: .* committee\.$/.test(words)),
  ).toHaveLength(1);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("grid");
});

describe("a ribbon command that cannot do its work", () => {
  test("tells why in a small window, and the button can be pressed again when it is closed", async () => {
    const { page, complaints } = await stage.visit("?readonly");
    const generate = page.locator("#generate-appendix");
    const message = page.frameLocator("#message-frame iframe");
    await generate.click();
    await message.getByRole("heading", { name: "The workbook is read-only" }).waitFor();
    expect(await message.getByRole("alertdialog").innerText()).toContain(
      "Nothing in the workbook was changed.",
    );
    expect(await axeFaults(page, "message.html")).toEqual([]);
    expect(await generate.isDisabled()).toBe(true);
    await message.getByRole("button", { name: "Close" }).click();
    await page.locator("#generate-appendix:enabled").waitFor();
    expect(await page.locator("#message").isVisible()).toBe(false);

    // Once more, closed by the window's own cross; then by Escape within it.
    await generate.click();
    await message.getByRole("button", { name: "Close" }).waitFor();
    await page.getByRole("button", { name: "Close the message" }).click();
    await page.locator("#generate-appendix:enabled").waitFor();
    await generate.click();
    await message.getByRole("button", { name: "Close" }).press("Escape");
    await page.locator("#generate-appendix:enabled").waitFor();
    expect(complaints).toEqual([]);
  });

  test("leaves a pane that opens as ever afterwards", async () => {
    const { page, pane } = await stage.visit("?workbook=blank");
    await page.locator("#generate-appendix").click();
    const message = page.frameLocator("#message-frame iframe");
    await message.getByRole("heading", { name: "The appendix was not made" }).waitFor();
    await message.getByRole("button", { name: "Close" }).click();
    await page.locator("#generate-appendix:enabled").waitFor();
    await page.getByRole("button", { name: "Sample workbook" }).click();
    await pane.getByRole("heading", { name: /^Progress on/ }).waitFor();
    await generate(pane);
    await pane.getByRole("button", { name: "Go to appendix" }).waitFor();
  });
});
