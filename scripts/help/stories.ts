import type { FrameLocator, Locator, Page } from "playwright-core";
import { generate, outcome, type OpenDemo } from "../../test/e2e/support/demoPage";
import { oddPlan } from "./oddPlan";

/** Takes a picture of this name: of the pane, or of the whole page. */
export type Shoot = (name: string, of?: "pane" | "page") => Promise<void>;

/** A walk through the demo page, with the pictures that are taken on the way. */
export type Story = (demo: OpenDemo, shoot: Shoot) => Promise<void>;

/** What the guide's pages tell, step by step as they tell it; the pictures are named for their pages. */
export const STORIES: readonly Story[] = [firstPaper, eachMonth, oddSheets, checks];

async function firstPaper({ page, pane }: OpenDemo, shoot: Shoot): Promise<void> {
  await pane.getByRole("list", { name: "Steps by status" }).waitFor();
  await pane.getByLabel("Committee date").waitFor();
  await shoot("first-paper-open", "page");
  await show(pane, "Start");
  await shoot("first-paper-start");
  await show(pane, "Report");
  await pane.getByLabel("Council").fill("Strathmore Council");
  await pane.getByLabel("Council").blur();
  await shoot("first-paper-report");
  // Of what the sample has filled in, one line is missing, as in most first papers.
  await pane.getByLabel("Committee", { exact: true }).fill("");
  await pane.getByLabel("Committee", { exact: true }).blur();
  await pane.getByRole("button", { name: "Generate appendix" }).click();
  const asked = pane.getByRole("form", { name: "Before the first appendix" });
  await asked.getByLabel("Committee", { exact: true }).fill("Education and Social Work Committee");
  await shoot("first-paper-asked");
  await asked.getByRole("button", { name: "Generate now" }).click();
  await outcome(pane, /^Appendix 1 was made/).waitFor();
  await shoot("first-paper-made", "page");
  await page.getByRole("button", { name: "Print view" }).click();
  await page.locator(".paper").first().waitFor();
  await shoot("first-paper-print", "page");
}

async function eachMonth({ page, pane }: OpenDemo, shoot: Shoot): Promise<void> {
  await make(pane);
  await putAway(pane);
  await typeInto(page, "E4", "September 2004");
  await typeInto(page, "C10", "Assessment agreed with all services");
  await setDate(pane, "2004-03-09");
  await pane.getByRole("button", { name: /^Due soon/ }).click();
  await mark(pane.getByRole("button", { name: "Copy this list" }));
  await shoot("each-month-list");
  await show(pane, "Since");
  await pane.getByRole("region", { name: "Moved later" }).waitFor();
  await shoot("each-month-since");
  await show(pane, "Report");
  await pane.getByRole("button", { name: "Copy the words" }).scrollIntoViewIfNeeded();
  await shoot("each-month-words");
  await make(pane);
  await putAway(pane);
  await page.locator("#tabs").getByRole("tab", { name: "Appendix 1" }).click();
  await page.locator('[data-address="A4"]').click();
  await edit(page, "Joint working: progress so far");
  await pane.getByRole("button", { name: "Generate appendix" }).click();
  await pane.getByRole("button", { name: "Keep a copy and renew" }).waitFor();
  await shoot("each-month-edited");
}

async function oddSheets({ page, pane }: OpenDemo, shoot: Shoot): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open your own…" }).click();
  await (
    await choosing
  ).setFiles({
    name: "parks.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(oddPlan()),
  });
  await page.locator("#file-name", { hasText: "parks.xlsx" }).waitFor();
  await pane.getByRole("heading", { name: /^Progress on/ }).waitFor();
  await setDate(pane, "2025-11-11");
  await pane.getByRole("list", { name: "To be settled" }).waitFor();
  await shoot("odd-sheets-doubts");
  await show(pane, "Start");
  await pane.getByRole("list", { name: "Columns of Parks" }).scrollIntoViewIfNeeded();
  await shoot("odd-sheets-columns");
}

async function checks({ page, pane }: OpenDemo, shoot: Shoot): Promise<void> {
  await typeInto(page, "E10", "Q3 2004");
  await typeInto(page, "C11", "Venue  booked ");
  await show(pane, "Checks");
  await shoot("checks-list");
  await pane
    .getByRole("button", { name: /^Accept Targets/ })
    .first()
    .click();
  await pane.getByLabel("Why is it right as it stands?").fill("The review has no date yet");
  await mark(pane.getByRole("button", { name: "Accept", exact: true }));
  await shoot("checks-accept");
}

async function show(pane: FrameLocator, view: string): Promise<void> {
  await pane.getByRole("tab", { name: view }).click();
  await pane.getByRole("heading", { level: 1, name: new RegExp(`^${view}`) }).waitFor();
}

async function make(pane: FrameLocator): Promise<void> {
  await generate(pane);
  await outcome(pane, /^Appendix 1 was (?:made|renewed)/).waitFor();
}

/** Closes what the pane's foot says of the last job. */
async function putAway(pane: FrameLocator): Promise<void> {
  await pane
    .getByRole("region", { name: "Appendix" })
    .getByRole("button", { name: "Close" })
    .click();
}

async function setDate(pane: FrameLocator, date: string): Promise<void> {
  await pane.getByRole("tab", { name: "Progress" }).click();
  await pane.getByLabel("Committee date").fill(date);
  await pane.getByLabel("Committee date").blur();
}

/** Types into a cell of the first sheet, as an officer does. */
async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await page.locator("#tabs").getByRole("tab").first().click();
  await page.locator(`[data-address="${address}"]`).click();
  await edit(page, text);
}

async function edit(page: Page, text: string): Promise<void> {
  await page.keyboard.press("F2");
  await page.getByLabel("Cell being edited").fill(text);
  await page.keyboard.press("Enter");
}

/** A ring around what the guide says to press. */
async function mark(button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded();
  await button.evaluate((element) => {
    element.style.outline = "3px solid #c2410c";
    element.style.outlineOffset = "2px";
  });
}
