import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packCommand } from "../../scripts/packing/packCommand";
import { tryPackage } from "../../scripts/packing/tryPackage";

let folder: string;
let packed: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "packed-"));
  packed = await packCommand(folder);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the package is one file, its source maps apart", () => {
  const files = execFileSync("tar", ["tzf", packed], { encoding: "utf8" }).split("\n");
  expect(files).toContain("package/committee-appendix.js");
  expect(files).toContain("package/samples/joint-working.xlsx");
  expect(files.filter((name) => /\.map$|\.ts$|node_modules/.test(name))).toEqual([]);
  const maps = readdirSync(folder).find((name) => name.endsWith("-maps"));
  expect(readdirSync(join(folder, maps ?? "")).length).toBeGreaterThan(2);
});

test("it asks for office.js alone, and brings no tool of the build", () => {
  const manifest = JSON.parse(
    execFileSync("tar", ["xzOf", packed, "package/package.json"], { encoding: "utf8" }),
  );
  expect(Object.keys(manifest.dependencies)).toEqual(["@microsoft/office-js"]);
  expect(manifest).not.toHaveProperty("devDependencies");
  expect(manifest.bin).toEqual({ "committee-appendix": "committee-appendix.js" });
});

test("installed in an empty folder it makes the appendix in every form, and checks the plan", () => {
  expect(tryPackage(packed)).toMatch(
    /^\d+\.\d+\.\d+; Appendix 1 was made: \d+ pages, 28 planned steps\.; /,
  );
}, 300_000);
