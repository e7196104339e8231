import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "./support/openBrowser";
import { serveFolder, type Site } from "./support/serveFolder";

const ROOT = join(__dirname, "../..");

interface Report {
  agreeing: number;
  differing: { name: string; wanted: unknown; got: unknown }[];
  newer: string[];
}

let folder: string;
let browser: Browser;
let site: Site;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "conformance-"));
  execFileSync(
    process.execPath,
    [
      join(ROOT, "node_modules/webpack-cli/bin/cli.js"),
      ...["--config", "host/conformance/webpack.config.cjs", "--output-path", folder],
    ],
    { cwd: ROOT, stdio: "pipe" },
  );
  site = await serveFolder(folder);
  browser = await openBrowser();
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the page in the Excel that the host plays, runs the examples and gives the report that it saves. */
async function run(query: string): Promise<{ page: Page; report: Report }> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 360, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(`${site.address}/played/index.html${query}`);
  const examples = page.frameLocator("iframe");
  await examples.getByRole("button", { name: "Run the examples" }).click();
  const save = examples.getByRole("link", { name: "Save the report" });
  await save.waitFor({ timeout: 400_000 });
  const downloading = page.waitForEvent("download");
  await save.click();
  const file = await (await downloading).path();
  return { page, report: JSON.parse(readFileSync(file, "utf8")) };
}

test("every example agrees in the Excel that the host plays", async () => {
  const { page, report } = await run("");
  expect(report.differing).toEqual([]);
  expect(report.newer).toEqual([]);
  expect(report.agreeing).toBeGreaterThan(350);
  const { SCREENSHOTS } = process.env;
  if (SCREENSHOTS !== undefined) await page.screenshot({ path: join(SCREENSHOTS, "agrees.png") });
}, 500_000);

test("an Excel that answers otherwise is found out", async () => {
  const { page, report } = await run("?plant");
  const found = report.differing.find(({ name }) => name.startsWith("a new table has a name"));
  expect(JSON.stringify(found?.wanted)).toContain("Table1");
  expect(JSON.stringify(found?.got)).toContain("Tabelle1");
  const list = page.frameLocator("iframe").getByRole("region", { name: "What differs" });
  expect(await list.innerText()).toContain("Tabelle1");
  const { SCREENSHOTS } = process.env;
  if (SCREENSHOTS !== undefined) await page.screenshot({ path: join(SCREENSHOTS, "differs.png") });
}, 500_000);
