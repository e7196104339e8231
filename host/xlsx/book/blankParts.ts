import type { FontModel } from "../../workbook/model";
import { TRANSITIONAL } from "../package/namespaces";
import type { Flavour } from "../package/namespaces";
import { escapeAttribute } from "../xml/escapeXml";

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const TYPE_BASE = "application/vnd.openxmlformats-officedocument";
export const PART_TYPES = {
  workbook: `${TYPE_BASE}.spreadsheetml.sheet.main+xml`,
  worksheet: `${TYPE_BASE}.spreadsheetml.worksheet+xml`,
  styles: `${TYPE_BASE}.spreadsheetml.styles+xml`,
  table: `${TYPE_BASE}.spreadsheetml.table+xml`,
  drawing: `${TYPE_BASE}.drawing+xml`,
  chart: `${TYPE_BASE}.drawingml.chart+xml`,
  customProperty: `${TYPE_BASE}.spreadsheetml.customProperty`,
  customXmlProperties: `${TYPE_BASE}.customXmlProperties+xml`,
  taskPanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
  webExtension: "application/vnd.ms-office.webextension+xml",
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  extended: `${TYPE_BASE}.extended-properties+xml`,
  custom: `${TYPE_BASE}.custom-properties+xml`,
} as const;

/** An empty worksheet in either flavour, on A4 paper. */
export function blankSheet(flavour: Flavour): string {
  return (
    `${XML_HEAD}<worksheet xmlns="${flavour.main}" xmlns:r="${flavour.relationships}">` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="portrait"/></worksheet>'
  );
}

/** The font of a workbook's Normal style, in whose digits its column widths are counted. */
export type NormalFont = Pick<FontModel, "name" | "size">;

const CALIBRI: NormalFont = { name: "Calibri", size: 11 };

/** A styles part with nothing but Excel's defaults and the normal font. */
export function blankStyles(flavour: Flavour, font = CALIBRI): string {
  return (
    `${XML_HEAD}<styleSheet xmlns="${flavour.main}">` +
    `<fonts count="1"><font><sz val="${font.size}"/><color rgb="FF000000"/>` +
    `<name val="${escapeAttribute(font.name)}"/><family val="2"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** The parts of a workbook that has no sheet yet; a valid file once a sheet is added. */
export function blankPackage(font?: NormalFont): Record<string, string> {
  const { relationships, main } = TRANSITIONAL;
  const package_ = "http://schemas.openxmlformats.org/package/2006";
  return {
    "[Content_Types].xml":
      `${XML_HEAD}<Types xmlns="${package_}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${PART_TYPES.workbook}"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${PART_TYPES.styles}"/></Types>`,
    "_rels/.rels":
      `${XML_HEAD}<Relationships xmlns="${package_}/relationships">` +
      `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml":
      `${XML_HEAD}<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr/>` +
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
      "<sheets></sheets></workbook>",
    "xl/_rels/workbook.xml.rels":
      `${XML_HEAD}<Relationships xmlns="${package_}/relationships">` +
      `<Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": blankStyles(TRANSITIONAL, font),
  };
}
