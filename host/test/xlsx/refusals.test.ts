import { strToU8, zipSync } from "fflate";
import { openXlsx, WorkbookFileError } from "../../xlsx";
import { touch } from "../files/edit";
import { richParts } from "../files/richParts";
import { HEAD, NAMESPACES, relationships, smallParts, worksheet } from "../files/smallParts";
import { zipOf } from "../files/zipOf";

/** The error that opening gives; undefined when the file opens. */
function refusal(bytes: Uint8Array): { code: string; message: string } | undefined {
  try {
    openXlsx(bytes);
    return undefined;
  } catch (cause) {
    if (cause instanceof WorkbookFileError) return { code: cause.code, message: cause.message };
    throw cause;
  }
}

const good = zipOf(smallParts());
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const oleWith = (name: string): Uint8Array =>
  Uint8Array.from([...ole, ...new Uint8Array(2000), ...utf16(name), ...new Uint8Array(600)]);

test("a small workbook opens, so that what follows fails for its own reason", () => {
  expect(refusal(good)).toBeUndefined();
});

const withPart = (path: string, content: string | Uint8Array): Uint8Array =>
  zipOf({ ...smallParts(), [path]: content });
const deep = `${"<a>".repeat(300)}${"</a>".repeat(300)}`;
const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;

/** A file by what is wrong with it, the code that opening gives, and a word of the message. */
const refused: [string, Uint8Array, string, RegExp][] = [
  ["nothing", new Uint8Array(), "empty", /empty/],
  ["encrypted", oleWith("EncryptedPackage"), "encrypted", /password/],
  ["old Excel", oleWith("Workbook"), "legacy-xls", /97-2003/],
  ["older Excel", Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0]), "legacy-xls", /97-2003/],
  [
    "a beta of Office 2007",
    withPart(
      "xl/workbook.xml",
      '<workbook xmlns="http://schemas.microsoft.com/office/excel/2006/2"><sheets/></workbook>',
    ),
    "unsupported",
    /test version of Office 2007/,
  ],
  [
    "a beta of Office 2007 whose links are its own",
    withPart(
      "_rels/.rels",
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2005/06/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2005/8/relationships/excelDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    "unsupported",
    /test version of Office 2007/,
  ],
  ["a Word document of old", oleWith("WordDocument"), "not-xlsx", /not an Excel workbook/],
  ["CSV", strToU8('Aim,Target\n"a","b"\n'), "csv-or-text", /CSV/],
  ["text in UTF-16", Uint8Array.from([0xff, 0xfe, ...utf16("a\tb\n")]), "csv-or-text", /text/],
  ["HTML", strToU8("\n <!DOCTYPE html><html><table></table></html>"), "html", /web page/],
  ["HTML without a head", strToU8("<table><tr><td>1</td></tr></table>"), "html", /web page/],
  [
    "an XML spreadsheet",
    strToU8(
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ),
    "xml-2003",
    /XML spreadsheet/,
  ],
  ["a PDF file", strToU8("%PDF-1.7\n"), "not-xlsx", /not an Excel workbook/],
  ["noise", Uint8Array.from([1, 2, 3, 4, 0, 0]), "not-xlsx", /not an Excel workbook/],
  ["another zip file", zipOf({ "readme.txt": "hello" }), "not-xlsx", /not an Excel workbook/],
  ["an empty zip file", zipSync({}), "not-xlsx", /not an Excel workbook/],
  ["half a file", good.slice(0, good.length / 2), "truncated", /incomplete/],
  [
    "a binary workbook",
    zipOf({
      ...smallParts(),
      "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.bin"]]),
      "xl/workbook.bin": new Uint8Array(9),
    }),
    "xlsb",
    /\.xlsb/,
  ],
  [
    "a Word document",
    zipOf({
      ...smallParts(),
      "[Content_Types].xml": (smallParts()["[Content_Types].xml"] ?? "").replaceAll(
        "spreadsheetml",
        "wordprocessingml",
      ),
    }),
    "not-xlsx",
    /not an Excel workbook/,
  ],
  [
    "an OpenDocument sheet",
    zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    "ods",
    /OpenDocument/,
  ],
  [
    "broken XML",
    withPart("xl/worksheets/sheet1.xml", worksheet("<sheetData>")),
    "damaged",
    /sheet1/,
  ],
  [
    "a row that cannot be",
    withPart("xl/worksheets/sheet1.xml", worksheet('<sheetData><row r="1048577"/></sheetData>')),
    "damaged",
    /row/,
  ],
  [
    "a cell that cannot be",
    withPart(
      "xl/worksheets/sheet1.xml",
      worksheet('<sheetData><row r="1"><c r="XFE1"/></row></sheetData>'),
    ),
    "damaged",
    /cell/,
  ],
  [
    "a sheet that is missing",
    zipOf({ ...smallParts(), "xl/_rels/workbook.xml.rels": relationships([]) }),
    "damaged",
    /missing/,
  ],
  [
    "bytes that are no text",
    withPart("xl/worksheets/sheet1.xml", Uint8Array.from([...strToU8(HEAD), 0x3c, 0xff, 0xfe])),
    "damaged",
    /encoding/,
  ],
  [
    "a document type",
    withPart(
      "xl/worksheets/sheet1.xml",
      `<?xml version="1.0"?>${laughs}<worksheet>&b;</worksheet>`,
    ),
    "unsupported",
    /document type/,
  ],
  [
    "a document type in the content types",
    withPart("[Content_Types].xml", `<?xml version="1.0"?>${laughs}<Types/>`),
    "unsupported",
    /document type/,
  ],
  [
    "columns said again and again",
    withPart(
      "xl/worksheets/sheet1.xml",
      worksheet(`<cols>${'<col min="1" max="16384" width="9"/>'.repeat(5)}</cols><sheetData/>`),
    ),
    "damaged",
    /columns twice/,
  ],
  [
    "nesting without end",
    withPart("xl/worksheets/sheet1.xml", worksheet(`<extLst>${deep}</extLst>`)),
    "too-large",
    /nested/,
  ],
  [
    "no worksheet",
    withPart("xl/workbook.xml", `${HEAD}<workbook ${NAMESPACES}><sheets/></workbook>`),
    "unsupported",
    /no worksheet/,
  ],
];

test.each(refused)("refused: %s", (_, bytes, code, words) => {
  const found = refusal(bytes);
  expect(found).toEqual({ code, message: expect.stringMatching(words) });
  // One line, a whole sentence, and what to do or what was decided.
  expect(found?.message).toMatch(/^[A-Z][^\n]{30,300}\.$/);
});

test("a signed workbook opens, keeps its bytes, and is not changed", () => {
  const bytes = zipOf({ ...richParts(), "_xmlsignatures/sig1.xml": "<Signature/>" });
  const opened = openXlsx(bytes);
  expect(Buffer.compare(opened.save(), bytes)).toBe(0);
  touch(opened.workbook);
  expect(() => opened.save()).toThrow(/digitally signed/);
});

test("cut anywhere, a file is refused in one clear line", () => {
  const whole = zipOf(richParts());
  const codes = new Set<string>();
  for (let length = 97; length < whole.length; length += 97) {
    const found = refusal(whole.slice(0, length));
    codes.add(found?.code ?? "opened");
  }
  expect([...codes]).toEqual(["truncated"]);
});

test("one byte changed anywhere: it opens, or is refused in one clear line", () => {
  const whole = zipOf(richParts());
  let refusals = 0;
  for (let at = 0; at < whole.length; at += 61) {
    const bent = whole.slice();
    bent[at] = (bent[at] ?? 0) ^ 0x55;
    if (refusal(bent) !== undefined) refusals += 1;
  }
  expect(refusals).toBeGreaterThan(20);
});
