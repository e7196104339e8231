import { execFile } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { check } from "../../../bin/check";
import { generate } from "../../../bin/generate";
import { assertOptionsArrived, type Environment } from "../../../bin/command/assertOptionsArrived";
import { newFolder } from "../support/runCheck";
import { keptOutput } from "../terminal";

let folder: string;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What npm leaves in the environment of `npm run generate`. */
const NPM = { npm_lifecycle_event: "generate", npm_config_fund: "", npm_config_loglevel: "silent" };

function trouble(args: readonly string[], left: Environment, platform = "linux"): string {
  try {
    assertOptionsArrived("generate", args, { ...NPM, ...left }, platform);
    return "";
  } catch (error) {
    return String(Object(error).message);
  }
}

describe("options that npm kept", () => {
  test.each<[string, readonly string[], Environment, string]>([
    ["one that stands alone", ["plan.xlsx"], { npm_config_json: "true" }, "plan.xlsx --json"],
    [
      "two, and a name with a space",
      ["my plan.xlsx"],
      { npm_config_json: "true", npm_config_keep_edited: "true" },
      '"my plan.xlsx" --keep-edited --json',
    ],
    [
      "values behind equals signs",
      ["plan.xlsx"],
      { npm_config_as_at: "2024-11-12", npm_config_set: "title=A plan\n\ncouncil=Muirhead" },
      'plan.xlsx --as-at 2024-11-12 --set "title=A plan" --set council=Muirhead',
    ],
    [
      "a value that arrived as a name",
      ["plan.xlsx", "2024-11-12"],
      { npm_config_as_at: "true" },
      "WORKBOOK.xlsx --as-at YYYY-MM-DD",
    ],
  ])("%s: the right call is shown", (_, args, left, call) => {
    expect(trouble(args, left)).toMatch(/^npm kept --\S+.* for itself: a lone -- must stand/);
    expect(trouble(args, left).split(", as in ")[1]).toBe(`npm run --silent generate -- ${call}`);
    expect(trouble(args, left)).not.toContain("\n");
  });

  test("on Windows it is a call that PowerShell passes on whole", () => {
    expect(trouble(["plan.xlsx"], { npm_config_json: "true" }, "win32")).toContain(
      "npm.cmd run --silent generate -- plan.xlsx --json",
    );
  });
});

describe("nothing is said", () => {
  test("of npm's own settings, or of nothing", () => {
    expect(trouble(["plan.xlsx"], { npm_config_yes: "true", npm_config_registry: "x" })).toBe("");
    expect(trouble([], {})).toBe("");
  });

  test("of an option that arrived as well", () => {
    expect(trouble(["plan.xlsx", "--json"], { npm_config_json: "true" })).toBe("");
    expect(trouble(["--as-at=2024-11-12"], { npm_config_as_at: "2024-11-12" })).toBe("");
  });

  test("when npm runs another script, or none runs", () => {
    const left = { npm_config_json: "true", npm_config_out: "dist" };
    expect(trouble([], { ...left, npm_lifecycle_event: "nightly" })).toBe("");
    expect(trouble([], { ...left, npm_lifecycle_event: undefined })).toBe("");
  });

  test("of npm's own json, where an npmrc file has it", () => {
    const npmrc = join(folder, ".npmrc");
    writeFileSync(npmrc, "fund=false\njson = true\n");
    const left = { npm_config_json: "true" };
    expect(trouble([], { ...left, npm_config_userconfig: npmrc })).toBe("");
    expect(trouble([], { ...left, npm_config_local_prefix: folder })).toBe("");
    expect(trouble([], { ...left, npm_config_userconfig: join(folder, "none") })).not.toBe("");
    expect(trouble([], { npm_config_json: "" })).toBe("");
  });
});

test.each([
  ["generate", generate],
  ["check", check],
] as const)("%s stops in one line, before it looks at any file", async (name, command) => {
  const output = keptOutput();
  const left = { npm_lifecycle_event: name, npm_config_as_at: "true" };
  expect(await command(["2024-11-12"], output, left)).toBe(2);
  expect(output.printed()).toBe("");
  expect(output.told()).toEqual([
    expect.stringContaining(`run --silent ${name} -- WORKBOOK.xlsx --as-at YYYY-MM-DD`),
  ]);
});

test("through npm itself", async () => {
  const project = resolve(__dirname, "../../..");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const run = (...args: string[]) =>
    promisify(execFile)(npm, ["run", "--silent", "check", ...args], {
      cwd: project,
      shell: process.platform === "win32",
      timeout: 100_000,
    });
  await expect(run("--json")).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining("check -- --json"),
  });
  expect(JSON.parse((await run("--", "--json")).stdout)).toHaveProperty("findings");
}, 120_000);
