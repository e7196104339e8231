import { readFileSync } from "node:fs";
import { axeFaults } from "./support/axeFaults";
import { DemoStage, outcome, generate } from "./support/demoPage";

const stage = new DemoStage();
beforeAll(() => stage.open(), 300_000);
afterEach(() => stage.clear());
afterAll(() => stage.close());

test("the appendix is saved as Word, web page and text, and stands there to be copied", async () => {
  const { page, pane, complaints } = await stage.visit("", { acceptDownloads: true });
  await generate(pane);
  await outcome(pane, /28 planned steps/).waitFor();
  await pane.getByRole("button", { name: "Other formats" }).click();
  const choice = pane.getByRole("region", { name: "Other formats" });
  for (const [label, name, start] of [
    ["Word", "Appendix 1.docx", "PK"],
    ["Web page", "Appendix 1.html", "<!doctype html>"],
    ["Text for an e-mail", "Appendix 1.txt", "Appendix 1\n"],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      choice.getByRole("button", { name: label }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    const content = readFileSync(await download.path(), "latin1");
    expect(content.slice(0, start.length)).toBe(start);
    await choice.getByText(`${name} was handed over for saving.`).waitFor();
  }
  const text = await choice.getByLabel("The appendix to select and copy").inputValue();
  expect(text).toContain("Progress against targets\n------------------------");
  expect(await axeFaults(page)).toEqual([]);
  if (process.env["PICTURES"]) await page.screenshot({ path: process.env["PICTURES"] });
  expect(complaints).toEqual([]);
});
