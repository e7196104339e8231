/** @jest-environment jsdom */
import { createHash } from "node:crypto";
import axe from "axe-core";
import { htmlEdition } from "../../../src/editions";
import { STYLE, STYLE_DIGEST } from "../../../src/editions/html/style";
import type { PaperDocument } from "../../../src/editions";
import { cellOf, tableBlock } from "../../../src/editions/document/tableBlock";
import { sampleDocument } from "../support/sampleDocument";

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

const LAYOUTS = ["committee", "accessible"] as const;

test("the page's policy names its own style sheet by its digest, and allows nothing else", () => {
  expect(STYLE_DIGEST).toBe(`sha256-${createHash("sha256").update(STYLE).digest("base64")}`);
  const policy = pageOf(htmlEdition(sampleDocument()))
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute("content");
  expect(policy).toBe(
    `default-src 'none'; style-src '${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`,
  );
});

test.each(LAYOUTS)(
  "holds no script, no address and no style of an element's own (%s)",
  (layout) => {
    const html = htmlEdition(sampleDocument({ layout }));
    const page = pageOf(html);
    expect(
      page.querySelectorAll("script, link, img, iframe, object, [style], [onclick]"),
    ).toHaveLength(0);
    expect(page.querySelectorAll("[src], [href]")).toHaveLength(0);
    expect(html).not.toMatch(/https?:|url\(/);
  },
);

test.each(LAYOUTS)("axe finds nothing wrong with it (%s)", async (layout) => {
  // jsdom does not know what a page's margin holds.
  const html = htmlEdition(sampleDocument({ layout })).replace(STYLE, "");
  document.documentElement.innerHTML = html.slice(html.indexOf("<head>"));
  document.documentElement.lang = "en-GB";
  // jsdom draws nothing, so colours are looked at in a browser (test/e2e/webPage.test.ts).
  const { violations } = await axe.run(document, {
    rules: { "color-contrast": { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test("has a title, a language and one first heading, with the sections below it", () => {
  const page = pageOf(htmlEdition(sampleDocument()));
  expect(page.documentElement.lang).toBe("en-GB");
  expect(page.title).toBe(
    "Appendix 1: Joint working between schools and social work, summary of progress – December 2003",
  );
  expect(
    [...page.querySelectorAll("h1, h2")].map((one) => `${one.tagName} ${one.textContent}`),
  ).toEqual([
    "H1 Joint working between schools and social work",
    "H2 Progress against targets",
    "H2 Metrics",
    "H2 Notes",
  ]);
});

test("every table has a caption, headings of its columns, and cells that name their rows", () => {
  const page = pageOf(htmlEdition(sampleDocument()));
  const tables = [...page.querySelectorAll("table")];
  expect(tables).toHaveLength(3);
  for (const table of tables) {
    expect(table.caption?.textContent).not.toBe("");
    expect(table.querySelectorAll('thead th[scope="col"]').length).toBeGreaterThan(2);
    expect(
      table.querySelectorAll('tbody th[scope="row"], tbody th[scope="rowgroup"]').length,
    ).toBeGreaterThan(2);
  }
});

test("an aim names its group of rows and says so to those who hear it", () => {
  const page = pageOf(htmlEdition(sampleDocument()));
  const aim = page.querySelector('th[scope="rowgroup"]');
  expect(aim?.textContent).toBe("Shaping shared policy");
  expect(aim?.getAttribute("rowspan")).toBe("4");
  expect(aim?.closest("tbody")?.querySelectorAll("tr")).toHaveLength(4);
});

test("a status is said in words, whatever the colour", () => {
  const page = pageOf(htmlEdition(sampleDocument()));
  const late = [...page.querySelectorAll("td.overdue")].map((cell) => cell.textContent);
  expect(late.length).toBeGreaterThan(0);
  for (const text of late) expect(text).toMatch(/OVERDUE by \d+ days/);
});

test("what the officer wrote is never markup", () => {
  const hostile = `<img src=x onerror="alert(1)"> & 'x' </td><script>alert(2)</script>`;
  const table = tableBlock(
    hostile,
    [{ heading: hostile, isNumber: false }],
    [{ cells: [cellOf(hostile, { isHeader: true })], isStart: true }],
  );
  const paper: PaperDocument = {
    ...sampleDocument(),
    title: hostile,
    whose: hostile,
    blocks: [
      { kind: "line", role: "title", text: hostile },
      { kind: "heading", text: hostile },
      table,
      { kind: "list", lines: [hostile] },
    ],
  };
  const page = pageOf(htmlEdition(paper));
  expect(page.querySelectorAll("script, img")).toHaveLength(0);
  expect(page.title).toBe(hostile);
  for (const selector of ["h1", "h2", "caption", "thead th", "tbody th", "li"]) {
    expect(page.querySelector(selector)?.textContent).toBe(hostile);
  }
  expect(page.querySelector("tbody th")?.getAttribute("data-heading")).toBe(hostile);
});
