import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Document, Packer, Paragraph } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { findLibreOffice } from "../../bin/command/pdf";
import { generate } from "../../bin/generate";
import { put } from "./support/runCheck";
import { keptOutput } from "./terminal";

const SAMPLE = resolve(__dirname, "../../samples/joint-working.xlsx");
/** No plan at all. */
const NOTES = [["Ring the depot"]];
const home = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "formats-"));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<{ code: number; printed: string; told: string }> {
  const output = keptOutput();
  const code = await generate(args, output);
  return { code, printed: output.printed(), told: output.told().join("\n") };
}

function hasLibreOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

test("every form that is asked for stands beside the workbook, under its name", async () => {
  const { code, printed } = await run(
    SAMPLE,
    "--format",
    "xlsx,docx,html,text",
    "--out",
    "paper.xlsx",
  );
  expect(code).toBe(0);
  expect(readdirSync(".").sort()).toEqual(["paper.docx", "paper.html", "paper.txt", "paper.xlsx"]);
  expect(printed).toContain("Written to paper.xlsx, paper.docx, paper.html and paper.txt");
  for (const [name, start] of [
    ["paper.docx", "PK"],
    ["paper.xlsx", "PK"],
    ["paper.html", "<!doctype html>"],
    ["paper.txt", "Appendix 1\n"],
  ] as const) {
    expect(readFileSync(name, "latin1").slice(0, start.length)).toBe(start);
  }
});

test("without the workbook among them only the others are written", async () => {
  expect((await run(SAMPLE, "--format", "html", "--out", "paper.xlsx")).code).toBe(0);
  expect(readdirSync(".")).toEqual(["paper.html"]);
});

test("without --out they go to out/, and only an unchanged earlier result is replaced", async () => {
  const names = () =>
    readdirSync("out")
      .filter((name) => !name.startsWith("."))
      .sort();
  await run(SAMPLE, "--format", "xlsx,text");
  await run(SAMPLE, "--format", "xlsx,text");
  expect(names()).toEqual(["joint-working.txt", "joint-working.xlsx"]);
  writeFileSync("out/joint-working.txt", "somebody's own");
  await run(SAMPLE, "--format", "xlsx,text");
  expect(names()).toEqual([
    "joint-working (2).txt",
    "joint-working (2).xlsx",
    "joint-working.txt",
    "joint-working.xlsx",
  ]);
  expect(readFileSync("out/joint-working.txt", "utf8")).toBe("somebody's own");
});

test.each(["odt", "docx,", "docx,rtf", ""])(
  "refuses --format %j and writes nothing",
  async (format) => {
    const { code, told } = await run(SAMPLE, "--format", format, "--out", "paper.xlsx");
    expect([code, readdirSync(".")]).toEqual([2, []]);
    expect(told).toBe(
      `--format takes any of xlsx, docx, html, text, pdf, with commas between, not "${format}".`,
    );
  },
);

test("a plan that is stopped by its findings gives no form at all", async () => {
  const plan = put(folder, "plan.xlsx", NOTES);
  const { code } = await run(plan, "--format", "xlsx,docx,html,text", "--out", "paper.xlsx");
  expect([code, readdirSync(".")]).toEqual([1, ["plan.xlsx"]]);
});

test("quietly nothing is said, unless something went wrong; JSON is printed all the same", async () => {
  const quiet = await run(SAMPLE, "--quiet", "--out", "paper.xlsx");
  expect(quiet).toEqual({ code: 0, printed: "", told: "" });
  const json = await run(SAMPLE, "--quiet", "--json", "--out", "paper.xlsx");
  expect([json.code, json.told]).toEqual([0, ""]);
  expect(JSON.parse(json.printed)).toHaveProperty("summary.steps", 36);
  const stopped = await run(put(folder, "plan.xlsx", NOTES), "--quiet", "--out", "no.xlsx");
  expect([stopped.code, stopped.printed]).toEqual([1, ""]);
  expect(stopped.told).not.toBe("");
});

describe("a council's template", () => {
  const template = async (text: string): Promise<string> => {
    const document = new Document({
      sections: [{ children: [new Paragraph("Muirhead"), new Paragraph(text)] }],
    });
    writeFileSync("council.docx", await Packer.pack(document, "uint8array"));
    return "council.docx";
  };

  test("is filled at its place", async () => {
    const path = await template("{{appendix}}");
    const { code } = await run(
      SAMPLE,
      "--format",
      "docx",
      "--template",
      path,
      "--out",
      "paper.xlsx",
    );
    expect(code).toBe(0);
    const xml = strFromU8(
      unzipSync(readFileSync("paper.docx"))["word/document.xml"] ?? new Uint8Array(),
    );
    expect(xml.indexOf("Muirhead")).toBeLessThan(xml.indexOf("Progress against targets"));
  });

  test.each([
    [
      "without a place",
      () => template("nothing here"),
      "council.docx has no place for the appendix. Type {{appendix}} in it, in a paragraph of its own.",
    ],
    [
      "that is no document",
      () => Promise.resolve(SAMPLE.replace("joint-working.xlsx", "jointWorking.ts")),
      "is no Word document (.docx). Save the template as one.",
    ],
    [
      "that is not there",
      () => Promise.resolve("none.docx"),
      "none.docx: there is no such file. Check the name and the folder.",
    ],
  ])("%s is refused in one line", async (_name, make, words) => {
    const path = await make();
    const { code, told } = await run(
      SAMPLE,
      "--format",
      "docx",
      "--template",
      path,
      "--out",
      "paper.xlsx",
      "--quiet",
    );
    expect([code, existsSync("paper.docx")]).toEqual([2, false]);
    expect(told).toContain(words);
  });

  test("is of no use without a Word document", async () => {
    const { code, told } = await run(SAMPLE, "--template", "council.docx", "--out", "paper.xlsx");
    expect([code, told]).toEqual([
      2,
      "--template is for a Word document: give --format docx or pdf as well.",
    ]);
  });
});

describe("a PDF", () => {
  test("where there is no LibreOffice one line says what to do", async () => {
    await expect(findLibreOffice(["/nowhere/soffice"])).rejects.toThrow(
      "A PDF needs LibreOffice, which was not found here. Install it, or leave pdf out of --format and save the Word document as PDF.",
    );
  });

  (hasLibreOffice() ? test : test.skip)(
    "has tags, a language and a title",
    async () => {
      expect((await run(SAMPLE, "--format", "pdf", "--out", "paper.xlsx")).code).toBe(0);
      expect(readdirSync(".")).toEqual(["paper.pdf"]);
      const pdf = readFileSync("paper.pdf", "latin1");
      expect(pdf.slice(0, 5)).toBe("%PDF-");
      expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
      expect(pdf).toContain("/Lang(en-GB)");
      expect(pdf).toContain("/Title<FEFF");
    },
    120_000,
  );
});
