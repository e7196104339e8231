import { createRequire } from "node:module";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(__dirname, "..");

interface Room {
  imports: string[];
  pure?: boolean;
}

/** The rows of the table in docs/architecture.md: room and what it imports. */
function documentedRooms(): Map<string, string[]> {
  const page = readFileSync(join(root, "docs/architecture.md"), "utf8");
  const rows = [...page.matchAll(/^\| `([^`]+)`\s*\|[^|]*\|([^|]*)\|$/gm)];
  return new Map(
    rows.map(([, room = "", imports = ""]) => [
      room,
      [...imports.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name).sort(),
    ]),
  );
}

const { rooms: linted } = createRequire(__filename)(join(root, "rooms.cjs")) as {
  rooms: Record<string, Room>;
};

function folders(path: string): string[] {
  return readdirSync(join(root, path))
    .filter((name) => statSync(join(root, path, name)).isDirectory())
    .map((name) => (path === "." ? name : `${path}/${name}`));
}

describe("the house", () => {
  test("docs/architecture.md has every room of the lint table, with the same doors", () => {
    const documented = documentedRooms();
    for (const [room, { imports }] of Object.entries(linted)) {
      expect([room, documented.get(room)]).toEqual([room, [...imports].sort()]);
    }
  });

  test("every folder under src, and host, bin, demo and conformance, is a room of the table", () => {
    for (const folder of folders("src")) expect(Object.keys(linted)).toContain(folder);
    const others = ["host", "bin", "demo", "conformance"];
    for (const folder of others) expect(Object.keys(linted)).toContain(folder);
  });

  test("every top-level folder is named in docs/architecture.md", () => {
    const page = readFileSync(join(root, "docs/architecture.md"), "utf8");
    const aside = new Set(["node_modules", "dist", "out", "coverage"]);
    for (const folder of folders(".")) {
      if (folder.startsWith(".") || aside.has(folder)) continue;
      expect(page).toContain(`\`${folder}`);
    }
  });

  test("the files that docs/architecture.md walks through are there, in the folders it says", () => {
    const page = readFileSync(join(root, "docs/architecture.md"), "utf8");
    const paths = [...page.matchAll(/`((?:src|bin|test)\/[\w./-]+\.tsx?)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("every room opens with a comment that says what it may not do", () => {
    for (const room of Object.keys(linted)) {
      const files = readdirSync(join(root, room)).filter((name) => /\.tsx?$/.test(name));
      const opening = files
        .map((name) => readFileSync(join(root, room, name), "utf8"))
        .filter((text) => text.startsWith("/**"))
        .map((text) => text.slice(0, text.indexOf("*/")).replace(/\n \* ?/g, " "))
        .filter((comment) => /may not/i.test(comment));
      expect([room, opening.length > 0]).toEqual([room, true]);
    }
  });

  test("what the pane's parts share imports nothing of them", () => {
    const outward = filesUnder("src/taskpane/shared").filter((path) =>
      /from "\.\.\/(?:views|shell|generation)\//.test(readFileSync(join(root, path), "utf8")),
    );
    expect(outward).toEqual([]);
  });

  test("a list of words is written in one form", () => {
    const otherwise = filesUnder("src").filter((path) =>
      /"(?:[\p{L}']+ ){3,}[\p{L}']+",?\s*\)?\s*\.split\(/u.test(
        readFileSync(join(root, path), "utf8"),
      ),
    );
    expect(otherwise).toEqual([]);
  });

  test("every property says how often it is tried, so that its cases come again", () => {
    const without = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.test\.tsx?$/.test(name) && name !== "house.test.ts")
      .filter((name) => {
        const text = readFileSync(join(root, "test", name), "utf8");
        const properties = text.split("fc.assert(").length - 1;
        return properties > text.split(/\btries\(\d+\)|\bRUNS,/).length - 1;
      });
    expect(without).toEqual([]);
  });

  test("no function in src or bin waits for itself: a loop over Excel's answers is written as one", () => {
    // Such a function would hide from the lint rule against a sync in a loop.
    const recursive = ["src", "bin"]
      .flatMap(filesUnder)
      .flatMap((path) => waitingForThemselves(path).map((name) => `${path}: ${name}`));
    expect(recursive).toEqual([]);
  });
});

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}

/** The names of the async functions of a file that call themselves. */
function waitingForThemselves(path: string): string[] {
  const text = readFileSync(join(root, path), "utf8");
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) && isAsync(node) && node.name && node.body) {
      if (calls(node.body, node.name.text)) found.push(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isAsync(node: ts.FunctionDeclaration): boolean {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) ?? false;
}

function calls(node: ts.Node, name: string): boolean {
  const isCall =
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;
  return isCall || (ts.forEachChild(node, (child) => calls(child, name)) ?? false);
}
