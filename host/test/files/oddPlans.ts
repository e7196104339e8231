import { strToU8, zipSync } from "fflate";
import { ownTypes, saidTwice, withChartSheet, withModule } from "./otherPrograms";
import {
  PLAN_PART,
  inline,
  linked,
  planParts,
  planRows,
  prefixed,
  strictly,
  stylesPart,
  utf16,
} from "./planParts";
import { richParts } from "./richParts";
import { HEAD, NAMESPACES, worksheet } from "./smallParts";
import { zipOf } from "./zipOf";

const march = "38077";
const shared = (texts: readonly string[]): string =>
  `${HEAD}<sst ${NAMESPACES}>${texts.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`;

/** A plan in a table with a totals row, as Excel writes it. */
function withTable(): Record<string, string> {
  const columns = ["Aim", "Target", "Progress made", "Progress planned", "Timescale"]
    .map(
      (name, at) =>
        `<tableColumn id="${at + 1}" name="${name}"${at === 0 ? ' totalsRowLabel="Total"' : ""}/>`,
    )
    .join("");
  const table = `${HEAD}<table ${NAMESPACES} id="1" name="Steps" displayName="Steps" ref="A4:E8" totalsRowCount="1"><autoFilter ref="A4:E7"/><tableColumns count="5">${columns}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;
  return linked(
    planParts(`${planRows()}<row r="8">${inline("A8", "Total")}</row>`, {
      after: '<tableParts count="1"><tablePart r:id="rId2"/></tableParts>',
    }),
    { sheet: [["table", "tables/table1.xml", table]] },
  );
}

/** The rich workbook with a plan in place of its first sheet's cells; everything around them stays. */
function richPlan(): Record<string, string | Uint8Array> {
  const parts = richParts();
  const around = {
    "xl/pivotTables/pivotTable1.xml": `${HEAD}<pivotTableDefinition ${NAMESPACES} name="P" cacheId="1"/>`,
    "xl/pivotCache/pivotCacheDefinition1.xml": `${HEAD}<pivotCacheDefinition ${NAMESPACES}/>`,
    "xl/slicers/slicer1.xml": `${HEAD}<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/>`,
  };
  const sheet = String(parts[PLAN_PART]);
  const rels = "xl/worksheets/_rels/sheet1.xml.rels";
  const more =
    '<Relationship Id="rId21" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable" Target="../pivotTables/pivotTable1.xml"/>' +
    '<Relationship Id="rId22" Type="http://schemas.microsoft.com/office/2007/relationships/slicer" Target="../slicers/slicer1.xml"/>';
  return {
    ...parts,
    ...around,
    [PLAN_PART]: sheet
      .replace(/<sheetData>[^]*<\/sheetData>/, `<sheetData>${planRows()}</sheetData>`)
      .replace(
        /<autoFilter[^]*<\/autoFilter>|<mergeCells[^]*<\/mergeCells>|<tableParts[^]*<\/tableParts>/g,
        "",
      ),
    "xl/workbook.xml": String(parts["xl/workbook.xml"])
      .replace('<workbookProtection lockStructure="1"/>', "")
      .replace('<fileSharing readOnlyRecommended="1"/>', ""),
    [rels]: String(parts[rels]).replace("</Relationships>", `${more}</Relationships>`),
    "[Content_Types].xml": String(parts["[Content_Types].xml"]).replace(
      "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
    ),
  };
}

const plan = planParts();
const texts = ["Safer roads", "November 2003"];
const inCell = (reference: string, index: number): string =>
  `<c r="${reference}" t="s"><v>${index}</v></c>`;

/** Plans in files that are odd but sound: all have the same three steps. */
export const ODD_PLANS: readonly (readonly [string, () => Uint8Array])[] = [
  ["the least that a file needs", () => zipOf(plan)],
  ["the strict standard", () => zipOf(strictly(plan))],
  ["prefixed elements", () => zipOf(prefixed(plan))],
  ["prefixed and strict", () => zipOf(prefixed(strictly(plan)))],
  ["UTF-16", () => zipOf({ ...plan, [PLAN_PART]: utf16(plan[PLAN_PART] ?? "") })],
  [
    "the workbook part in UTF-16",
    () => zipOf({ ...plan, "xl/workbook.xml": utf16(plan["xl/workbook.xml"] ?? "") }),
  ],
  [
    "backslashes in part names",
    () =>
      zipSync(
        Object.fromEntries(
          Object.entries(plan).map(([path, text]) => [path.replaceAll("/", "\\"), strToU8(text)]),
        ),
      ),
  ],
  [
    "styles that are named and missing",
    () => {
      const parts = linked(plan, { workbook: [["styles", "styles.xml", ""]] });
      return zipOf(
        Object.fromEntries(Object.entries(parts).filter(([path]) => path !== "xl/styles.xml")),
      );
    },
  ],
  [
    "a texts part that lacks texts nobody sees",
    () =>
      zipOf(
        linked(
          planParts(planRows({ A5: inCell("A5", 0), E7: inCell("E7", 1), A6: inCell("A6", 9) })),
          {
            workbook: [["sharedStrings", "sharedStrings.xml", shared(texts)]],
          },
        ),
      ),
  ],
  [
    "shared formulas and dates",
    () =>
      zipOf(
        linked(
          planParts(
            planRows({
              E5: `<c r="E5" s="1"><f t="shared" ref="E5:E7" si="0">DATE(2004,3,31)+ROW()-5</f><v>${march}</v></c>`,
              E6: `<c r="E6" s="1"><f t="shared" si="0"/><v>38078</v></c>`,
              E7: `<c r="E7" s="1"><f t="shared" si="0"/><v>38079</v></c>`,
            }),
          ),
          { workbook: [["styles", "styles.xml", stylesPart(3)]] },
        ),
      ),
  ],
  [
    "the date system of 1904",
    () => {
      const parts = linked(
        planParts(planRows({ E5: `<c r="E5" s="1"><v>${38077 - 1462}</v></c>` })),
        {
          workbook: [["styles", "styles.xml", stylesPart(3)]],
        },
      );
      const book = parts["xl/workbook.xml"] ?? "";
      return zipOf({
        ...parts,
        "xl/workbook.xml": book.replace("<sheets>", '<workbookPr date1904="1"/><sheets>'),
      });
    },
  ],
  [
    "ten thousand styles",
    () => zipOf(linked(plan, { workbook: [["styles", "styles.xml", stylesPart(10_000)]] })),
  ],
  [
    "another normal font, and whole columns in a format",
    () =>
      zipOf(
        linked(
          planParts(planRows(), {
            before: '<cols><col min="1" max="16384" width="20" style="2" customWidth="1"/></cols>',
          }),
          {
            workbook: [
              ["styles", "styles.xml", stylesPart(4, '<sz val="10"/><name val="Arial"/>')],
            ],
          },
        ),
      ),
  ],
  [
    "merges of whole rows, and rules over whole columns",
    () =>
      zipOf(
        planParts(planRows(), {
          after:
            '<mergeCells count="2"><mergeCell ref="A1:XFD1"/><mergeCell ref="A9:XFD1048576"/></mergeCells>' +
            '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>',
        }),
      ),
  ],
  [
    "a used range that lies",
    () => zipOf(planParts(planRows(), { before: '<dimension ref="A1:XFD1048576"/>' })),
  ],
  ["a table with a totals row", () => zipOf(withTable())],
  ["charts, comments, pictures, pivots, slicers, validations", () => zipOf(richPlan())],
  ["a type of its own for every part of links", () => zipOf(ownTypes())],
  ["fonts and formats said twice", () => zipOf(saidTwice())],
  ["a module among the sheets", () => zipOf(withModule())],
  ["a chart sheet before the plan", () => zipOf(withChartSheet("Chart"))],
  [
    "no cells but the plan's, and a sheet without any part of its own but cells",
    () => zipOf({ ...plan, [PLAN_PART]: worksheet(`<sheetData>${planRows()}</sheetData>`) }),
  ],
];
