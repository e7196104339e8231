import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  FrameLocator,
  Locator,
  Page,
} from "playwright-core";
import { builtSite } from "./builtSite";
import { openBrowser } from "./openBrowser";
import { serveFolder, type Site } from "./serveFolder";

/** The demo page in a browser, with the pane in it. */
export interface OpenDemo {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly context: BrowserContext;
  /** What the pages complained of: errors, and what their content security policy refused. */
  readonly complaints: string[];
}

/** What the pane's foot shows of the last job; those who listen hear it from elsewhere. */
export function outcome(pane: FrameLocator, words: string | RegExp): Locator {
  return pane.getByRole("region", { name: "Appendix" }).getByText(words);
}

/** Presses "Generate appendix": the sample has all that heads a paper, so that nothing is asked first. */
export async function generate(pane: FrameLocator): Promise<void> {
  await pane.getByRole("button", { name: "Generate appendix" }).click();
}

/** The page as anyone finds it, with the sample that it opens by itself. */
export const AS_FOUND = "?workbook=";

function withWorkbook(query: string): string {
  if (query.includes("workbook=")) return query;
  return `${query === "" ? "?" : `${query}&`}workbook=joint-working.xlsx`;
}

/** One browser and one site for a file of tests. */
export class DemoStage {
  private browser: Browser | undefined;
  private site: Site | undefined;
  private readonly contexts: BrowserContext[] = [];

  async open(): Promise<void> {
    this.site = await serveFolder(await builtSite());
    this.browser = await openBrowser();
  }

  async close(): Promise<void> {
    await this.browser?.close();
    await this.site?.close();
  }

  /** Closes what a test opened. */
  async clear(): Promise<void> {
    for (const context of this.contexts.splice(0)) await context.close();
  }

  get address(): string {
    return this.site?.address ?? "";
  }

  /** Opens the page with a query ("?api=1.8"), with the first sample unless it names another workbook, and waits until the pane has something to say. */
  async visit(query = "", options: BrowserContextOptions = {}): Promise<OpenDemo> {
    if (!this.browser) throw new Error("The stage is not open.");
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1366, height: 768 },
      locale: "en-GB",
      ...options,
    });
    this.contexts.push(context);
    context.setDefaultTimeout(45_000);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(`${this.address}/demo/index.html${withWorkbook(query)}`);
    const pane = page.frameLocator("#pane-frame iframe");
    await pane.getByRole("heading", { level: 1 }).first().waitFor();
    return { page, pane, context, complaints };
  }
}
