import { strFromU8, unzipSync } from "fflate";
import type { Paper } from "../../../src/paper";
import type { SheetDrawing } from "../../../src/sheet";

/** The words of some texts, whatever their case: what two editions must have in common. */
export function wordsOf(texts: readonly string[]): Set<string> {
  const found = texts
    .join("\n")
    .toLocaleLowerCase("en-GB")
    .match(/[\p{L}\p{N}]+/gu);
  return new Set(found ?? []);
}

/** What the one set has and the other lacks. */
export function missingIn(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((word) => !other.has(word)).sort();
}

/** The texts of a .docx file's body, its page head and its page foot. */
export function docxTexts(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  return Object.entries(parts)
    .filter(([path]) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(path))
    .map(([, part]) => textOfXml(strFromU8(part)));
}

/** The text of WordprocessingML: its runs, with a line break behind each paragraph. */
function textOfXml(xml: string): string {
  const pieces = xml.match(/<w:t(?: [^>]*)?>[^<]*<\/w:t>|<\/w:p>|<w:br\/>|<w:tab\/>/g) ?? [];
  return unescaped(
    pieces.map((piece) => (/^<w:t[ >]/.test(piece) ? withoutTags(piece, "") : "\n")).join(""),
  );
}

/** The texts of a web page's body. */
export function htmlTexts(html: string): string[] {
  const body = html.slice(html.indexOf("<body"), html.indexOf("</body>"));
  return [unescaped(withoutTags(body, "\n"))];
}

function withoutTags(markup: string, instead: string): string {
  return markup.replace(/<[^>]*>/g, instead);
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&(?:apos|#39);/g, "'")
    .replace(/&amp;/g, "&");
}

/** What a sheet shows, its page's foot too; numbers as the officer's cells show them, not as Excel stores them. */
export function sheetTexts(drawing: SheetDrawing, paper: Paper): string[] {
  const shown = new Map<number, string>();
  for (const { values } of paper.metrics?.rows ?? []) {
    for (const value of values) if (value?.number) shown.set(value.number.number, value.text);
  }
  const { left, centre, right } = drawing.page.footer;
  const cells = drawing.cells.map(({ content }) => {
    if (content.kind === "empty") return "";
    if (content.kind === "text") return content.text;
    return shown.get(content.number) ?? String(content.number);
  });
  return [...cells, left, centre, right];
}
