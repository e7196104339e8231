import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "office-js-host/xlsx";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { sampleBytes } from "../jobs/support/workbooks";
import { DemoStage } from "./support/demoPage";

/**
 * docs/smoke-test.md, walked in the demo's Excel: what the page tells people to press is pressed by those words, and
 * what it says must be seen is looked for by its own.
 */
const DOC = readFileSync(join(__dirname, "../../docs/smoke-test.md"), "utf8");
/** What a step takes at most, a large appendix on a busy machine included. */
const PATIENCE_MILLISECONDS = 45_000;

const stage = new DemoStage();
beforeAll(() => stage.open(), 300_000);
afterEach(() => stage.clear());
afterAll(() => stage.close());

interface Step {
  readonly todo: string;
  readonly seen: string;
  readonly isWalked: boolean;
}

/** The rows of the page's table by their numbers. */
const STEPS = new Map(
  DOC.split("\n").flatMap((line): [number, Step][] => {
    const [, number = "", todo = "", seen = "", walked = ""] = line.split("|");
    if (!/^\s*\d+\s*$/.test(number)) return [];
    return [[Number(number), { todo, seen, isWalked: !walked.trim().startsWith("only") }]];
  }),
);

function step(number: number): Step {
  const found = STEPS.get(number);
  if (found === undefined) throw new Error(`The page has no step ${number}.`);
  return found;
}

/** The words that a step names: in bold type, or in quotation marks. */
function named(text: string): string[] {
  return [...text.matchAll(/\*\*([^*]+)\*\*|“([^”]+)”/g)].map(
    ([, bold, quoted]) => bold ?? quoted ?? "",
  );
}

/** One officer on the page, who does what the steps say. */
class Walk {
  readonly walked = new Set<number>();

  constructor(
    readonly page: Page,
    readonly pane: FrameLocator,
  ) {}

  /** A word that the step tells people to press or fill in. */
  word(number: number, words: string): string {
    this.walked.add(number);
    const { todo } = step(number);
    if (!named(todo).includes(words)) throw new Error(`Step ${number} does not name ${words}.`);
    return words;
  }

  inPane(number: number, words: string): Locator {
    return this.pane.getByRole("button", { name: this.word(number, words) }).first();
  }

  view(number: number, words: string): Locator {
    return this.pane.getByRole("tab", { name: new RegExp(`^${this.word(number, words)}`) });
  }

  async tabs(): Promise<string[]> {
    return this.page.locator("#tabs").getByRole("tab").allInnerTexts();
  }

  async inFront(name: string): Promise<void> {
    const tab = this.page.locator("#tabs").getByRole("tab", { name, exact: true, selected: true });
    await tab.waitFor({ timeout: PATIENCE_MILLISECONDS });
  }

  async show(name: string): Promise<void> {
    await this.page.locator("#tabs").getByRole("tab", { name, exact: true }).click();
  }

  async type(address: string, text: string): Promise<void> {
    await this.page.locator(`[data-address="${address}"]`).click();
    await this.page.keyboard.press("F2");
    await this.page.getByLabel("Cell being edited").fill(text);
    await this.page.keyboard.press("Enter");
  }

  /** All words that are to be seen now: on the page, in the pane, in a small window. */
  async words(): Promise<string> {
    const all = await Promise.all(
      this.page.frames().map((frame) =>
        frame
          .locator("body")
          .innerText()
          .catch(() => ""),
      ),
    );
    return all.join("\n");
  }

  /** Waits until every word is there that the step says must be seen, but for those given. */
  async sees(number: number, but: readonly string[] = []): Promise<void> {
    const wanted = named(step(number).seen).filter((words) => !but.includes(words));
    if (wanted.length === 0) throw new Error(`Step ${number} says nothing that must be seen.`);
    const end = Date.now() + PATIENCE_MILLISECONDS;
    for (;;) {
      const words = await this.words();
      const missing = wanted.filter((one) => !words.includes(one));
      if (missing.length === 0) return;
      if (Date.now() > end) {
        throw new Error(`Step ${number}: ${missing.join("; ")} cannot be seen in:\n${words}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

test("the page has its steps, each with words that must be seen or a word of who sees them", () => {
  expect([...STEPS.keys()]).toEqual(Array.from({ length: 14 }, (_, at) => at + 1));
  for (const [number, { seen, isWalked }] of STEPS) {
    if (isWalked && number !== 8) expect([number, named(seen).length > 0]).toEqual([number, true]);
  }
});

test("the steps of the smoke test show what their page says must be seen", async () => {
  const visit = await stage.visit();
  const walk = new Walk(visit.page, visit.pane);
  const { page, pane } = walk;

  walk.word(1, "Committee Appendix");
  await page.getByRole("button", { name: "Close the pane" }).click();
  await page.locator("#show-pane").click();
  await walk.sees(1);

  await walk.view(2, "Report").click();
  await pane.getByLabel("Council").fill("Glen Council");
  await pane.getByLabel("Committee", { exact: true }).fill("Audit Committee");
  await pane.getByLabel(walk.word(2, "Committee date")).fill("2025-03-04");
  await pane.getByRole("tab", { name: "Progress" }).click();
  await walk.sees(2);
  await walk.view(2, "Report").click();
  expect(await pane.getByLabel("Council").inputValue()).toBe("Glen Council");
  expect(await pane.getByLabel("Committee", { exact: true }).inputValue()).toBe("Audit Committee");
  await pane.getByRole("tab", { name: "Progress" }).click();

  const before = await sheetWords(walk, "Targets");
  await walk.inPane(3, "Generate appendix").click();
  await walk.inFront("Appendix 1");
  await walk.sees(3);
  expect(await page.locator("#address").innerText()).toBe("A1");
  expect(await sheetWords(walk, "Targets")).toBe(before);

  await page.locator("#undo").click();
  await expectTabs(walk, ["Targets", "Metrics"]);
  await page.locator("#redo").click();
  await expectTabs(walk, ["Targets", "Metrics", "Appendix 1"]);
  await page.locator("#undo").click();
  await expectTabs(walk, ["Targets", "Metrics"]);
  await walk.inPane(3, "Generate appendix").click();
  await walk.inFront("Appendix 1");
  walk.walked.add(4);
  await pane.getByRole("button", { name: "Undo", exact: true }).click();
  await walk.sees(4);
  await expectTabs(walk, ["Targets", "Metrics"]);
  await walk.inPane(3, "Generate appendix").click();
  await walk.inFront("Appendix 1");

  walk.walked.add(5);
  await page.getByRole("button", { name: "Print view" }).click();
  await walk.sees(5);
  await page.keyboard.press("Escape");

  await page.getByRole("gridcell", { name: /^Agree one way of sharing/ }).click();
  await page.keyboard.press("F2");
  await page.getByLabel("Cell being edited").fill("Changed by hand");
  await page.keyboard.press("Enter");
  await walk.inPane(6, "Generate appendix").click();
  await walk.inPane(6, "Keep a copy and renew").click();
  await walk.sees(6);
  expect(await sheetWords(walk, "Appendix 1 (edited)")).toContain("Changed by hand");
  expect(await sheetWords(walk, "Appendix 1")).not.toContain("Changed by hand");

  await walk.show("Targets");
  await walk.type("E5", walk.word(7, "January 2024"));
  const overdue = pane.getByRole("list", { name: "Overdue steps" });
  await pane.getByText("Overdue", { exact: true }).locator("..").getByText("17").waitFor();
  await walk.sees(7);
  await pane.getByRole("button", { name: /^Show all 17/ }).click();
  const late = overdue.getByRole("listitem").filter({ hasText: /Jan(?:uary 20|-)24/ });
  await late.waitFor();
  expect(await late.innerText()).toContain("Overdue by 398 days");

  walk.walked.add(8);
  await walk.show("Metrics");
  await late.getByRole("button").first().click();
  await walk.inFront("Targets");
  expect(await page.locator("#address").innerText()).toMatch(/^[A-Z]+5$/);

  await page.locator('[data-address="D5"]').click();
  await page.keyboard.press("F2");
  await page.getByLabel("Cell being edited").waitFor();
  await walk.inPane(9, "Generate appendix").dispatchEvent("click");
  await walk.sees(9);
  await page.getByLabel("Cell being edited").press("Enter");
  await walk.inFront("Appendix 1");

  await walk.view(10, "Checks").click();
  // The button's name says of which cell; what is to be read on it is the page's word.
  await pane.getByText(walk.word(10, "Accept…"), { exact: true }).first().click();
  await pane.getByRole("textbox", { name: /reason|why/i }).fill("As agreed in May");
  await pane.getByRole("button", { name: "Accept", exact: true }).click();
  await pane.getByText("1 accepted").click();
  await walk.sees(10);
  const saved = await download(page);
  await page.getByRole("button", { name: "New, empty" }).click();
  await confirmAway(page);
  await page.locator("#file-name", { hasText: "Book1" }).waitFor();
  await open(page, saved);
  await pane.getByRole("tab", { name: /^Checks/ }).click();
  await pane.getByText("1 accepted").click();
  await pane.getByText("As agreed in May").waitFor();
  await walk.sees(10);
  await pane.getByRole("tab", { name: /^Report/ }).click();
  expect(await pane.getByLabel("Council").inputValue()).toBe("Glen Council");

  await page.getByRole("button", { name: walk.word(11, "Check sheets") }).click();
  await walk.inFront("Checks");
  await walk.sees(11);

  await open(page, protectedSample());
  await page.locator("#file-name", { hasText: "protected" }).waitFor();
  await page.locator("#generate-appendix").click();
  walk.word(12, "Generate appendix");
  await walk.sees(12);
  await expectTabs(walk, ["Targets", "Metrics"]);

  const expected = [...STEPS].filter(([, { isWalked }]) => isWalked).map(([number]) => number);
  expect([...walk.walked].sort((a, b) => a - b)).toEqual(expected);
  expect(visit.complaints).toEqual([]);
}, 400_000);

async function sheetWords(walk: Walk, name: string): Promise<string> {
  await walk.show(name);
  return walk.page.locator("#grid").innerText();
}

async function expectTabs(walk: Walk, names: readonly string[]): Promise<void> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while (Date.now() < end && (await walk.tabs()).length !== names.length) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await walk.tabs()).toEqual(names);
}

async function download(page: Page): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  const file = join(mkdtempSync(join(tmpdir(), "smoke-")), "saved.xlsx");
  await (await downloading).saveAs(file);
  return file;
}

async function open(page: Page, file: string): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open your own…" }).click();
  await (await choosing).setFiles(file);
  await confirmAway(page);
}

/** Where changes would be lost the page asks first. */
async function confirmAway(page: Page): Promise<void> {
  const yes = page.getByRole("button", { name: "Discard the changes" });
  await yes.click({ timeout: 3000 }).catch(() => undefined);
}

/** The sample, with its structure protected. */
function protectedSample(): string {
  const { workbook, save } = openXlsx(sampleBytes());
  workbook.structureProtected = true;
  workbook.revision += 1;
  const file = join(mkdtempSync(join(tmpdir(), "smoke-")), "protected.xlsx");
  writeFileSync(file, save());
  return file;
}
