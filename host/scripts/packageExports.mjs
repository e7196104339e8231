/**
 * What npm calls before and after it packs this package. In the repository the doors of package.json lead to the
 * TypeScript sources, so that nothing has to be built while one works on them; in the packed package they lead to
 * compiled JavaScript and its types. `compiled` builds dist/ and turns the doors to it, `sources` turns them back.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const PACKAGE = new URL("../package.json", import.meta.url);
const DIST = new URL("../dist/", import.meta.url);
const CONFIG = fileURLToPath(new URL("../tsconfig.build.json", import.meta.url));

/** "./xlsx/index.ts" as what a door leads to once it is compiled, and back. */
function compiledDoor(source) {
  const stem = source.replace(/^\.\//, "./dist/").replace(/\.ts$/, "");
  return { types: `${stem}.d.ts`, default: `${stem}.js` };
}
function sourceDoor({ default: compiled }) {
  return compiled.replace(/^\.\/dist\//, "./").replace(/\.js$/, ".ts");
}

function turnDoors(turn) {
  const manifest = JSON.parse(readFileSync(PACKAGE, "utf8"));
  for (const [door, target] of Object.entries(manifest.exports))
    manifest.exports[door] = turn(target);
  writeFileSync(PACKAGE, `${JSON.stringify(manifest, undefined, 2)}\n`);
}

const [to] = process.argv.slice(2);
if (to === "compiled") {
  rmSync(DIST, { recursive: true, force: true });
  const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
  execFileSync(process.execPath, [compiler, "-p", CONFIG], { stdio: "inherit" });
  turnDoors((target) => (typeof target === "string" ? compiledDoor(target) : target));
} else if (to === "sources") {
  turnDoors((target) => (typeof target === "string" ? target : sourceDoor(target)));
} else throw new Error("Say compiled or sources.");
