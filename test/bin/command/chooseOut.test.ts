import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { generate } from "../../../bin/generate";
import { chooseOut } from "../../../bin/command/chooseOut";
import { newFolder } from "../support/runCheck";
import { keptOutput } from "../terminal";

const SAMPLE = resolve(__dirname, "../../../samples/joint-working.xlsx");
const home = process.cwd();
let folder: string;
beforeEach(() => {
  folder = newFolder();
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

/** A run for the input, as far as files go; answers the path written and the path kept. */
async function run(input: string, result: string): Promise<(string | undefined)[]> {
  const place = await chooseOut(input, undefined);
  writeFileSync(place.path, result);
  await place.remember(Buffer.from(result));
  return [place.path, place.kept];
}

const PLAN = join("out", "plan.xlsx");
const SECOND = join("out", "plan (2).xlsx");
const THIRD = join("out", "plan (3).xlsx");

describe("chooseOut, without --out", () => {
  test("an earlier result of the same workbook is replaced, again and again", async () => {
    for (const result of ["one", "two", "three"]) {
      expect(await run("plan.xlsx", result)).toEqual([PLAN, undefined]);
    }
    expect(await run(resolve("plan.xlsx"), "four")).toEqual([PLAN, undefined]);
  });

  test("a result that was changed since is kept, and the new one is renewed from then on", async () => {
    await run("plan.xlsx", "one");
    writeFileSync(PLAN, "one, by hand");
    expect(await run("plan.xlsx", "two")).toEqual([SECOND, PLAN]);
    expect(await run("plan.xlsx", "three")).toEqual([SECOND, PLAN]);
    expect(readFileSync(PLAN, "utf8")).toBe("one, by hand");
  });

  test("two workbooks of one name have each its own result", async () => {
    await run("north/plan.xlsx", "north");
    expect(await run("south/plan.xlsx", "south")).toEqual([SECOND, PLAN]);
    expect(await run("north/plan.xlsx", "north again")).toEqual([PLAN, undefined]);
    expect(await run("south/plan.xlsx", "south again")).toEqual([SECOND, PLAN]);
    expect(readFileSync(PLAN, "utf8")).toBe("north again");
  });

  test("what nobody knows of is kept, folders too", async () => {
    mkdirSync(PLAN, { recursive: true });
    writeFileSync(SECOND, "somebody's");
    expect(await run("plan.xlsx", "one")).toEqual([THIRD, PLAN]);
  });

  test.each(["", "{", "null", '{"plan.xlsx": 7}', '{"plan.xlsx": {"madeFrom": "../plan.xlsx"}}'])(
    "a list of results that reads %j lets nothing be replaced",
    async (list) => {
      await run("plan.xlsx", "one");
      writeFileSync(join("out", ".results.json"), list);
      expect(await run("plan.xlsx", "two")).toEqual([SECOND, PLAN]);
    },
  );

  test("a workbook in out/ gets a sister", async () => {
    mkdirSync("out");
    writeFileSync(PLAN, "the plan");
    const sister = join("out", "plan (appendix).xlsx");
    expect(await run(PLAN, "one")).toEqual([sister, undefined]);
    expect(await run(PLAN, "two")).toEqual([sister, undefined]);
  });
});

test("generate says which file it kept, and where the new one is", async () => {
  copyFileSync(SAMPLE, "plan.xlsx");
  expect(await generate(["plan.xlsx"], keptOutput())).toBe(0);
  const silent = keptOutput();
  expect(await generate(["plan.xlsx", "--as-at", "2004-04-01"], silent)).toBe(0);
  expect(silent.told().join()).not.toContain("is kept");
  expect(readdirSync("out").sort()).toEqual([".results.json", "plan.xlsx"]);

  writeFileSync(PLAN, "by hand");
  const output = keptOutput();
  expect(await generate(["plan.xlsx", "--json"], output)).toBe(0);
  expect(output.told().at(-1)).toBe(
    `${PLAN} is kept: it was changed since it was made, or comes from another workbook. The new one is ${SECOND}.`,
  );
  expect(readFileSync(PLAN, "utf8")).toBe("by hand");
});
