import { strFromU8, unzipSync } from "fflate";
import { Document, Packer, Paragraph, TextRun } from "docx";
import { filledTemplate, wordFile } from "../../../src/jobs/editions/wordFile";
import { samplePaper, settingsOf } from "../support/sampleDocument";

async function partsOf(bytes: Uint8Array): Promise<(path: string) => string> {
  const parts = unzipSync(bytes);
  return (path) => strFromU8(parts[path] ?? new Uint8Array());
}

async function sampleParts(more = {}): Promise<(path: string) => string> {
  const settings = settingsOf(more);
  return partsOf(await wordFile(samplePaper(settings), settings));
}

function tablesOf(xml: string): string[] {
  return xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
}

test("has a title and a language, and headings that Word knows", async () => {
  const part = await sampleParts();
  expect(part("docProps/core.xml")).toContain(
    "<dc:title>Appendix 1: Joint working between schools and social work, summary of progress – December 2003</dc:title>",
  );
  expect(part("word/styles.xml")).toContain('<w:lang w:val="en-GB"');
  const headings = part("word/document.xml").match(/<w:pStyle w:val="Heading\d"\/>/g) ?? [];
  expect(headings).toEqual([1, 2, 2, 2].map((level) => `<w:pStyle w:val="Heading${level}"/>`));
});

test("stands across A4, with council and title above and the page's number below", async () => {
  const part = await sampleParts();
  expect(part("word/document.xml")).toMatch(
    /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/,
  );
  expect(part("word/header1.xml")).toContain(
    "Muirhead Council: Joint working between schools and social work",
  );
  const footer = part("word/footer1.xml");
  for (const said of ["Appendix 1 · Page ", "PAGE", "NUMPAGES", "As at 11 December 2003"]) {
    expect(footer).toContain(said);
  }
});

test.each([
  ["A4", "portrait", 'w:w="11906" w:h="16838"'],
  ["A3", "landscape", 'w:w="23811" w:h="16838"'],
] as const)("stands on %s %s where the officer wants it", async (paper, orientation, size) => {
  const part = await sampleParts({ paper, orientation });
  expect(part("word/document.xml")).toContain(`<w:pgSz ${size}`);
});

test("each table has a name, a heading row that comes back, and no row that is cut", async () => {
  const part = await sampleParts();
  const tables = tablesOf(part("word/document.xml"));
  expect(tables).toHaveLength(3);
  const names = tables.map((table) => /<w:tblCaption w:val="([^"]*)"\/>/.exec(table)?.[1]);
  expect(names).toEqual(["Status: What it means", "Progress against targets", "Metrics"]);
  for (const table of tables) {
    const rows = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter((row) => row.includes("<w:cantSplit/>"))).toHaveLength(rows.length);
    expect(rows.map((row) => row.includes("<w:tblHeader/>"))).toEqual(
      rows.map((_, at) => at === 0),
    );
  }
});

test("the name of a table stands at the end of its properties, as the format has it", async () => {
  const part = await sampleParts();
  for (const table of tablesOf(part("word/document.xml"))) {
    expect(table).toMatch(/<w:tblCaption w:val="[^"]*"\/><\/w:tblPr>/);
  }
});

test("aims and targets are merged down; in the accessible layout nothing is", async () => {
  const committee = await sampleParts();
  const accessible = await sampleParts({ layout: "accessible" });
  expect(committee("word/document.xml")).toContain('<w:vMerge w:val="restart"/>');
  expect(accessible("word/document.xml")).not.toContain("<w:vMerge");
});

test("characters that XML cannot hold leave the file readable", async () => {
  const settings = settingsOf({ title: "A\u0001B\ud800C & <D>" });
  const part = await partsOf(await wordFile(samplePaper(settings), settings));
  expect(part("word/document.xml")).toContain("A B C &amp; &lt;D&gt;");
});

describe("a council's own template", () => {
  const templateOf = (text: string): Promise<Uint8Array> =>
    Packer.pack(
      new Document({
        sections: [
          {
            children: [
              new Paragraph("Report by the Director"),
              new Paragraph({ children: [new TextRun(text)] }),
              new Paragraph("Contact: the clerk"),
            ],
          },
        ],
      }),
      "uint8array",
    );
  const fill = async (text: string) => {
    const settings = settingsOf();
    return filledTemplate(samplePaper(settings), settings, await templateOf(text));
  };

  test.each(["{{appendix}}", "{{ appendix }}"])(
    "has the appendix at its place %s",
    async (place) => {
      const filled = await fill(place);
      const xml = (await partsOf(filled ?? new Uint8Array()))("word/document.xml");
      expect(xml).not.toContain("{{");
      const order = ["Report by the Director", "Progress against targets", "Contact: the clerk"];
      const places = order.map((text) => xml.indexOf(text));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(Math.min(...places)).toBeGreaterThan(0);
      expect(tablesOf(xml)).toHaveLength(3);
    },
  );

  test("without such a place is not filled", async () => {
    expect(await fill("{{something else}}")).toBeUndefined();
  });
});
