import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { archiveOf } from "../../scripts/release/archive";
import { releaseFiles } from "../../scripts/release/releaseFiles";
import { builtSite } from "./support/builtSite";
import { openBrowser } from "./support/openBrowser";
import { serveFolder, type Site } from "./support/serveFolder";

const ROOT = join(__dirname, "../..");
const OFFICE = join(ROOT, "node_modules/@microsoft/office-js/dist");

let folder: string;
let site: Site;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
  // An empty machine with nothing but the zip and a web server.
  const zip = archiveOf(
    releaseFiles({
      builtFolder: await builtSite(),
      root: ROOT,
      version: "0.0.0",
      siteUrl: "https://localhost:3000",
      bill: "{}",
    }),
  );
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  site = await serveFolder(join(folder, "site"), headersFromConfig());
  browser = await openBrowser();
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The headers as a host reads them from the zip's own staticwebapp.config.json. */
function headersFromConfig(): (path: string) => Readonly<Record<string, string>> {
  const config: {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers: Record<string, string> }[];
  } = JSON.parse(readFileSync(join(folder, "site/staticwebapp.config.json"), "utf8"));
  return (path) => {
    const ending = path.slice(path.lastIndexOf(".") + 1);
    const found = config.routes.filter(({ route }) =>
      /\{(.*)\}/.exec(route)?.[1]?.split(",").includes(ending),
    );
    return Object.assign({}, config.globalHeaders, ...found.map(({ headers }) => headers));
  };
}

test("the zip and a web server serve the pane, with its headers and its policy kept", async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (/content security policy|refused to/i.test(message.text())) complaints.push(message.text());
  });
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(site.address)) elsewhere.push(new URL(request.url()).host);
  });
  // Microsoft's address cannot be reached from here; its script is the one of Microsoft's package.
  await page.route("https://appsforoffice.microsoft.com/**", (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    return route.fulfill({ path: join(OFFICE, name), contentType: "text/javascript" });
  });
  const answer = await page.goto(`${site.address}/taskpane.html`);
  const headers = await answer?.allHeaders();
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-cache",
  });
  expect(headers?.["content-security-policy"]).toContain("frame-ancestors 'self' https://*.office");
  await page.getByRole("heading", { name: "Open this in Excel" }).waitFor();
  expect(complaints).toEqual([]);
  expect([...new Set(elsewhere)]).toEqual(["appsforoffice.microsoft.com"]);
  await context.close();
});

test("the help and privacy pages stand beside it, and the manifest names only what is there", async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${site.address}/support.html`);
  await page.getByRole("link", { name: /What is read/ }).click();
  await page.getByRole("heading", { name: "Committee Appendix: privacy" }).waitFor();
  await page.goto(`${site.address}/support.html`);
  await page.getByRole("link", { name: "Your first paper" }).click();
  await page.getByRole("heading", { level: 1, name: "Your first paper" }).waitFor();
  const pictures = await page.locator("img").evaluateAll((all) =>
    Promise.all(
      (all as HTMLImageElement[]).map(async (image) => {
        // One further down is fetched when it is wanted; what never comes throws.
        image.loading = "eager";
        await image.decode();
        return image.naturalWidth;
      }),
    ),
  );
  expect(pictures.length).toBeGreaterThan(3);
  expect(pictures).not.toContain(0);
  await context.close();
  const manifest = strFromU8(new Uint8Array(readFileSync(join(folder, "manifest.xml"))));
  const named = [...manifest.matchAll(/https:\/\/localhost:3000\/([^"]+)"/g)].map(
    ([, path = ""]) => path,
  );
  expect(named.length).toBeGreaterThan(20);
  for (const path of new Set(named)) {
    expect([path, readFileSync(join(folder, "site", path)).length > 0]).toEqual([path, true]);
  }
});
