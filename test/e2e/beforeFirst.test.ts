import { axeFaults } from "./support/axeFaults";
import { DemoStage, outcome } from "./support/demoPage";

const stage = new DemoStage();
beforeAll(() => stage.open(), 300_000);
afterEach(() => stage.clear());
afterAll(() => stage.close());

test("a first paper without its committee is asked about, by the keyboard too, and heads the sheet as it was shown", async () => {
  const { page, pane, complaints } = await stage.visit("", {
    viewport: { width: 900, height: 700 },
  });
  await pane.getByRole("tab", { name: "Report" }).click();
  await pane.getByLabel("Committee", { exact: true }).fill("");
  await pane.getByLabel("Committee", { exact: true }).blur();
  await pane.getByRole("button", { name: "Generate appendix" }).focus();
  await page.keyboard.press("Enter");
  const form = pane.getByRole("form", { name: "Before the first appendix" });
  await form.getByLabel("Committee", { exact: true }).fill("Harbour Committee");
  await form.getByLabel("Committee date").fill("2004-03-04");
  await form.getByText("Harbour Committee: 4 March 2004").waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await form.getByLabel("Committee", { exact: true }).press("Enter");
  await outcome(pane, /^Appendix 1 was made/).waitFor();
  expect(await page.locator("#grid").innerText()).toContain("Harbour Committee: 4 March 2004");
  // What was made can be taken back with one choice.
  await pane.getByRole("button", { name: "Undo", exact: true }).click();
  await outcome(pane, "Appendix 1 was taken out of the workbook again.").waitFor();
  expect(await page.getByRole("tab", { name: "Appendix 1" }).count()).toBe(0);
  expect(complaints).toEqual([]);
});
