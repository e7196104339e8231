/**
 * `npm run third-party`: writes THIRD-PARTY.md, the licences of all packages whose code is in the built pages: what
 * src, host and demo import, and what that imports in turn, in the locked versions.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
const SHIPPED = ["src", "host", "demo"];
/** What of them is not in a page: the host's tests and tools. */
const ASIDE = /^(?:test|scripts|conformance|dist|node_modules)[\\/]/;
/** Our own package, whose files are among the shipped ones. */
const OWN = "office-js-host";
/** Written into pages as a file of its own, not imported by name. */
const COPIED = ["@fontsource/arimo"];
/** Microsoft's own script: the pane takes it from Microsoft's address; only the demo page brings it along. */
const OFFICE = "@microsoft/office-js";

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The text of THIRD-PARTY.md as it should be now. */
export function thirdParty(): string {
  const lock: { packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
    readFileSync(join(ROOT, "package-lock.json"), "utf8"),
  );
  const found = new Map<string, LockedPackage>();
  const add = (path: string): void => {
    const locked = lock.packages[path];
    if (locked === undefined || found.has(path)) return;
    found.set(path, locked);
    for (const name of Object.keys(locked.dependencies ?? {})) {
      add(resolved(lock.packages, path, name));
    }
  };
  for (const name of [...importedPackages(), ...COPIED, OFFICE]) add(`node_modules/${name}`);
  const rows = [...found]
    .map(([path, { version = "", license = "not given" }]) => [nameOf(path), version, license])
    .filter(([name = ""]) => !name.startsWith("@types/"))
    .sort(([one = ""], [other = ""]) => (one < other ? -1 : 1));
  return [
    "# Third-party software",
    "",
    "The packages whose code is in the built pages, with their licences, as locked in `package-lock.json`. Made by",
    "`npm run third-party`; a test fails when it is out of date.",
    "",
    ...table([["Package", "Version", "Licence"], ...rows]),
    "",
  ].join("\n");
}

/** Where a package finds another: beside itself, or further up. */
function resolved(packages: Readonly<Record<string, unknown>>, from: string, name: string): string {
  const inside = `${from}/node_modules/${name}`;
  if (inside in packages || !from.includes("/node_modules/")) {
    return inside in packages ? inside : `node_modules/${name}`;
  }
  return resolved(packages, from.slice(0, from.lastIndexOf("/node_modules/")), name);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** The packages that the shipped rooms import, found in their import lines. */
function importedPackages(): string[] {
  const names = new Set<string>();
  for (const room of SHIPPED) {
    for (const file of readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })) {
      if (!/\.tsx?$/.test(file) || ASIDE.test(file)) continue;
      const text = readFileSync(join(ROOT, room, file), "utf8");
      for (const [, name = ""] of text.matchAll(
        /(?:from |import\(?)"((?:@[\w.-]+\/)?[\w.-]+)[^"]*"/g,
      )) {
        if (!name.startsWith(".") && name !== OWN) names.add(name);
      }
    }
  }
  return [...names].sort();
}

/** A Markdown table with columns of even width. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => (row[at] ?? "").length)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => (cells[at] ?? "").padEnd(width)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)];
}

if (require.main === module) writeFileSync(join(ROOT, "THIRD-PARTY.md"), thirdParty());
