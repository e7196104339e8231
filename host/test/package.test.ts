import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createRequire } from "node:module";
import { createWorkbook } from "../workbook/createWorkbook";
import { openXlsx, saveXlsx } from "../xlsx";
import { cell, putCell, sheetAt } from "./files/edit";

const PACKAGE = join(__dirname, "..");
const { resolve } = createRequire(__filename);
/** What the package needs to run, from this project's own modules: the test does without the network. */
const DEPENDENCIES = ["fflate", "numfmt", "saxes", "xmlchars"];
const OFFICE_JS = "@microsoft/office-js";
/** Of office.js's 87 MB, what is loaded in Node. */
const OFFICE_FILES = ["package.json", "LICENSE.md", "dist/excel-web-16.00.js"];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "package-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** Packs a copy, so that nobody who looks into the real folder meanwhile sees its doors turned. */
function packedHost(): string {
  const copy = join(folder, "project/host");
  cpSync(PACKAGE, copy, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist)$/.test(path),
  });
  symlinkSync(modulesFolder(), join(folder, "project/node_modules"));
  const before = readFileSync(join(copy, "package.json"), "utf8");
  run("npm", ["pack", "--offline", "--silent", "--pack-destination", folder], copy);
  expect(readFileSync(join(copy, "package.json"), "utf8")).toBe(before);
  const [tarball = ""] = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  return join(folder, tarball);
}

function modulesFolder(): string {
  return dirname(dirname(dirname(resolve(`${OFFICE_JS}/package.json`))));
}

function packedDependencies(): string[] {
  const into = join(folder, "dependencies");
  mkdirSync(into);
  const office = join(into, "office-js");
  for (const file of OFFICE_FILES) {
    cpSync(join(modulesFolder(), OFFICE_JS, file), join(office, file));
  }
  const from = DEPENDENCIES.map((name) => join(modulesFolder(), name));
  run("npm", ["pack", "--offline", "--ignore-scripts", "--silent", office, ...from], into);
  return readdirSync(into)
    .filter((name) => name.endsWith(".tgz"))
    .map((name) => join(into, name));
}

/** The README's first example, as a stranger would copy it. */
function example(): string {
  const readme = readFileSync(join(PACKAGE, "README.md"), "utf8");
  return /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
}

test("the packed package installs in an empty folder and runs its README's example", () => {
  const empty = join(folder, "empty");
  mkdirSync(empty);
  const tarballs = [packedHost(), ...packedDependencies()];
  run(
    "npm",
    ["install", "--prefix", empty, "--offline", "--no-audit", "--no-fund", "--silent", ...tarballs],
    empty,
  );

  const workbook = createWorkbook();
  const sheet = sheetAt(workbook, 0);
  for (const [row, texts] of [
    ["Item", "Cost"],
    ["Paint", 40],
  ].entries()) {
    texts.forEach((text, column) => putCell(sheet, row, column, cell(text)));
  }
  writeFileSync(join(empty, "budget.xlsx"), saveXlsx(workbook));
  writeFileSync(join(empty, "example.mjs"), example());

  expect(run(process.execPath, ["example.mjs"], empty)).toContain("2 rows in Sheet1!A1:B2");
  const after = openXlsx(new Uint8Array(readFileSync(join(empty, "budget-out.xlsx")))).workbook;
  expect(sheetAt(after, 0).freeze).toEqual({ rows: 1, columns: 0 });

  const installed = join(empty, "node_modules/office-js-host");
  expect(readdirSync(installed).sort()).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
  for (const door of ["office-js-host", "office-js-host/model", "office-js-host/xlsx"]) {
    run(process.execPath, ["-e", `require("${door}")`], empty);
  }
  for (const door of ["", "/model", "/xlsx", "/browser"]) {
    writeFileSync(
      join(empty, `types${door.slice(1)}.mts`),
      `export * from "office-js-host${door}";\n`,
    );
  }
  writeFileSync(
    join(empty, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        module: "Node16",
        strict: true,
        noEmit: true,
        lib: ["ES2023", "DOM"],
        types: [],
      },
      include: ["*.mts"],
    }),
  );
  run(process.execPath, [resolve("typescript/bin/tsc"), "-p", "."], empty);
}, 600_000);
