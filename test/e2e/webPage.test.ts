import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { htmlEdition } from "../../src/editions";
import { sampleDocument } from "../editions/support/sampleDocument";
import { openBrowser } from "./support/openBrowser";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), "web-page-"));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The appendix as a web page in the browser, from a file as an officer would open it; and what the browser complained of. */
async function opened(layout: "committee" | "accessible"): Promise<{ page: Page; told: string[] }> {
  const file = join(folder, `${layout}.html`);
  writeFileSync(file, htmlEdition(sampleDocument({ layout })));
  const page = await browser.newPage();
  const told: string[] = [];
  page.on("console", (message) => told.push(message.text()));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:")) told.push(`asked for ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  return { page, told };
}

describe.each(["committee", "accessible"] as const)("the web page in the %s layout", (layout) => {
  test("passes axe in light and dark, wide and narrow, and never scrolls sideways", async () => {
    const { page, told } = await opened(layout);
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [1280, 360]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(axe);
        const faults = await page.evaluate(async () => {
          const { axe: tester } = window as unknown as {
            axe: { run: (root: Document) => Promise<{ violations: { id: string }[] }> };
          };
          return (await tester.run(document)).violations.map(({ id }) => id);
        });
        expect([colorScheme, width, faults]).toEqual([colorScheme, width, []]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    }
    expect(told).toEqual([]);
    await page.close();
  });

  test("its own style sheet counts, and is the only one that may", async () => {
    const { page, told } = await opened(layout);
    const ground = () =>
      page.evaluate(
        () => getComputedStyle(document.querySelector("thead th") as Element).backgroundColor,
      );
    expect(await ground()).toBe("rgb(31, 63, 95)");
    await page.evaluate(() => {
      const style = document.createElement("style");
      style.textContent = "thead th { background: red !important }";
      document.head.append(style);
    });
    expect(await ground()).toBe("rgb(31, 63, 95)");
    expect(told.join()).toContain("Content Security Policy");
    await page.close();
  });

  test("prints on A4 across, on the pages that it should need", async () => {
    const { page } = await opened(layout);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString("latin1");
    const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes).toHaveLength({ committee: 4, accessible: 6 }[layout]);
    for (const [, width, height] of boxes) {
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
    }
    await page.close();
  });
});
