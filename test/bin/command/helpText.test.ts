import { check } from "../../../bin/check";
import { generate } from "../../../bin/generate";
import { usageOf } from "../../../bin/command/helpText";
import { OPTIONS } from "../../../bin/command/options";
import { readSetting, SET_SETTINGS } from "../../../bin/command/settingWords";
import { keptOutput } from "../terminal";

test.each([
  ["generate", generate],
  ["check", check],
] as const)("%s --help has a line for each option", async (name, command) => {
  const output = keptOutput();
  expect(await command(["--help"], output)).toBe(0);
  const lines = output.printed().split("\n");
  for (const option of Object.keys(OPTIONS[name])) {
    const [line = "", ...more] = lines.filter((each) => each.startsWith(`  --${option} `));
    expect([option, more]).toEqual([option, []]);
    expect(line.replace(`--${option}`, "").trim().length).toBeGreaterThan(8);
  }
  expect(output.printed()).toContain("the date that the workbook remembers, else today");
});

test("generate --help tells the names that --set takes, and --set takes them", async () => {
  const output = keptOutput();
  await generate(["--help"], output);
  for (const [name, { takes }] of SET_SETTINGS) {
    expect(output.printed()).toMatch(new RegExp(`^  ${name}= +\\S`, "m"));
    const value = /^(\S+?)(?:,| or) /.exec(takes)?.[1] ?? "2024";
    const asked = new Map([
      ["dueSoonDays", "30"],
      ["planStart", "2024-02-29"],
      ["showColumns", "none"],
      ["sectionOrder", "metrics,targets"],
    ]).get(name);
    expect(Object.keys(readSetting(`${name}=${asked ?? value}`))).toEqual([name]);
  }
});

test("the usage is one line", () => {
  expect(usageOf("check")).toBe(
    "npm run --silent check -- [WORKBOOK.xlsx | FOLDER ...] [--as-at YYYY-MM-DD] [--column NAME=HEADING] [--max-warnings NUMBER] [--sheet] [--out FILE.xlsx] [--json] [--quiet]",
  );
});
