import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../../..");
const dist = join(root, "dist");
const mark = join(dist, "sizes.json");
const lock = join(root, ".cache", "build.lock");

/** What the built pages are made from. */
const SOURCES = [
  "src",
  "host",
  "demo",
  "assets",
  "samples",
  "scripts",
  "docs/guide",
  "manifest.xml",
];
const FILES = ["webpack.config.js", "package.json"];

/** The folder with the built pages; they are built first where they are missing or older than their sources. */
export async function builtSite(): Promise<string> {
  if (!isStale()) return dist;
  mkdirSync(join(root, ".cache"), { recursive: true });
  // Test files run side by side: the first builds, the others wait for it.
  while (!takeLock()) await new Promise((resolve) => setTimeout(resolve, 500));
  try {
    if (isStale()) {
      const webpack = join(root, "node_modules/webpack-cli/bin/cli.js");
      execFileSync(process.execPath, [webpack, "--mode", "production"], {
        cwd: root,
        stdio: "pipe",
      });
      // webpack leaves a file alone whose content has not changed: without this, such a build would never count as new.
      utimesSync(mark, new Date(), new Date());
    }
  } finally {
    rmdirSync(lock);
  }
  return dist;
}

function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    // A run that was stopped leaves its lock behind; no build takes ten minutes.
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 600_000) rmdirSync(lock);
    return false;
  }
}

function isStale(): boolean {
  if (!existsSync(mark)) return true;
  const built = statSync(mark).mtimeMs;
  return [...SOURCES, ...FILES].some((path) => newest(join(root, path)) > built);
}

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}
