import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkbookModel } from "office-js-host";
import type { Browser, Page } from "playwright-core";
import { TRIALS } from "../../conformance/trials";
import { openBrowser } from "./support/openBrowser";
import { serveFolder, type Site } from "./support/serveFolder";

const ROOT = join(__dirname, "../..");

interface Report {
  agreeing: number;
  differing: { name: string; wanted: unknown; got: unknown }[];
  newer: string[];
  jobs: { name: string; agrees: boolean; wanted?: unknown; got?: unknown }[];
}

/** What the stage shows of the workbook that it plays. */
interface PlayedWindow {
  playedWorkbook: Pick<WorkbookModel, "sheets" | "names" | "customXmlParts" | "settings">;
}

/** What is in the workbook, by kind; of a new one there is a sheet with nothing on it. */
function left(page: Page): Promise<object> {
  return page.evaluate(() => {
    const { playedWorkbook } = window as unknown as PlayedWindow;
    const { sheets, names, customXmlParts, settings } = playedWorkbook;
    return {
      sheets: sheets.map(({ name, cells, charts, shapes, customProperties }) => [
        name,
        cells.size + charts.length + shapes.length + customProperties.size,
      ]),
      others: [names.length, customXmlParts.length, settings.size],
    };
  });
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
      ...["--config", "conformance/webpack.config.cjs", "--output-path", folder],
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

test("every example and every job of the add-in agrees in the Excel that the host plays, and nothing is left", async () => {
  const { page, report } = await run("");
  expect(report.differing).toEqual([]);
  expect(report.newer).toEqual([]);
  expect(report.agreeing).toBeGreaterThan(350);
  expect(report.jobs.filter(({ agrees }) => !agrees)).toEqual([]);
  expect(report.jobs.map(({ name }) => name)).toEqual(TRIALS.map(({ name }) => name));
  const state = page.frameLocator("iframe").getByRole("status");
  expect(await state.innerText()).toContain(`${TRIALS.length} of ${TRIALS.length}`);
  expect(await left(page)).toEqual({ sheets: [["Sheet1", 0]], others: [0, 0, 0] });
  const { SCREENSHOTS } = process.env;
  if (SCREENSHOTS !== undefined) await page.screenshot({ path: join(SCREENSHOTS, "agrees.png") });
}, 500_000);

test("an Excel that answers otherwise is found out", async () => {
  const { page, report } = await run("?plant");
  const found = report.differing.find(({ name }) => name.startsWith("a new table has a name"));
  expect(JSON.stringify(found?.wanted)).toContain("Table1");
  expect(JSON.stringify(found?.got)).toContain("Tabelle1");
  const job = report.jobs.find(({ agrees }) => !agrees);
  expect(job?.name).toContain("set up to be printed");
  expect(JSON.stringify(job?.wanted)).toContain("Landscape");
  expect(JSON.stringify(job?.got)).toContain("Portrait");
  const list = page.frameLocator("iframe").getByRole("region", { name: "What differs" });
  expect(await list.innerText()).toContain("Tabelle1");
  expect(await list.innerText()).toContain("the add-in: an appendix is made on a sheet of its own");
  expect(await left(page)).toEqual({ sheets: [["Sheet1", 0]], others: [0, 0, 0] });
  const { SCREENSHOTS } = process.env;
  if (SCREENSHOTS !== undefined) await page.screenshot({ path: join(SCREENSHOTS, "differs.png") });
}, 500_000);
