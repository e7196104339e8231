import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** npm's own reader of version ranges, which comes with the tools. */
const { satisfies } = createRequire(__filename)("semver") as {
  satisfies: (version: string, range: string) => boolean;
};

/** The last of each supported line, and of the one that still works. */
const NODES = ["20.20.2", "22.22.0", "24.18.0", "26.0.0"];

test("every locked package takes each Node that is promised, so that npm ci warns of none", () => {
  const lock: { packages: Record<string, { engines?: { node?: string }; optional?: boolean }> } =
    JSON.parse(readFileSync(join(__dirname, "../../package-lock.json"), "utf8"));
  const asking = Object.entries(lock.packages).filter(([, { engines }]) => engines?.node);
  expect(asking.length).toBeGreaterThan(300);
  const refusing = asking.flatMap(([path, { engines }]) =>
    NODES.filter((node) => !satisfies(node, engines?.node ?? "*")).map((node) => [path, node]),
  );
  expect(refusing).toEqual([]);
});

test("what the decisions say is held back is locked at the version that they name", () => {
  const page = readFileSync(join(__dirname, "../../docs/decisions/toolchain.md"), "utf8");
  const [, table = ""] = page.split("## What is held back");
  const rows = [
    ...table.matchAll(/^\| ([@\w/,. -]+?) +\| ([\d.]+) +\| ([\d.]+) +\| (.{20,}?) *\|$/gm),
  ];
  expect(rows.length).toBeGreaterThan(5);
  const lock: { packages: Record<string, { version?: string }> } = JSON.parse(
    readFileSync(join(__dirname, "../../package-lock.json"), "utf8"),
  );
  for (const [, names = "", held = ""] of rows) {
    const [list = "", parent] = names.split(/, for | alone/);
    for (const name of list.split(", ")) {
      const folder = parent
        ? `node_modules/${parent}/node_modules/${name}`
        : `node_modules/${name}`;
      const { version = "" } = lock.packages[folder] ?? {};
      expect([name, `${version}.`.startsWith(`${held}.`)]).toEqual([name, true]);
    }
  }
});
