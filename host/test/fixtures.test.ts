import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbook, startOffice } from "..";
import { Worksheet } from "../workbook/objects/worksheet";
import type { Fixture } from "./fixture";

const FOLDER = join(__dirname, "fixtures");
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".ts"));

function isFixtureFile(module: unknown): module is { fixtures: Fixture[] } {
  return (
    typeof module === "object" &&
    module !== null &&
    "fixtures" in module &&
    Array.isArray(module.fixtures)
  );
}

const found = files.map((file) => {
  const module: unknown = jest.requireActual(join(FOLDER, file));
  if (!isFixtureFile(module)) throw new Error(`${file} exports no fixtures`);
  return { file, fixtures: module.fixtures };
});

test("the finder finds every file, and enough fixtures", () => {
  expect(found.length).toBeGreaterThan(10);
  for (const { file, fixtures } of found) expect([file, fixtures.length > 0]).toEqual([file, true]);
  const names = found.flatMap(({ fixtures }) => fixtures.map(({ name }) => name));
  expect(names.length).toBeGreaterThanOrEqual(150);
  expect(new Set(names).size).toBe(names.length);
});

describe("the pages of Microsoft's reference that fixtures name", () => {
  const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8").toLowerCase();
  const withSources = found.filter(({ fixtures }) => fixtures.some(({ source }) => source));

  test.each(withSources)("are those of members that there are, in all of $file", ({ fixtures }) => {
    for (const { name, source = "none" } of fixtures) {
      const page = /\/excel\.(\w+)(?:#excel-excel-(\w+?)-(\w+)-member(?:\(1\))?)?$/.exec(source);
      const [, type = "", of = type, member] = page ?? [];
      const isKnown = new RegExp(`^    (?:class|interface|enum|type) ${type}[ <]`, "m").test(types);
      expect([name, source, isKnown, of]).toEqual([name, source, true, type]);
      if (member === undefined) continue;
      const has = new RegExp(`^        (?:readonly )?${member}\\??[:(<]`, "m").test(types);
      expect([name, source, has]).toEqual([name, source, true]);
    }
  });
});

/**
 * What an Excel answered otherwise, by the fixtures' names: from a report of the conformance page, when one is named
 * (`CONFORMANCE_REPORT=report.json npx jest host/test/fixtures`). The host is then held against that Excel.
 */
const { CONFORMANCE_REPORT } = process.env;
const otherwise = new Map<string, unknown>();
if (CONFORMANCE_REPORT !== undefined) {
  const report: { differing: { name: string; got: unknown }[] } = JSON.parse(
    readFileSync(CONFORMANCE_REPORT, "utf8"),
  );
  for (const { name, got } of report.differing) otherwise.set(name, got);
}

/** The fixture as the report has it, or as it stands. */
function expected(fixture: Fixture): Fixture {
  if (!otherwise.has(fixture.name)) return fixture;
  const got = otherwise.get(fixture.name);
  const { name, action, cells = [] } = fixture;
  const start = cells.length > 0 ? { cells } : {};
  const code = typeof got === "object" && got !== null && "error" in got ? got.error : undefined;
  return {
    name,
    action,
    ...start,
    ...(code === undefined ? { result: got } : { error: String(code) }),
  };
}

async function run(fixture: Fixture): Promise<{ result?: unknown; error?: OfficeExtension.Error }> {
  const workbook = createWorkbook();
  const host = await startOffice(workbook, {
    ...fixture.options,
    circumstances: { currentYear: 2024, ...fixture.options?.circumstances },
  });
  try {
    const [first] = workbook.sheets;
    const { cells } = fixture;
    const width = cells?.[0]?.length ?? 0;
    if (first !== undefined && cells !== undefined) {
      new Worksheet(host.session.book, first).GetRangeByIndexes(0, 0, cells.length, width).Values =
        cells;
    }
    fixture.start?.(workbook, host);
    const result = await Excel.run((context) =>
      fixture.action(context, context.workbook.worksheets.getItem("Sheet1")),
    );
    return { result };
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return { error };
    throw error;
  } finally {
    host.dispose();
  }
}

describe.each(found)("$file", ({ fixtures }) => {
  test.each(fixtures.map(expected))("$name", async (fixture) => {
    expect(fixture.result !== undefined || fixture.error !== undefined).toBe(true);
    const { result, error } = await run(fixture);
    expect([error?.code, error?.message]).toEqual([
      fixture.error,
      fixture.error === undefined ? undefined : expect.any(String),
    ]);
    if (fixture.error === undefined) expect(result).toEqual(fixture.result);
    if (fixture.message !== undefined) expect(error?.message).toContain(fixture.message);
  });
});
