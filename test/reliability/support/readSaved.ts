import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** What each sheet of a saved file says, by its name: texts and numbers by address, formulas left aside. */
export type SavedSheets = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Reads a .xlsx file with none of the host's code: another unzipper, another parser, and by the file format's own words
 * alone. What both get wrong in one way is not noticed otherwise.
 */
export function readSaved(bytes: Uint8Array): SavedSheets {
  const parts = unzipSync(bytes);
  const parse = (path: string): Element | undefined => {
    const part = parts[path];
    if (part === undefined) return undefined;
    const { documentElement } = new DOMParser().parseFromString(strFromU8(part), "text/xml");
    return documentElement ?? undefined;
  };
  const targets = new Map(
    all(parse("xl/_rels/workbook.xml.rels"), "Relationship").map((link) => [
      link.getAttribute("Id") ?? "",
      (link.getAttribute("Target") ?? "").replace(/^\/xl\//, ""),
    ]),
  );
  const shared = all(parse("xl/sharedStrings.xml"), "si").map(textIn);
  return new Map(
    all(parse("xl/workbook.xml"), "sheet").map((sheet) => {
      const path = `xl/${targets.get(sheet.getAttribute("r:id") ?? "") ?? ""}`;
      const cells = all(parse(path), "c").flatMap((cell): [string, string][] => {
        const text = saidBy(cell, shared);
        return text === "" ? [] : [[cell.getAttribute("r") ?? "", text]];
      });
      return [sheet.getAttribute("name") ?? "", new Map(cells)] as const;
    }),
  );
}

function saidBy(cell: Element, shared: readonly string[]): string {
  const [value] = all(cell, "v");
  const held = value?.textContent ?? "";
  switch (cell.getAttribute("t")) {
    case "s":
      return shared[Number(held)] ?? "";
    case "inlineStr":
      return textIn(cell);
    default:
      return held;
  }
}

/** The words of a text, formatted in parts or not; readings beside Japanese words are none of them. */
function textIn(element: Element): string {
  return all(element, "t")
    .filter(({ parentNode }) => parentNode?.nodeName !== "rPh")
    .map(({ textContent }) => textContent ?? "")
    .join("");
}

function all(root: Element | undefined, name: string): Element[] {
  return root === undefined ? [] : [...root.getElementsByTagName(name)];
}
