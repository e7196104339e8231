import type { FrameLocator, Locator, Page } from "playwright-core";
import { AS_FOUND, DemoStage, outcome } from "./support/demoPage";

const stage = new DemoStage();
beforeAll(() => stage.open(), 300_000);
afterEach(() => stage.clear());
afterAll(() => stage.close());

/** An officer whose every choice is counted: a button or tab pressed, an option taken, a box ticked, a date put in. */
class CountedOfficer {
  choices = 0;

  async press(target: Locator): Promise<void> {
    this.choices += 1;
    await target.click();
  }

  async take(list: Locator, option: string): Promise<void> {
    this.choices += 1;
    await list.selectOption(option);
  }

  async tick(box: Locator): Promise<void> {
    this.choices += 1;
    await box.check();
  }

  async put(field: Locator, value: string): Promise<void> {
    this.choices += 1;
    await field.fill(value);
  }
}

interface Walk {
  readonly officer: CountedOfficer;
  readonly page: Page;
  readonly pane: FrameLocator;
}

async function begin(): Promise<Walk> {
  const { page, pane } = await stage.visit(AS_FOUND);
  await pane.getByLabel("Committee date").waitFor();
  return { officer: new CountedOfficer(), page, pane };
}

function tab(pane: FrameLocator, name: string): Locator {
  return pane.getByRole("tab", { name: new RegExp(`^${name}`) });
}

async function generate({ officer, pane }: Walk): Promise<void> {
  await officer.press(pane.getByRole("button", { name: "Generate appendix" }));
  await outcome(pane, /^Appendix 1 was made/).waitFor();
}

/** The words on the sheet in front, all of it: the print view draws every page. */
async function paperWords(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Print view" }).click();
  return page.locator("#print-view").innerText();
}

/** Has what is copied told to the page. */
async function copied(walk: Walk, button: Locator): Promise<string> {
  const frame = walk.page.frames().find((each) => each.url().endsWith("/demo/taskpane.html"));
  await frame?.evaluate(() => {
    window.addEventListener("copy", (event) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      Object.assign(window, { copiedWords: text });
    });
  });
  await walk.officer.press(button);
  return (
    (await frame?.evaluate(() => (window as unknown as { copiedWords: string }).copiedWords)) ?? ""
  );
}

test("an appendix for 4 March 2025: at most 4 choices", async () => {
  const walk = await begin();
  await walk.officer.put(walk.pane.getByLabel("Committee date"), "2025-03-04");
  await walk.pane.getByRole("heading", { name: "Progress on 4 March 2025" }).waitFor();
  await generate(walk);
  expect(await paperWords(walk.page)).toContain("Education and Care Committee: 4 March 2025");
  expect(walk.officer.choices).toBeLessThanOrEqual(4);
});

test("what is overdue by lead officer: at most 2 choices", async () => {
  const { officer, pane } = await begin();
  await officer.take(pane.getByLabel("Group the list"), "By lead");
  const mine = pane.getByRole("list", { name: "Overdue steps: Head of Support Services" });
  await mine.getByText("Make the simpler way part of everyday work in schools").waitFor();
  await pane.getByRole("list", { name: "Overdue steps: Head of Policy" }).waitFor();
  expect(officer.choices).toBeLessThanOrEqual(2);
});

test("that list copied for an e-mail: at most 3 choices", async () => {
  const walk = await begin();
  const { officer, pane } = walk;
  await officer.take(pane.getByLabel("Group the list"), "By lead");
  const overdue = pane.getByRole("region", { name: "Overdue" });
  const words = await copied(walk, overdue.getByRole("button", { name: "Copy this list" }));
  expect(words).toMatch(
    /Head of Policy[^]*Review the cost and quality[^]*Head of Support Services/,
  );
  expect(officer.choices).toBeLessThanOrEqual(3);
});

test("completed actions left out: at most 3 choices", async () => {
  const walk = await begin();
  await walk.officer.press(tab(walk.pane, "Report"));
  await walk.officer.take(walk.pane.getByLabel("Rows", { exact: true }), "without-completed");
  await generate(walk);
  const words = await paperWords(walk.page);
  expect(words).toContain("Review the cost and quality");
  expect(words).not.toContain("Say in every committee report");
  expect(walk.officer.choices).toBeLessThanOrEqual(3);
});

test("metrics first: at most 4 choices", async () => {
  const walk = await begin();
  await walk.officer.press(tab(walk.pane, "Report"));
  await walk.officer.take(walk.pane.getByLabel("Order", { exact: true }), "metrics");
  await generate(walk);
  const words = await paperWords(walk.page);
  expect(words.indexOf("Children newly accommodated")).toBeGreaterThan(0);
  expect(words.indexOf("Children newly accommodated")).toBeLessThan(
    words.indexOf("Progress against targets"),
  );
  expect(walk.officer.choices).toBeLessThanOrEqual(4);
});

test("the council's name and the date in the head: asked before the first paper", async () => {
  const { page, pane } = await stage.visit("?workbook=blank");
  await pane.getByRole("button", { name: "Add a worked example" }).click();
  await pane.getByRole("heading", { name: /^Progress on/ }).waitFor();
  await pane.getByRole("button", { name: "Generate appendix" }).click();
  const form = pane.getByRole("form", { name: "Before the first appendix" });
  await form.getByLabel("Council", { exact: true }).fill("Strathmore Council");
  await form.getByLabel("Committee", { exact: true }).fill("Roads Committee");
  await form.getByLabel("Committee date").fill("2025-03-04");
  await form.getByRole("button", { name: /^Generate/ }).click();
  await outcome(pane, /^Appendix 1 was made/).waitFor();
  const words = await paperWords(page);
  expect(words).toContain("Strathmore Council");
  expect(words).toContain("Roads Committee: 4 March 2025");
});

test("why a step is overdue: at most 1 choice", async () => {
  const { officer, pane } = await begin();
  const overdue = pane.getByRole("list", { name: "Overdue steps" });
  await officer.press(overdue.getByRole("button").first());
  const card = pane.getByRole("region", { name: "Selected step" });
  await card
    .getByText(/“November 2024” = by 30 November 2024; committee 4 February 2025/)
    .waitFor();
  expect(officer.choices).toBeLessThanOrEqual(1);
});

test("what has changed since last time: at most 1 choice", async () => {
  const { officer, pane } = await begin();
  await officer.press(tab(pane, "Since"));
  await pane
    .getByText(/12 November 2024/)
    .first()
    .waitFor();
  await pane
    .getByText(/Ask committee to approve the framework/)
    .first()
    .waitFor();
  expect(officer.choices).toBeLessThanOrEqual(1);
});

test("only one aim: at most 3 choices", async () => {
  const walk = await begin();
  await walk.officer.press(tab(walk.pane, "Report"));
  await walk.officer.tick(walk.pane.getByLabel("Improving systems", { exact: true }));
  await generate(walk);
  const words = await paperWords(walk.page);
  expect(words).toContain("Ask committee to approve the framework");
  expect(words).not.toContain("Extend to the town centre");
  expect(walk.officer.choices).toBeLessThanOrEqual(3);
});

test("the appendix taken back: 1 choice", async () => {
  const walk = await begin();
  await generate(walk);
  const before = walk.officer.choices;
  await walk.officer.press(walk.pane.getByRole("button", { name: "Undo", exact: true }));
  await outcome(walk.pane, "Appendix 1 was taken out of the workbook again.").waitFor();
  expect(await walk.page.getByRole("tab", { name: "Appendix 1" }).count()).toBe(0);
  expect(walk.officer.choices - before).toBeLessThanOrEqual(1);
});

test("the sentences for the covering report copied: at most 2 choices", async () => {
  const walk = await begin();
  await walk.officer.press(tab(walk.pane, "Report"));
  const words = await copied(walk, walk.pane.getByRole("button", { name: "Copy the words" }));
  expect(words).toMatch(/2 .*overdue/);
  expect(words).toContain("(i)");
  expect(walk.officer.choices).toBeLessThanOrEqual(2);
});

test("how to make a PDF is told once the appendix is made, with no choice more", async () => {
  const walk = await begin();
  await generate(walk);
  await walk.pane.getByText(/For a PDF, with Appendix 1 in front: File, Print/).waitFor();
  expect(walk.officer.choices).toBe(1);
});
