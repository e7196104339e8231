import { areaOf, containsCell, intersection } from "./areas";
import { invalidArgument } from "./hostError";
import type { AreaModel, HyperlinkModel, SheetModel } from "./model";
import { areaWithout } from "./validation";

type Link = Omit<HyperlinkModel, "area">;

/** The longest address that Excel keeps of a link, and the longest tip. */
const MAX_ADDRESS = 2083;
const MAX_TIP = 255;

/** A link as office.js sets it. Throws InvalidArgument for one that leads nowhere, or is too long for Excel. */
export function parseLink(value: unknown): Link & { textToDisplay: string | undefined } {
  if (typeof value !== "object" || value === null) throw invalidArgument("a link is an object");
  const given = new Map<string, unknown>(Object.entries(value));
  const text = (name: string): string => {
    const part = given.get(name) ?? "";
    if (typeof part !== "string") throw invalidArgument(`a link's ${name} is a text`);
    return part;
  };
  const link = {
    address: text("address"),
    documentReference: text("documentReference"),
    screenTip: text("screenTip"),
  };
  if (link.address === "" && link.documentReference === "") {
    throw invalidArgument("a link leads somewhere");
  }
  if (link.address.length > MAX_ADDRESS || link.screenTip.length > MAX_TIP) {
    throw invalidArgument("a link's address has at most 2,083 characters, its tip 255");
  }
  const shown = text("textToDisplay");
  return { ...link, textToDisplay: shown === "" ? undefined : shown };
}

/** The link of an area's first cell. */
export function linkAt(sheet: SheetModel, area: AreaModel): HyperlinkModel | undefined {
  return sheet.hyperlinks?.find((link) => containsCell(link.area, area.rowIndex, area.columnIndex));
}

/** Gives some cells a link in place of those that they have. */
export function setLink(sheet: SheetModel, area: AreaModel, link: Link): void {
  clearLinks(sheet, area);
  sheet.hyperlinks = [...(sheet.hyperlinks ?? []), { ...link, area: { ...area } }];
}

/** Takes links away from an area; cells round it keep theirs. */
export function clearLinks(sheet: SheetModel, area: AreaModel): void {
  if (sheet.hyperlinks === undefined) return;
  const left = sheet.hyperlinks.flatMap((link) =>
    areaWithout(link.area, area).map((rest) => ({ ...link, area: rest })),
  );
  if (left.length > 0) sheet.hyperlinks = left;
  else delete sheet.hyperlinks;
}

/** Gives cells of a target the links that the same cells of a source have, wherever it lies. */
export function copyLinks(
  links: readonly HyperlinkModel[],
  source: AreaModel,
  sheet: SheetModel,
  target: AreaModel,
): void {
  for (const link of links) {
    const common = intersection(link.area, source);
    if (common === undefined) continue;
    const rowIndex = target.rowIndex + common.rowIndex - source.rowIndex;
    const columnIndex = target.columnIndex + common.columnIndex - source.columnIndex;
    setLink(sheet, areaOf(rowIndex, columnIndex, common.rowCount, common.columnCount), link);
  }
}
