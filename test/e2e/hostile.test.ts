import { saveXlsx } from "office-js-host/xlsx";
import { HEADINGS, workbookOf } from "../jobs/support/workbooks";
import { PAYLOADS } from "../reliability/payloads";
import { DemoStage, generate } from "./support/demoPage";

const stage = new DemoStage();
beforeAll(() => stage.open(), 300_000);
afterEach(() => stage.clear());
afterAll(() => stage.close());

/** Texts that a page could take for markup or for a link, each as a step that is overdue. */
const MARKUP = [
  ...PAYLOADS.map(({ text }) => text).filter((text) => /[<>]|script|&[a-z#]/i.test(text)),
  "<img src=x onerror=\"window.hit='img'\">",
  "<svg onload=\"window.hit='svg'\">",
  "javascript:window.hit='link'",
].filter((text) => text.length < 500);

test("markup in a workbook is words in the pane and on the page", async () => {
  const rows = MARKUP.map((text, at) => [`Aim ${at}`, text, "", text, "October 2003"]);
  const workbook = workbookOf({ "<b>O'Brien & Co": [HEADINGS, ...rows] });
  const { page, pane, complaints } = await stage.visit();
  const dialogs: string[] = [];
  const strangers: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(stage.address) && !/^(blob|data):/.test(url)) strangers.push(url);
  });
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open your own" }).click();
  await (
    await choosing
  ).setFiles({
    name: "hostile.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(saveXlsx(workbook)),
  });

  await page.getByText("<b>O'Brien & Co").first().waitFor();
  await pane.getByRole("tab", { name: "Progress" }).click();
  const overdue = pane.getByRole("list", { name: "Overdue steps" });
  await overdue.waitFor();
  expect(await overdue.innerText()).toContain("<img src=x onerror=");
  await pane.getByRole("tab", { name: /Checks/ }).click();
  await generate(pane);
  // This workbook does not say whose it is.
  await pane.getByRole("button", { name: "Generate now" }).click();
  await pane
    .getByText(/was made/)
    .first()
    .waitFor();
  expect(await page.getByText("<svg onload=").count()).toBeGreaterThan(0);

  for (const frame of page.frames()) {
    expect(await frame.evaluate("window.hit")).toBeUndefined();
    expect(await frame.locator("img[src='x'], svg[onload], a[href^='javascript']").count()).toBe(0);
  }
  expect(dialogs).toEqual([]);
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});
