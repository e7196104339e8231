import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

/** Browsers that may be installed, tried in this order before the one that npm brought. */
const CHANNELS = ["chrome", "msedge"] as const;

/**
 * A real browser: the one at BROWSER_PATH, an installed Chrome or Edge, or the Chromium of @sparticuz/chromium, which
 * comes from npm and runs on Linux.
 */
export async function openBrowser(): Promise<Browser> {
  const { BROWSER_PATH } = process.env;
  if (BROWSER_PATH) return playwright.launch({ executablePath: BROWSER_PATH });
  for (const channel of CHANNELS) {
    const browser = await playwright.launch({ channel }).catch(() => undefined);
    if (browser) return browser;
  }
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter(
      (arg) => !arg.startsWith("--headless") && arg !== "--single-process",
    ),
  });
}
