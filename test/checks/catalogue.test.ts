import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE, SCOPES } from "../../src/checks";

const root = join(__dirname, "..", "..");
const ids = CATALOGUE.map(({ id }) => id);
const KEBAB = /^[a-z]+(?:-[a-z]+)+$/;

function idsIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .filter((name) => KEBAB.test(name))
    .sort();
}

describe("the catalogue", () => {
  test("ids are kebab-case and each stands once", () => {
    for (const id of ids) expect(id).toMatch(KEBAB);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(60);
  });

  test("list, files, tests and pages name the same checks", () => {
    const sorted = [...ids].sort();
    expect(idsIn("src/checks/rules", ".ts")).toEqual(sorted);
    expect(idsIn("test/checks", ".test.ts")).toEqual(sorted);
    expect(idsIn("docs/checks", ".md")).toEqual(sorted);
  });

  test.each(CATALOGUE.map((check) => [check.id, check] as const))(
    "%s agrees with its page",
    (id, check) => {
      const page = readFileSync(join(root, `docs/checks/${id}.md`), "utf8");
      expect(page.split("\n")[0]).toBe(`# ${id}`);
      expect(page).toContain(`\n${check.title}.\n`);
      expect(page).toContain(`Severity: **${check.severity}**`);
      for (const part of ["What it finds", "Why it matters", "What to do"]) {
        expect(page).toContain(`**${part}.** `);
      }
      expect(page.replace(/\s+/g, " ")).toContain(`**What to do.** ${check.advice}`);
      const tests = readFileSync(join(root, `test/checks/${id}.test.ts`), "utf8");
      expect(tests).toContain(`testCheck("${id}", {`);
      const source = readFileSync(join(root, `src/checks/rules/${id}.ts`), "utf8");
      expect(page.includes("A fix is offered.")).toBe(source.includes("const fix"));
      expect(check.title).toMatch(/^[A-Z].*[^.]$/);
      expect(check.advice).toMatch(/^[A-Z].*\.$/);
      expect(page).toContain(`It looks at ${SCOPES[check.scope]}.`);
    },
  );

  test("the table of the checks' own page has a line for each, in the order of the list", () => {
    const page = readFileSync(join(root, "docs/checks/README.md"), "utf8");
    const rows = [
      ...page.matchAll(/^\| \[([a-z-]+)\]\(([a-z-]+)\.md\) +\| ([^|]+?) +\| (\w+) +\|$/gm),
    ];
    expect(rows.map(([, id, link, title, severity]) => [id, link, title, severity])).toEqual(
      CATALOGUE.map(({ id, title, severity }) => [id, id, title, severity]),
    );
  });

  test("only what makes an appendix impossible is an error", () => {
    const errors = CATALOGUE.filter(({ severity }) => severity === "error").map(({ id }) => id);
    expect(errors).toEqual(["sheet-missing", "column-missing", "rows-missing"]);
  });

  test("the pages of the checks exist where the finder looks", () => {
    expect(existsSync(join(root, "docs/checks/sheet-missing.md"))).toBe(true);
  });
});
