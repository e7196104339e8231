import type { Block, LineBlock, PaperDocument } from "../document/types";
import { escapeHtml, htmlLines } from "./escape";
import { htmlTable } from "./htmlTable";
import { STYLE, STYLE_DIGEST } from "./style";

/** Nothing runs, nothing is fetched, nothing is sent; only the page's own style sheet counts. */
const POLICY = `default-src 'none'; style-src '${STYLE_DIGEST}'; base-uri 'none'; form-action 'none'`;

/**
 * A paper as one web page, whole in one file: no script, nothing fetched from anywhere. It is read by a screen reader as
 * headings and tables, fits a narrow screen and a dark one, and prints with its headings repeated and no row cut.
 */
export function htmlEdition(document: PaperDocument): string {
  const { language, title, blocks } = document;
  const head = blocks.filter((block) => block.kind === "line");
  const rest = blocks.slice(head.length);
  return [
    "<!doctype html>",
    `<html lang="${escapeHtml(language)}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    `<body class="${bodyClass(document)}">`,
    "<main>",
    ...head.map(lineOf),
    ...sectionsOf(rest),
    ...footerOf(document),
    "</main>",
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

const PAGES = {
  A4: { landscape: "", portrait: "tall" },
  A3: { landscape: "a3", portrait: "tall-a3" },
} as const;

function bodyClass({ layout, paper, orientation }: PaperDocument): string {
  return [layout, PAGES[paper][orientation]].filter(Boolean).join(" ");
}

function lineOf({ role, text }: LineBlock): string {
  if (role === "title") return `<h1>${htmlLines(text)}</h1>`;
  return `<p class="${role}">${htmlLines(text)}</p>`;
}

/** Each heading with what stands under it. */
function sectionsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, at): string[] => {
    const above = blocks[at - 1];
    const heading = above?.kind === "heading" ? `<h2>${htmlLines(above.text)}</h2>` : "";
    switch (block.kind) {
      case "table":
        return [`<section>${heading}${htmlTable(block)}</section>`];
      case "list": {
        const lines = block.lines.map((line) => `<li>${htmlLines(line)}</li>`);
        return [`<section>${heading}`, "<ul>", ...lines, "</ul>", "</section>"];
      }
      case "heading":
        return [];
      case "line":
        return [lineOf(block)];
    }
  });
}

function footerOf({ whose, asAtLine }: PaperDocument): string[] {
  const lines = [whose, asAtLine].filter((line) => line !== "");
  return ["<footer>", ...lines.map((line) => `<p>${escapeHtml(line)}</p>`), "</footer>"];
}
