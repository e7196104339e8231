import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../xlsx";
import { createSheet, freeSheetId } from "../../workbook/createWorkbook";
import { DEFAULT_FORMAT } from "../../workbook/defaultFormat";
import type { CellValue } from "../../workbook/model";
import { cell, putCell, sheetAt, touch } from "../files/edit";
import { changedParts, partsOf, textOf } from "../files/partsOf";
import { HEAD, smallParts, worksheet } from "../files/smallParts";
import { zipOf } from "../files/zipOf";

const SHEET = "xl/worksheets/sheet1.xml";
const DATA =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Aim é</t></is></c><c r="B1"><v>7</v></c></row></sheetData>';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))].forEach((code, at) =>
    view.setUint16(at * 2, code, littleEndian),
  );
  return bytes;
}

const plain = smallParts(DATA);
const sheetText = plain[SHEET] ?? "";

/** Every part with its elements prefixed, as some libraries write them. */
function prefixed(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(plain).map(([path, text]) => [
      path,
      path.startsWith("xl/w")
        ? text.replace(/<(\/?)([a-zA-Z])/g, "<$1x:$2").replace('xmlns="', 'xmlns:x="')
        : text,
    ]),
  );
}

function strict(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(plain).map(([path, text]) => [
      path,
      text
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ]),
  );
}

function renamed(change: (path: string) => string): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(plain).map(([path, text]) => [change(path), strToU8(text)])),
  );
}

/** Files that are odd but sound, all holding the same two cells. */
const odd: [string, Uint8Array][] = [
  ["nothing but the least", zipOf(plain)],
  ["prefixed elements", zipOf(prefixed())],
  ["the strict standard", zipOf(strict())],
  [
    "UTF-16, little end first",
    zipOf({ ...plain, [SHEET]: utf16(sheetText.replace("UTF-8", "UTF-16"), true) }),
  ],
  [
    "UTF-16, big end first",
    zipOf({ ...plain, [SHEET]: utf16(sheetText.replace("UTF-8", "UTF-16"), false) }),
  ],
  [
    "a byte order mark",
    zipOf({ ...plain, [SHEET]: Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8(sheetText)]) }),
  ],
  [
    "Latin letters by their old code",
    zipOf({
      ...plain,
      [SHEET]: Uint8Array.from(Buffer.from(sheetText.replace("UTF-8", "ISO-8859-1"), "latin1")),
    }),
  ],
  ["no XML declaration", zipOf({ ...plain, [SHEET]: sheetText.replace(HEAD, "") })],
  ["backslashes in part names", renamed((path) => path.replaceAll("/", "\\"))],
  ["part names in capitals", renamed((path) => path.toUpperCase())],
  ["leading slashes in part names", renamed((path) => `/${path}`)],
  [
    "absolute targets",
    zipOf({
      ...plain,
      "_rels/.rels": (plain["_rels/.rels"] ?? "").replace("xl/workbook.xml", "/xl/workbook.xml"),
    }),
  ],
  [
    "targets with steps up",
    zipOf({
      ...plain,
      "xl/_rels/workbook.xml.rels": (plain["xl/_rels/workbook.xml.rels"] ?? "").replace(
        "worksheets/",
        "../xl/./worksheets/",
      ),
    }),
  ],
  [
    "a comment at the zip file's end",
    zipSync(
      Object.fromEntries(Object.entries(plain).map(([path, text]) => [path, strToU8(text)])),
      { comment: "PK" },
    ),
  ],
  [
    "nothing packed",
    zipSync(
      Object.fromEntries(Object.entries(plain).map(([path, text]) => [path, strToU8(text)])),
      { level: 0 },
    ),
  ],
  [
    "rows out of order",
    zipOf(smallParts(DATA.replace("<sheetData>", '<sheetData><row r="3"><c r="C3"/></row>'))),
  ],
  [
    "no content type for the sheet",
    zipOf({
      ...plain,
      "[Content_Types].xml": (plain["[Content_Types].xml"] ?? "").replace(
        /<Override PartName="\/xl\/worksheets[^>]*>/,
        "",
      ),
    }),
  ],
  [
    "styles and texts that are named and missing",
    zipOf({
      ...plain,
      "xl/_rels/workbook.xml.rels": (plain["xl/_rels/workbook.xml.rels"] ?? "").replace(
        "</Relationships>",
        '<Relationship Id="rId8" Type="http://x/styles" Target="styles.xml"/><Relationship Id="rId9" Type="http://x/sharedStrings" Target="no.xml"/></Relationships>',
      ),
    }),
  ],
];

test.each(odd)("opened, changed and kept: %s", (_, bytes) => {
  const opened = openXlsx(bytes);
  const values = (): (CellValue | undefined)[] =>
    [0, 1].map((column) => sheetAt(opened.workbook, 0).cells.get(0)?.get(column)?.value);
  expect(values()).toEqual([
    { type: "string", value: "Aim é" },
    { type: "number", value: 7 },
  ]);
  expect(Buffer.compare(opened.save(), bytes)).toBe(0);

  const bold = { ...DEFAULT_FORMAT, font: { ...DEFAULT_FORMAT.font, bold: true } };
  putCell(sheetAt(opened.workbook, 0), 1, 1, cell("new", bold));
  const sheet = createSheet("Appendix", freeSheetId(opened.workbook));
  putCell(sheet, 0, 0, cell(true));
  opened.workbook.sheets.push(sheet);
  touch(opened.workbook, sheetAt(opened.workbook, 0));
  const again = openXlsx(opened.save()).workbook;
  expect(sheetAt(again, 0).cells.get(0)?.get(0)?.value).toEqual({ type: "string", value: "Aim é" });
  expect(sheetAt(again, 0).cells.get(1)?.get(1)).toMatchObject({
    value: { type: "string", value: "new" },
    format: { font: { bold: true } },
  });
  expect(sheetAt(again, 1).cells.get(0)?.get(0)?.value).toEqual({ type: "boolean", value: true });
});

test("a strict file stays strict: dates as words are read, new parts speak the strict language", () => {
  const dates =
    '<sheetData><row><c t="d"><v>2004-03-31</v></c><c t="b"><v>true</v></c></row></sheetData>';
  const opened = openXlsx(
    zipOf({ ...strict(), [SHEET]: (strict()[SHEET] ?? "").replace(DATA, dates) }),
  );
  expect(sheetAt(opened.workbook, 0).cells.get(0)?.get(0)?.value).toEqual({
    type: "number",
    value: 38077,
  });
  opened.workbook.sheets.push(createSheet("Appendix", freeSheetId(opened.workbook)));
  touch(opened.workbook);
  const file = opened.save();
  expect(textOf(file, "xl/worksheets/sheet2.xml")).toContain(
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  );
  for (const [path, content] of partsOf(file)) {
    if (!path.startsWith("xl/")) continue;
    expect(new TextDecoder().decode(content)).not.toContain(
      "schemas.openxmlformats.org/spreadsheetml",
    );
  }
});

test("a part that is there twice, the same both times, is no matter; two that differ are refused", () => {
  const twice = (second: string): Uint8Array =>
    zipSync({
      ...Object.fromEntries(Object.entries(plain).map(([path, text]) => [path, strToU8(text)])),
      "xl\\worksheets\\sheet1.xml": strToU8(second),
    });
  expect(openXlsx(twice(sheetText)).workbook.sheets).toHaveLength(1);
  expect(() => openXlsx(twice(worksheet("<sheetData/>")))).toThrow(
    expect.objectContaining({ code: "damaged" }),
  );
});

test("thousands of styles: read once, never renumbered, one added", () => {
  const count = 5000;
  const fonts = Array.from(
    { length: count },
    (_, at) =>
      `<font><sz val="${8 + (at % 60) / 4}"/><color rgb="FF${(at * 997).toString(16).padStart(6, "0").slice(-6)}"/><name val="Arial"/></font>`,
  );
  const xfs = Array.from(
    { length: count },
    (_, at) => `<xf numFmtId="0" fontId="${at}" fillId="0" borderId="0" xfId="0"/>`,
  );
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const styles = `${HEAD}<styleSheet xmlns="${main}"><fonts count="${count}">${fonts.join("")}</fonts><fills count="1"><fill><patternFill/></fill></fills><borders count="1"><border/></borders><cellXfs count="${count}">${xfs.join("")}</cellXfs></styleSheet>`;
  const bytes = zipOf({
    ...smallParts('<sheetData><row r="1"><c r="A1" s="4999"><v>1</v></c></row></sheetData>'),
    "xl/styles.xml": styles,
    "xl/_rels/workbook.xml.rels": (plain["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="rId8" Type="http://x/styles" Target="styles.xml"/></Relationships>',
    ),
  });
  const opened = openXlsx(bytes);
  const sheet = sheetAt(opened.workbook, 0);
  const old = sheet.cells.get(0)?.get(0);
  if (old === undefined) throw new Error("A1 is missing");
  putCell(sheet, 1, 0, { ...old, format: { ...old.format, fill: "#FFEEDD" } });
  touch(opened.workbook, sheet);
  const file = opened.save();
  expect(changedParts(bytes, file)).toEqual(["xl/styles.xml", SHEET]);
  const now = textOf(file, "xl/styles.xml");
  expect(now).toContain(xfs.join(""));
  expect(now).toContain(`<cellXfs count="${count + 1}">`);
  expect(textOf(file, SHEET)).toContain('<c r="A1" s="4999"><v>1</v></c>');
  expect(sheetAt(openXlsx(file).workbook, 0).cells.get(1)?.get(0)?.format.fill).toBe("#FFEEDD");
});
