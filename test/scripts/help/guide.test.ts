import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import ts from "typescript";
import { EVERY_CHECK, checksList } from "../../../scripts/help/checksList";
import { listed, longDate, PAPER_LANGUAGES } from "../../../src/words";
import { parseIsoDate } from "../../../src/calendar";
import { STATUS_LABELS } from "../../../src/taskpane/shared/statusWords";
import { readTimescale } from "../../../src/timescale";
import type { Timescale } from "../../../src/timescale";

const ROOT = join(__dirname, "../../..");
const GUIDE = join(ROOT, "docs/guide");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const { guideHtml } = createRequire(__filename)(join(ROOT, "scripts/help/guideHtml.cjs")) as {
  guideHtml: (markdown: string) => { title: string; body: string };
};

const PAGES = readdirSync(GUIDE).filter((name) => name.endsWith(".md"));
const HELP_PAGES = ["docs/guide/card.html", "src/taskpane/shell/support.html"];
const EVERY_PAGE = [...PAGES.map((name) => `docs/guide/${name}`), ...HELP_PAGES];

/** A page as HTML, whichever it is written in. */
function htmlOf(path: string): string {
  return path.endsWith(".md") ? guideHtml(read(path)).body : read(path);
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}

describe("the guide's pages", () => {
  test("every page is linked from the first one, and every link leads to a page", () => {
    const links = (name: string): string[] =>
      [...read(`docs/guide/${name}`).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, to = ""]) => to);
    expect(links("README.md").sort()).toEqual(
      [...PAGES.filter((name) => name !== "README.md"), "card.html"].sort(),
    );
    for (const name of PAGES) {
      for (const to of links(name)) expect([name, to, existsSync(join(GUIDE, to))]).toContain(true);
    }
    const help = read("src/taskpane/shell/support.html");
    for (const name of PAGES.filter((each) => each !== "README.md")) {
      expect(help).toContain(`href="guide/${name.replace(".md", ".html")}"`);
    }
    expect(help).toContain('href="guide/card.html"');
    expect(help).toContain('href="privacy.html"');
    expect(read("README.md")).toContain("docs/guide/README.md");
  });

  test("a link to a heading finds it", () => {
    const links = PAGES.flatMap((name) => [
      ...read(`docs/guide/${name}`).matchAll(/\]\(([a-z-]+\.md)#([a-z-]+)\)/g),
    ]);
    expect(links.length).toBeGreaterThan(0);
    for (const [, page = "", id = ""] of links) {
      expect(guideHtml(read(`docs/guide/${page}`)).body).toContain(`id="${id}"`);
    }
  });

  test("every picture that is named is there, says what it shows, and every one that is there is named", () => {
    const named = PAGES.flatMap((name) =>
      [...read(`docs/guide/${name}`).matchAll(/!\[([^\]]*)\]\(images\/([^)]+)\)/g)].map(
        ([, alt = "", file = ""]) => {
          expect([file, alt.length > 15]).toEqual([file, true]);
          return file;
        },
      ),
    );
    const there = readdirSync(join(GUIDE, "images")).filter((name) => name.endsWith(".png"));
    expect([...new Set(named)].sort()).toEqual(there.sort());
    for (const file of there) {
      const bytes = readFileSync(join(GUIDE, "images", file));
      expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
      expect([file, bytes.length < 250_000]).toEqual([file, true]);
    }
    const words: Record<string, string> = JSON.parse(read("docs/guide/images/words.json"));
    expect(
      Object.keys(words)
        .map((name) => `${name}.png`)
        .sort(),
    ).toEqual(there.sort());
  });

  test("forms of Markdown that the site could not show are refused", () => {
    for (const text of [
      "no title",
      "# A\n\n<b>x</b>",
      "# A\n\n`code`",
      "# A\n\n[elsewhere](https://example.com)",
      "# A\n\n![no such folder](picture.png)",
      "# A\n\n- one\nnot set in",
      "# A\n\n| a |\n| no rule |",
    ]) {
      expect(() => guideHtml(text)).toThrow(/guide/);
    }
    expect(guideHtml("# A **b**\n\n3. One _two_ & [three](each-month.md#x)\n   more")).toEqual({
      title: "A b",
      body: '<h1 id="a-b">A <strong>b</strong></h1>\n<ol start="3"><li>One <em>two</em> &amp; <a href="each-month.html#x">three</a> more</li></ol>',
    });
  });
});

describe("what the guide, the card and the help page say", () => {
  test.each([...EVERY_PAGE, "docs/smoke-test.md"])(
    "%s: the words in bold are words of the add-in",
    (path) => {
      const bold =
        path === "docs/smoke-test.md"
          ? [...read(path).matchAll(/\*\*(.*?)\*\*/gs)]
          : [...htmlOf(path).matchAll(/<strong>(.*?)<\/strong>/gs)];
      const words = bold.map(([, each = ""]) => textOf(each));
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter((each) => !spoken().has(each) && !GUIDE_OWN.has(each))).toEqual([]);
    },
  );

  test.each([...HELP_PAGES, "docs/guide/languages.md"])(
    "%s: timescales are read as it says",
    (path) => {
      const [, table = ""] =
        /<table id="timescale-examples">(.*?)<\/table>/s.exec(htmlOf(path)) ??
        /<table>(.*?)<\/table>/s.exec(htmlOf(path)) ??
        [];
      const rows = [...table.matchAll(/<th scope="row">(.*?)<\/th>\s*<td>(.*?)<\/td>/gs)];
      expect(rows.length).toBeGreaterThan(4);
      for (const [, written = "", said = ""] of rows) {
        const asAt = parseIsoDate("2025-11-11");
        if (asAt === undefined) throw new Error("no date");
        const reading = readTimescale(textOf(written), { asAt });
        expect([textOf(written), inWords(reading)]).toEqual([textOf(written), textOf(said)]);
        expect(reading.notes.filter(({ kind }) => kind === "doubt")).toEqual([]);
      }
    },
  );

  test.each(HELP_PAGES)("%s: every status has its meaning, and no other", (path) => {
    const [, table = ""] = /<table id="status-meanings">(.*?)<\/table>/s.exec(htmlOf(path)) ?? [];
    const names = [...table.matchAll(/<th scope="row">(.*?)<\/th>/g)].map(([, name]) => name);
    expect([...names].sort()).toEqual(Object.values(STATUS_LABELS).sort());
  });

  test("every check is explained, as the pane titles it", () => {
    const [, list] = read("docs/guide/checks.md").split(EVERY_CHECK);
    expect(list).toBe(checksList());
  });

  test("the paper is said to be in the languages that it can be in", () => {
    const names = listed(Object.values(PAPER_LANGUAGES), "or");
    const text = textOf(htmlOf("docs/guide/languages.md"));
    expect(text).toContain(`is in ${names}, as you choose`);
    expect(text).toContain("No native reader has signed the Welsh and the Gaelic off yet.");
  });
});

/** Bold words of the guide that open a line and name no control. */
const GUIDE_OWN = new Set([
  "bold",
  "As a PDF",
  "As Word, a web page or text",
  "For the covering report",
  "Timescales",
  "Headings and words of status",
]);

/** "due by 31 March 2026", "goes on, with no end", "no date known" */
function inWords(reading: Timescale): string {
  switch (reading.kind) {
    case "deadline":
    case "range":
      return `due by ${longDate(reading.latest)}`;
    case "onwards":
    case "ongoing":
      return "goes on, with no end";
    case "relative":
    case "unknown":
      return "no date known";
    default:
      return reading.kind;
  }
}

let collected: Set<string> | undefined;

/** Every text that the pane, the checks and the manifest have: string literals, and what stands between JSX tags. */
function spoken(): ReadonlySet<string> {
  if (collected) return collected;
  const texts = new Set<string>();
  const add = (text: string): void => void texts.add(text.replace(/\s+/g, " ").trim());
  const folders = ["src/taskpane", "src/checks", "src/plan/columns", "src/plan/metrics"];
  for (const path of folders.flatMap(sourceFiles)) {
    const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) add(node.text);
      // "Make a Checks sheet" is `Make a ${name} sheet` of the list that is called Checks.
      if (ts.isTemplateExpression(node) && node.templateSpans.length === 1) {
        for (const name of ["Checks", "Report words", "Welsh words", "Scottish Gaelic words"]) {
          add(`${node.head.text}${name}${node.templateSpans[0]?.literal.text ?? ""}`);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  for (const [, label = ""] of read("manifest.xml").matchAll(/DefaultValue="([^"]*)"/g)) add(label);
  collected = texts;
  return texts;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`);
}
