import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbook, startOffice } from "..";

/**
 * What Microsoft's reference has released and the office.js of npm has not: nothing of it can be played behind that
 * library. docs/host-differences.md lists it; a newer library makes this test fail, and then the list is to be renewed
 * (`PRINT_MISSING=1 npx jest host/test/library` says it).
 */
const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8").split("\n");
const page = readFileSync(join(__dirname, "../../docs/host-differences.md"), "utf8");
const LIBRARY_MEMBERS = ["context", "items", "load", "set", "toJSON", "track", "untrack"];

interface Member {
  owner: string;
  /** "" for the class as a whole. */
  name: string;
  /** The ExcelApi that it came with; undefined for previews and what Excel on the web alone has. */
  set: string | undefined;
}

/** Every class and member of the namespace Excel, in the reference's order. */
function releasedMembers(): Member[] {
  const found: Member[] = [];
  let comment = "";
  let owner: Member | undefined;
  for (const line of types.slice(types.indexOf("declare namespace Excel {") + 1)) {
    if (line === "}") break;
    if (line.trim().startsWith("/**")) comment = "";
    if (/^\s*(?:\/\*\*|\*)/.test(line)) comment += `${line}\n`;
    const set = /\[Api set: ExcelApi (1\.\d+)/.exec(comment)?.[1];
    const [, opened] = /^ {4}class (\w+)[ <]/.exec(line) ?? [];
    if (opened !== undefined) {
      owner = { owner: opened, name: "", set };
      found.push(owner);
    }
    if (line === "    }") owner = undefined;
    const [, name] = /^ {8}(?:readonly )?(\w+)\??[:(<]/.exec(line) ?? [];
    if (owner === undefined || name === undefined || LIBRARY_MEMBERS.includes(name)) continue;
    const ofPreview = comment.includes("[Api set:") && set === undefined;
    found.push({ owner: owner.owner, name, set: ofPreview ? undefined : (set ?? owner.set) });
  }
  return found;
}

/** Whether the loaded library has it. */
function isThere({ owner, name }: Member): boolean {
  const constructor: unknown = Reflect.get(Excel, owner);
  if (typeof constructor !== "function") return false;
  return name === "" || name in Object(Reflect.get(constructor, "prototype"));
}

/** "1.18" -> ["Note", "Workbook.notes" …], as the page has them. */
function missing(): Record<string, string[]> {
  const lost = releasedMembers().filter((member) => member.set !== undefined && !isThere(member));
  const whole = lost.filter(({ name }) => name === "").map(({ owner }) => owner);
  const named = lost.filter(({ owner, name }) => name === "" || !whole.includes(owner));
  const table: Record<string, Set<string>> = {};
  for (const { owner, name, set = "" } of named) {
    table[set] ??= new Set();
    table[set].add(name === "" ? owner : `${owner}.${name}`);
  }
  return Object.fromEntries(Object.entries(table).map(([set, names]) => [set, [...names].sort()]));
}

function listedOnPage(): Record<string, string[]> {
  const rows = [...page.matchAll(/^\| (1\.\d+)\s*\| (`[^|]*`)\s*\|$/gm)];
  return Object.fromEntries(
    rows.map(([, set = "", names = ""]) => [
      set,
      [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name).sort(),
    ]),
  );
}

test("the office.js of npm lacks what docs/host-differences.md says, and nothing else that is released", async () => {
  const host = await startOffice(createWorkbook());
  try {
    if (process.env["PRINT_MISSING"] !== undefined) console.log(missing());
    expect(listedOnPage()).toEqual(missing());
    const library = require.resolve("@microsoft/office-js/package.json");
    const { version }: { version: string } = JSON.parse(readFileSync(library, "utf8"));
    expect(page).toContain(`office.js of npm (${version})`);
  } finally {
    host.dispose();
  }
});

test("what the library lacks, an add-in cannot even ask for", async () => {
  const host = await startOffice(createWorkbook());
  try {
    await Excel.run(async (context) => {
      expect(Reflect.get(context.workbook, "notes")).toBeUndefined();
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      expect(Reflect.get(sheet, "onFiltered")).toBeUndefined();
      // Loaded by name it goes over the wire all the same, and is answered plainly.
      sheet.getRange("A1").load("valuesAsJson");
      await expect(context.sync()).rejects.toMatchObject({ code: "NotImplemented" });
    });
  } finally {
    host.dispose();
  }
});
