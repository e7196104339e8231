/**
 * Makes protocol/apiSets.json: for each Excel class that the host plays, which requirement set each member needs,
 * from the "[Api set: ExcelApi 1.x]" remarks of @types/office-js. Run: npm run api-sets
 * (with --print the table goes to the screen instead).
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const OBJECTS = new URL("../workbook/objects/", import.meta.url);
const TYPES = join(
  dirname(createRequire(import.meta.url).resolve("@types/office-js/package.json")),
  "index.d.ts",
);
const TABLE = new URL("../protocol/apiSets.json", import.meta.url);
/** What office.js itself brings to every object, and what is not asked of the host. */
const LIBRARY_MEMBERS = new Set(["context", "load", "set", "toJSON", "track", "untrack", "items"]);

function playedClasses() {
  const names = new Set();
  for (const file of readdirSync(OBJECTS)) {
    const source = readFileSync(new URL(file, OBJECTS), "utf8");
    for (const [, name] of source.matchAll(/typeName(?:: string)? = "(\w+)"/g)) names.add(name);
  }
  return [...names].sort();
}

/** The lines of `class <name>` in the namespace Excel. */
function classBody(lines, start, name) {
  const first = lines.findIndex(
    (line, index) =>
      index > start &&
      (line.startsWith(`    class ${name} `) || line.startsWith(`    class ${name}<`)),
  );
  if (first < 0) throw new Error(`@types/office-js has no Excel.${name}`);
  const last = lines.findIndex((line, index) => index > first && line === "    }");
  return { heading: lines.slice(Math.max(0, first - 40), first), body: lines.slice(first, last) };
}

function setIn(text) {
  const found = /\[Api set: (\w+) ([^\]]*)\]/.exec(text);
  if (found === null) return undefined;
  const version = /^[0-9.]*[0-9]/.exec(found[2]);
  return found[1] === "ExcelApi" && version !== null ? version[0] : "Online";
}

function membersOf(lines, start, name) {
  const { heading, body } = classBody(lines, start, name);
  const lastComment = heading.join("\n").lastIndexOf("/**");
  const classSet = setIn(heading.join("\n").slice(lastComment)) ?? "1.1";
  const sets = {};
  const seen = new Set();
  let comment = "";
  for (const line of body.slice(1)) {
    const text = line.trim();
    if (text.startsWith("/**")) comment = "";
    if (text.startsWith("*") || text.startsWith("/**")) {
      comment += `${text}\n`;
      continue;
    }
    const member = /^ {8}(?:readonly )?(\w+)\??[:(<]/.exec(line);
    if (member === null || LIBRARY_MEMBERS.has(member[1]) || seen.has(member[1])) continue;
    seen.add(member[1]);
    (sets[setIn(comment) ?? classSet] ??= []).push(member[1]);
    comment = "";
  }
  return sets;
}

const lines = readFileSync(TYPES, "utf8").split("\n");
const start = lines.indexOf("declare namespace Excel {");
const table = Object.fromEntries(
  playedClasses().map((name) => [name, membersOf(lines, start, name)]),
);
const text = `${JSON.stringify(table, undefined, 2)}\n`;
if (process.argv.includes("--print")) process.stdout.write(text);
else writeFileSync(TABLE, text);
