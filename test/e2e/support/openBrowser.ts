import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser, type LaunchOptions } from "playwright-core";

/** One process would fall with its first page, and a graphics card that is played costs a quarter of the browser's time. */
const NOT_WANTED =
  /^--(?:headless|single-process|in-process-gpu|ignore-gpu|use-gl|use-angle|enable-unsafe-swiftshader)\b/;

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
  const options: LaunchOptions = {
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((arg) => !NOT_WANTED.test(arg)), "--disable-gpu"],
    env: withItsFonts(tmpdir()),
  };
  return playwright.launch(options).catch(() => openWithItsLibraries(options));
}

/**
 * A machine with Node alone may lack the few system libraries that Chromium needs (NSS, NSPR, Expat). The package has
 * them too, but unpacks them only on Amazon's Linux, so that is what it is told; and only into a folder that has no
 * Chromium yet, so it gets a temporary folder of its own.
 */
async function openWithItsLibraries(options: LaunchOptions): Promise<Browser> {
  const { TMPDIR } = process.env;
  const folder = join(tmpdir(), "chromium-and-libraries");
  mkdirSync(folder, { recursive: true });
  process.env["TMPDIR"] = folder;
  process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs20.x";
  const executablePath = await chromium.executablePath();
  delete process.env["AWS_EXECUTION_ENV"];
  if (TMPDIR === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = TMPDIR;
  const env = { ...withItsFonts(folder), LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
  return playwright.launch({ ...options, executablePath, env });
}

/** The package's own fonts, so that a page breaks at the same places whatever fonts the machine has. */
function withItsFonts(folder: string): NodeJS.ProcessEnv {
  return { ...process.env, FONTCONFIG_PATH: join(folder, "fonts") };
}
