import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { version } from "../../package.json";
import { faultsIn } from "./support/axeFaults";
import { builtSite } from "./support/builtSite";
import { DemoStage } from "./support/demoPage";
import { openBrowser } from "./support/openBrowser";
import { serveFolder, type Site } from "./support/serveFolder";

let site: Site;
let browser: Browser;
let pages: readonly string[];
beforeAll(async () => {
  const folder = await builtSite();
  pages = [
    "support.html",
    "privacy.html",
    ...readdirSync(join(folder, "guide"))
      .filter((name) => name.endsWith(".html"))
      .map((name) => `guide/${name}`),
  ];
  site = await serveFolder(folder);
  browser = await openBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** A page with what it complained of: what its own policy refused, and what was not there. */
async function open(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${site.address}/${path}`);
  return { page, complaints };
}

test.each(["light", "dark"] as const)(
  "help, privacy, guide and card: no axe finding, nothing refused, nothing too wide at 320 pixels, in %s",
  async (colorScheme) => {
    expect(pages.length).toBe(9);
    for (const path of pages) {
      const { page, complaints } = await open(path, {
        colorScheme,
        viewport: { width: 320, height: 640 },
      });
      const faults = await faultsIn(page.mainFrame());
      const { tooWide, background, broken } = await page.evaluate(() => ({
        tooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        background: getComputedStyle(document.body).backgroundColor,
        broken: [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).length,
      }));
      expect([path, faults, complaints, tooWide, broken]).toEqual([path, [], [], false, 0]);
      expect(background).toBe(colorScheme === "light" ? "rgb(255, 255, 255)" : "rgb(28, 32, 36)");
      await page.context().close();
    }
  },
  120_000,
);

test("every link of every page leads to a page", async () => {
  for (const path of pages) {
    const { page } = await open(path);
    const links = await page
      .locator("a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.split("#")[0]));
    expect([path, links.length > 0]).toEqual([path, true]);
    for (const link of new Set(links)) {
      const answer = await page.request.get(link ?? "");
      expect([path, link, answer.status()]).toEqual([path, link, 200]);
    }
    await page.context().close();
  }
}, 120_000);

test("the card is one side of A4", async () => {
  const { page } = await open("guide/card.html");
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  // 210 by 297 millimetres, in points.
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  await page.context().close();
});

test("the manifest, the pane, the help page and the card have the one version", async () => {
  const folder = await builtSite();
  const built = (path: string): string => readFileSync(join(folder, path), "utf8");
  expect(built("manifest.xml")).toContain(`<Version>${version}.0</Version>`);
  expect(built("taskpane.html")).toContain(`Version ${version}`);
  for (const page of ["support.html", "guide/card.html"]) {
    expect([page, built(page).includes(`Committee Appendix ${version}`)]).toEqual([page, true]);
    expect(built(page)).not.toContain("{{");
  }
});

test("the pane's last line has the version and the way to the help page", async () => {
  const stage = new DemoStage();
  await stage.open();
  try {
    const { page, pane, context } = await stage.visit();
    await pane.getByText(`Version ${version}`).waitFor();
    const opening = context.waitForEvent("page");
    await pane.getByRole("link", { name: "Help, opens in the browser" }).click();
    const help = await opening;
    await help.getByRole("heading", { level: 1, name: "Committee Appendix: help" }).waitFor();
    expect(await help.getByText(`Committee Appendix ${version}`).count()).toBe(1);
    expect(page.url()).toContain("/demo/");
  } finally {
    await stage.close();
  }
}, 120_000);
