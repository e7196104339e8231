import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { builtSite } from "./support/builtSite";
import { axeFaults } from "./support/axeFaults";
import { DemoStage, outcome, generate } from "./support/demoPage";

const stage = new DemoStage();
beforeAll(() => stage.open(), 300_000);
afterEach(() => stage.clear());
afterAll(() => stage.close());

/** Whether the pane's page is wider than its frame. */
async function isTooWide(page: Page): Promise<boolean> {
  const frame = page.frames().find((each) => each.url().endsWith("/demo/taskpane.html"));
  if (!frame) throw new Error("The pane is not there.");
  return frame.evaluate(() => {
    const panel = document.querySelector("#view") ?? document.documentElement;
    return (
      panel.scrollWidth > panel.clientWidth ||
      document.documentElement.scrollWidth > document.documentElement.clientWidth
    );
  });
}

/** What the pane fetches once its first view is shown, by the names of its files. */
const LATE_PARTS = ["ask", "checks", "making", "metrics", "notice", "report", "since", "start"];

/** Waits until each of these parts has come to the pane. */
async function whenFetched(page: Page, parts: readonly string[]): Promise<void> {
  const frame = page.frames().find((each) => each.url().endsWith("/demo/taskpane.html"));
  await frame?.waitForFunction(
    (names) => {
      const files = performance.getEntriesByType("resource").map(({ name }) => name);
      return names.every((name) => files.some((file) => file.includes(`/${name}.`)));
    },
    parts,
    { timeout: 50_000 },
  );
}

const VIEWS = ["Start", "Report", "Progress", "Since", "Metrics", "Checks"] as const;

async function show(pane: FrameLocator, view: string): Promise<void> {
  await pane.getByRole("tab", { name: view }).click();
  await pane.getByRole("heading", { level: 1, name: new RegExp(`^${view}`) }).waitFor();
}

describe.each([
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["high contrast, reduced motion", { forcedColors: "active", reducedMotion: "reduce" }],
] as const)("%s", (_name, options) => {
  test("axe-core finds nothing in any view, at 320 pixels too", async () => {
    // At 900 pixels and below the demo page gives the pane 320.
    const { page, pane, complaints } = await stage.visit("", {
      ...options,
      viewport: { width: 900, height: 700 },
    });
    const found: Record<string, readonly string[]> = {};
    for (const view of VIEWS) {
      await show(pane, view);
      found[view] = await axeFaults(page);
      if (await isTooWide(page)) found[view] = [...found[view], "too wide"];
    }
    await pane
      .getByRole("button", { name: /^Accept Targets/ })
      .first()
      .click();
    found["accepting"] = await axeFaults(page);
    await generate(pane);
    await outcome(pane, /^Appendix 1 was made/).waitFor();
    found["made"] = await axeFaults(page);
    expect(Object.entries(found).filter(([, each]) => each.length > 0)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test("at 200 % zoom on a laptop's screen nothing that stays in sight takes the view's room", async () => {
  // 1366 × 768 at twice the size.
  const { page, pane } = await stage.visit("", {
    viewport: { width: 683, height: 384 },
    deviceScaleFactor: 2,
  });
  const shareOf = async (selector: string): Promise<number> =>
    pane.locator(selector).evaluate((part) => part.clientHeight / innerHeight);
  for (const view of VIEWS) {
    await show(pane, view);
    expect([view, (await shareOf("#view")) > 0.5]).toEqual([view, true]);
  }
  expect(await isTooWide(page)).toBe(false);
  await generate(pane);
  await outcome(pane, /^Appendix 1 was made/).waitFor();
  expect(await shareOf("section[aria-label='Appendix']")).toBeLessThanOrEqual(0.5);
  await expect(pane.getByRole("link", { name: "Help" }).isVisible()).resolves.toBe(true);
});

test("the pane is dark where Office gives no theme and the system is dark", async () => {
  const background = async (colorScheme: "light" | "dark"): Promise<string> => {
    const { pane } = await stage.visit("", { colorScheme });
    return pane
      .locator(".fui-FluentProvider")
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  };
  expect(await background("light")).toBe("rgb(255, 255, 255)");
  expect(await background("dark")).toBe("rgb(41, 41, 41)");
});

test("the demo's own button makes page and pane dark, and light again", async () => {
  const { page, pane } = await stage.visit("", { colorScheme: "light" });
  const background = (): Promise<string> =>
    pane
      .locator(".fui-FluentProvider")
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  for (const colour of ["rgb(41, 41, 41)", "rgb(255, 255, 255)"]) {
    await page.getByRole("button", { name: "Dark" }).click();
    await page.waitForTimeout(500);
    expect(await background()).toBe(colour);
  }
});

test("an Excel below ExcelApi 1.9 is told what still works", async () => {
  const { page, pane } = await stage.visit("?api=1.8");
  await pane
    .getByRole("heading", { name: "This Excel is too old for Committee Appendix" })
    .waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test.each(["1.9", "1.14"])("ExcelApi %s makes the appendix", async (api) => {
  const { page, pane } = await stage.visit(`?api=${api}`);
  await generate(pane);
  await outcome(pane, /^Appendix 1 was made/).waitFor();
  expect(await page.getByRole("tab", { name: "Appendix 1" }).count()).toBe(1);
});

test("a workbook that may only be read is shown, and says why nothing can be made", async () => {
  const { page, pane } = await stage.visit("?readonly");
  await pane.getByRole("list", { name: "Steps by status" }).waitFor();
  await generate(pane);
  await pane.getByRole("button", { name: "Close" }).waitFor();
  expect(await page.locator("#tabs").getByRole("tab").count()).toBe(2);
  expect(await axeFaults(page)).toEqual([]);
});

test("an empty workbook's beginning has no faults", async () => {
  const { page, pane } = await stage.visit("?workbook=blank");
  await pane.getByText(/^This workbook is empty/).waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test("while a cell is being edited the pane waits, and reads when it is done", async () => {
  const { page, pane } = await stage.visit();
  await page.locator('[data-address="E4"]').click();
  await page.keyboard.press("F2");
  await page.getByLabel("Cell being edited").fill("October 2003");
  await page.keyboard.press("Enter");
  await pane.getByRole("list", { name: "Overdue steps" }).waitFor();
});

test("the keyboard alone reaches every view, makes the appendix and goes to it", async () => {
  const { page, pane } = await stage.visit();
  const focused = (): Promise<string> =>
    pane.locator(":focus").evaluate((element) => element.textContent ?? "");
  await page.locator("#close-pane").focus();
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Progress");
  for (const view of ["Since", "Metrics", "Checks", "Start", "Report", "Progress"]) {
    await page.keyboard.press("ArrowRight");
    await pane.getByRole("heading", { level: 1, name: new RegExp(`^${view}`) }).waitFor();
  }
  // Past the bars, the date, the search and two lists of a dozen steps.
  for (let step = 0; step < 80 && (await focused()) !== "Generate appendix"; step += 1) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await outcome(pane, /^Appendix 1 was made/).waitFor();
  for (let step = 0; step < 5 && (await focused()) !== "Go to appendix"; step += 1) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Appendix 1", selected: true }).waitFor();
});

test("the pane on the demo page is the shipped one but for where office.js comes from", async () => {
  const folder = await builtSite();
  const alike = (path: string): string =>
    readFileSync(join(folder, path), "utf8")
      .replace("https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "office-js/office.js")
      .replace(" https://appsforoffice.microsoft.com", "")
      .replaceAll("../", "");
  expect(readFileSync(join(folder, "taskpane.html"), "utf8")).toContain("appsforoffice.microsoft");
  expect(alike("demo/taskpane.html")).toBe(alike("taskpane.html"));
});

test("what ships makes no code out of text, and brings no sign-in or old polyfills along", async () => {
  const folder = await builtSite();
  const files = readdirSync(folder).filter((name) => name.endsWith(".js"));
  expect(files.length).toBeGreaterThan(5);
  for (const name of files) {
    const text = readFileSync(join(folder, name), "utf8");
    const found = text.match(/new Function|login\.microsoftonline|rxjs|core-js/g) ?? [];
    expect([name, ...found]).toEqual([name]);
  }
});

test("works with the network off once it is loaded, and asks nobody else for anything", async () => {
  const { page, pane, context } = await stage.visit();
  const others: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(stage.address) && !request.url().startsWith("blob:")) {
      others.push(request.url());
    }
  });
  // The network may be idle for a while before the pane begins to fetch what it did not need at first.
  await whenFetched(page, LATE_PARTS);
  await page.waitForLoadState("networkidle", { timeout: 50_000 });
  await context.setOffline(true);
  for (const view of VIEWS) await show(pane, view);
  await generate(pane);
  await outcome(pane, /^Appendix 1 was made/).waitFor();
  expect(others).toEqual([]);
});

test("a part of the pane that does not arrive is told of, and can be fetched again", async () => {
  const { page, pane } = await stage.visit("?workbook=blank");
  const lost = /\/(checks|metrics)\.[0-9a-f]+\.js$/;
  await page.route(lost, (route) => route.abort());
  await page.getByRole("button", { name: "Sample workbook" }).click();
  await pane.getByRole("heading", { name: /^Progress on/ }).waitFor();
  await pane.getByRole("tab", { name: "Metrics" }).click();
  await pane
    .getByRole("alert")
    .getByText(/Check the connection/)
    .waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await pane.getByRole("tab", { name: "Progress" }).click();
  await pane.getByRole("heading", { name: /^Progress on/ }).waitFor();
  await pane.getByRole("tab", { name: "Metrics" }).click();
  await page.unroute(lost);
  await pane.getByRole("button", { name: "Try again" }).click();
  await pane.getByRole("heading", { name: /^Progress on/ }).waitFor();
  await show(pane, "Metrics");
});

test("the print view has the appendix's pages, each with its foot", async () => {
  const { page, pane } = await stage.visit();
  await generate(pane);
  await outcome(pane, /^Appendix 1 was made: \d+ pages/).waitFor();
  const words = await outcome(pane, /^Appendix 1 was made/).innerText();
  await page.getByRole("button", { name: "Print view" }).click();
  const papers = page.locator(".paper");
  expect(await papers.count()).toBe(Number(/(\d+) pages/.exec(words)?.[1]));
  expect(await papers.nth(1).innerText()).toContain("Page 2 of");
  expect(await papers.nth(1).innerText()).toContain("TIMESCALE");
});
