import { HEAD, NAMESPACES, relationships, smallParts, worksheet } from "./smallParts";

export const PLAN_PART = "xl/worksheets/sheet1.xml";
export const STYLES_PART = "xl/styles.xml";

const HEADINGS = ["Aim", "Target", "Progress made", "Progress planned", "Timescale"];
/** Timescales are given as cells, so that dates, formulas and odd texts can be tried. */
const STEPS = [
  ["Safer roads", "New crossings", "Sites chosen", "Build the first", "T5"],
  ["", "Lower speeds", "Signs ordered", "Put up the signs", "T6"],
  ["Warm homes", "New boilers", "Surveys done", "Fit 40 boilers", "T7"],
] as const;
export const STEP_COUNT = STEPS.length;
const TIMES: Readonly<Record<string, string>> = {
  T5: inline("E5", "March 2004"),
  T6: inline("E6", "Ongoing"),
  T7: inline("E7", "November 2003"),
};

export function inline(reference: string, text: string): string {
  return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** The rows of a small plan, headings in row 4. `change` says which cells are written otherwise, by their address. */
export function planRows(change: Readonly<Record<string, string>> = {}): string {
  const lines = [HEADINGS, ...STEPS].map((line, at) => {
    const row = at + 4;
    const cells = line.map((text, column) => {
      const reference = `${"ABCDE"[column] ?? ""}${row}`;
      return change[reference] ?? TIMES[text] ?? (text === "" ? "" : inline(reference, text));
    });
    return `<row r="${row}">${cells.join("")}</row>`;
  });
  return `<row r="1">${inline("A1", "Plan of steps")}</row>${lines.join("")}`;
}

/** A workbook with a small plan. `around` stands before and after the cells in the sheet. */
export function planParts(
  rows: string = planRows(),
  around: { before?: string; after?: string } = {},
): Record<string, string> {
  const { before = "", after = "" } = around;
  const inside = `${before}<sheetData>${rows}</sheetData>${after}`;
  return {
    ...smallParts(),
    "xl/workbook.xml": (smallParts()["xl/workbook.xml"] ?? "").replace("Plan", "Targets"),
    [PLAN_PART]: worksheet(inside),
  };
}

/** Parts with further ones, each linked from the workbook ("styles", "sharedStrings") or from its one sheet. */
export function linked(
  parts: Readonly<Record<string, string>>,
  more: {
    workbook?: readonly (readonly [kind: string, path: string, text: string])[];
    sheet?: readonly (readonly [kind: string, path: string, text: string])[];
  },
): Record<string, string> {
  const { workbook = [], sheet = [] } = more;
  const link = (list: typeof workbook, up: string): [string, string, string][] =>
    list.map(([kind, path], at) => [`rId${at + 2}`, kind, up + path]);
  const added = Object.fromEntries(
    [...workbook, ...sheet].map(([, path, text]) => [`xl/${path}`, text]),
  );
  return {
    ...parts,
    ...added,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ...link(workbook, ""),
    ]),
    ...(sheet.length === 0
      ? {}
      : { "xl/worksheets/_rels/sheet1.xml.rels": relationships(link(sheet, "../")) }),
  };
}

/** A styles part with so many cell formats, every one in another colour. */
export function stylesPart(
  count: number,
  normalFont = '<sz val="11"/><name val="Calibri"/>',
): string {
  const fonts = Array.from({ length: count }, (_, at) => {
    const color = (at * 257).toString(16).padStart(6, "0").slice(-6).toUpperCase();
    return `<font>${normalFont.replace("<name", `<color rgb="FF${color}"/><name`)}</font>`;
  });
  const formats = fonts.map(
    (_, at) =>
      `<xf numFmtId="${at === 1 ? 14 : 0}" fontId="${at}" fillId="0" borderId="0" xfId="0"/>`,
  );
  return (
    `${HEAD}<styleSheet ${NAMESPACES}><fonts count="${count}">${fonts.join("")}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${count}">${formats.join("")}</cellXfs></styleSheet>`
  );
}

/** The same parts in the words of the strict standard. */
export function strictly(parts: Readonly<Record<string, string>>): Record<string, string> {
  const base = "http://schemas.openxmlformats.org";
  return changed(parts, (text) =>
    text
      .replaceAll(
        `${base}/spreadsheetml/2006/main`,
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        `${base}/officeDocument/2006/relationships`,
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ),
  );
}

/** The same parts with a prefix before every element of the workbook, as some libraries write them. */
export function prefixed(parts: Readonly<Record<string, string>>): Record<string, string> {
  return changed(parts, (text, path) =>
    path.startsWith("xl/") && !path.includes("_rels/")
      ? text.replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2").replace('xmlns="', 'xmlns:x="')
      : text,
  );
}

function changed(
  parts: Readonly<Record<string, string>>,
  change: (text: string, path: string) => string,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [path, change(text, path)]),
  );
}

/** Text in UTF-16 with its byte order mark. */
export function utf16(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`\ufeff${text.replace("UTF-8", "UTF-16")}`, "utf16le"));
}
