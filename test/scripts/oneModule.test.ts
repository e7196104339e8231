import { readFileSync } from "node:fs";
import takeOneModule from "../../scripts/oneModule.cjs";

const BUNDLE = readFileSync(require.resolve("@microsoft/office-js-helpers"), "utf8");

function taken(module: string, exports: Readonly<Record<string, string>>): string {
  return takeOneModule.call({ getOptions: () => ({ module, exports }) }, BUNDLE);
}

/** What a module's text exports when it is run. */
function run(text: string): Record<string, unknown> {
  const module = { exports: {} as Record<string, unknown> };
  new Function("module", "exports", text)(module, module.exports);
  return module.exports;
}

test("one module of a bundle works, and what it does not need stays behind", () => {
  const text = taken("./src/excel/utilities.ts", { ExcelUtilities: "a" });
  expect(run(text)["ExcelUtilities"]).toHaveProperty("forceCreateSheet");
  expect(text).toContain("Licensed under the MIT license");
  expect(text).not.toMatch(/rxjs|core-js|lodash|login\.|oauth/i);
  expect(text.length).toBeLessThan(BUNDLE.length / 10);
});

test("a module that is not there is named", () => {
  expect(() => taken("./src/gone.ts", {})).toThrow("The bundle has no module ./src/gone.ts.");
});
