import { linked, planParts, stylesPart } from "./planParts";
import { HEAD, relationships } from "./smallParts";

const TYPES = "application/vnd.openxmlformats-";
const LINKS_TYPE = `${TYPES}package.relationships+xml`;
const TYPES_PART = "[Content_Types].xml";
const BOOK_PART = "xl/workbook.xml";

function withText(
  parts: Readonly<Record<string, string>>,
  path: string,
  change: (text: string) => string,
): Record<string, string> {
  return { ...parts, [path]: change(parts[path] ?? "") };
}

/** Every part of links has a type of its own, and no ending has one. */
export function ownTypes(): Record<string, string> {
  const own = ["_rels/.rels", "xl/_rels/workbook.xml.rels"].map(
    (path) => `<Override PartName="/${path}" ContentType="${LINKS_TYPE}"/>`,
  );
  return withText(planParts(), TYPES_PART, (text) =>
    text.replace(/<Default [^>]*>/g, "").replace("</Types>", `${own.join("")}</Types>`),
  );
}

/** A font and a cell format said twice: once in a program's own words, once for everybody else. */
export function saidTwice(): Record<string, string> {
  const twice = (item: string, own: string): string =>
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:own="urn:own" Requires="own">${own}</mc:Choice><mc:Fallback>${item}</mc:Fallback></mc:AlternateContent>`;
  const own = (item: string): string => item.replace(/^<(\w+)/, '<$1 own:more="1"');
  const styles = stylesPart(3)
    .replace(/<font>(?:(?!<\/font>).)*<\/font><\/fonts>/, (last) => {
      const item = last.replace("</fonts>", "");
      return `${twice(item, own(item))}</fonts>`;
    })
    .replace(/<xf [^>]*fontId="1"[^>]*>/, (item) => twice(item, own(item)));
  return linked(planParts(), { workbook: [["styles", "styles.xml", styles]] });
}

/** A module of macros, which very old workbooks have among their sheets, without a part. */
export function withModule(): Record<string, string> {
  return withText(planParts(), BOOK_PART, (text) =>
    text.replace("</sheets>", '<sheet name="Module1" sheetId="9" r:id=""/></sheets>'),
  );
}

/** A chart sheet before the plan, by the given name. */
export function withChartSheet(name: string): Record<string, string> {
  const parts = withText(planParts(), BOOK_PART, (text) =>
    text.replace("<sheets>", `<sheets><sheet name="${name}" sheetId="7" r:id="rId7"/>`),
  );
  const type = `${TYPES}officedocument.spreadsheetml.chartsheet+xml`;
  return {
    ...withText(parts, TYPES_PART, (text) =>
      text.replace(
        "</Types>",
        `<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="${type}"/></Types>`,
      ),
    ),
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId7", "chartsheet", "chartsheets/sheet1.xml"],
    ]),
    "xl/chartsheets/sheet1.xml": `${HEAD}<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
  };
}
