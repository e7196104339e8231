import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../bin/check";
import { generate } from "../../bin/generate";
import { startOffice, type SheetModel, type WorkbookModel } from "office-js-host";
import { openXlsx, saveXlsx } from "office-js-host/xlsx";
import { DEFAULT_SETTINGS, generateAppendix, parseIsoDate, saveSettings } from "../../src/jobs";
import type { ReportSettings } from "../../src/jobs";
import { PAYLOADS, SHEET_NAMES } from "./payloads";
import { planWorkbook, SMALL_METRICS, SMALL_TARGETS } from "./support/planWorkbook";
import { filledCells, textOf } from "./support/sheetTexts";

const AS_AT = parseIsoDate("2003-11-11");

/** A spread of the payloads; all of them are in the cells of the table test. */
const SOME = PAYLOADS.filter(({ text }, index) => index % 13 === 0 && text.length < 1000);

async function generated(
  workbook: WorkbookModel,
  settings: Partial<ReportSettings>,
): Promise<SheetModel | undefined> {
  const host = await startOffice(workbook);
  try {
    const result = await generateAppendix({ asAt: AS_AT, settings });
    expect(result.kind).toBe("made");
    const name = result.kind === "made" ? result.sheetName : "";
    return openXlsx(saveXlsx(workbook)).workbook.sheets.find((sheet) => sheet.name === name);
  } finally {
    host.dispose();
  }
}

/** The letters of everything that a sheet says. */
function allSaid(sheet: SheetModel | undefined): string {
  const cells = sheet === undefined ? [] : filledCells(sheet);
  return cells.map(({ cell }) => textOf(cell)).join("\n");
}

function formulasOf(sheet: SheetModel | undefined): string[] {
  return sheet === undefined
    ? ["no sheet"]
    : filledCells(sheet).flatMap(({ cell }) => cell.formula || []);
}

test.each(SOME)(
  "$name as council, committee and title of the appendix is text",
  async ({ text }) => {
    const sheet = await generated(planWorkbook(), { council: text, committee: text, title: text });
    expect(formulasOf(sheet)).toEqual([]);
    const lines = (words: string) => words.replace(/\s+/g, " ").trim().toLowerCase();
    expect(lines(allSaid(sheet))).toContain(lines(text));
  },
);

test.each(SOME)("$name as a metric's name, unit and note is text", async ({ text }) => {
  const metrics = [[text, text, "Lower", 14, 9, text], ...SMALL_METRICS];
  const sheet = await generated(planWorkbook(SMALL_TARGETS, metrics), { showCharts: true });
  expect(formulasOf(sheet)).toEqual([]);
  for (const chart of sheet?.charts ?? []) expect(chart.title).not.toMatch(/^=/);
});

test("settings that hold payloads come back from the workbook as they were", async () => {
  for (const { text } of SOME) {
    const workbook = planWorkbook();
    const host = await startOffice(workbook);
    try {
      await saveSettings({ ...DEFAULT_SETTINGS, council: text, title: text });
      const [part] = openXlsx(saveXlsx(workbook)).workbook.customXmlParts;
      expect(part?.xml).toMatch(/^[\x20-\x7e\n\r\t]*$/);
      const result = await generateAppendix({ asAt: AS_AT });
      expect(result.report.settings).toMatchObject({ council: text, title: text });
    } finally {
      host.dispose();
    }
  }
});

describe("names of sheets", () => {
  test.each(SHEET_NAMES.map((name) => ({ name })))(
    "$name as the name of the plan's sheet",
    async ({ name }) => {
      const workbook = planWorkbook();
      const [first] = workbook.sheets;
      if (first !== undefined) first.name = name;
      const sheet = await generated(workbook, {});
      expect(formulasOf(sheet)).toEqual([]);
      expect(workbook.sheets[0]?.name).toBe(name);
    },
  );

  test.each(SHEET_NAMES.map((name) => ({ name })))(
    "$name as the name of the appendix, also in its footer",
    async ({ name }) => {
      const sheet = await generated(planWorkbook(), { appendixName: name });
      expect(sheet?.name).toBe(name);
      expect(formulasOf(sheet)).toEqual([]);
      expect(printed(sheet?.pageLayout.headersFooters.leftFooter ?? "")).toContain(name);
    },
  );
});

/** A footer as it prints, read by Excel's rules: "&&" is one "&", "&P" the page, "&N" the pages; others are refused. */
function printed(codes: string): string {
  return codes.replace(/&([\s\S])/g, (_, code: string) => {
    const words: Record<string, string> = { "&": "&", P: "<page>", N: "<pages>" };
    const said = words[code];
    if (said === undefined) throw new Error(`The footer obeys &${code}.`);
    return said;
  });
}

describe("the headless commands", () => {
  const folder = mkdtempSync(join(tmpdir(), "appendix-injection-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "plan\u001b[31m\u202e.xlsx");
  const rows = PAYLOADS.filter(({ text }) => text.length < 1000).map(({ text }) => [
    text,
    text,
    text,
    text,
    "March 2003",
  ]);
  const steps = rows.filter(([text = ""]) => text.trim() !== "");
  const metrics = rows.slice(0, 40).map(([text = ""]) => [text, "x", "Lower", 14, 9, text]);

  /** Runs a command and gives what it wrote. */
  async function run(command: typeof generate, args: string[]) {
    const printedText: string[] = [];
    const told: string[] = [];
    const code = await command(args, {
      print: (text) => printedText.push(text),
      tell: (line) => told.push(line),
    });
    return { code, printed: printedText.join("\n"), told };
  }

  beforeAll(() => writeFileSync(path, saveXlsx(planWorkbook(steps, metrics))));

  /** What a terminal would obey, or what turns or hides text; line ends are the commands' own. */
  const obeyed = (text: string) =>
    text.replaceAll("\n", "").match(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);

  test("readable output holds nothing that a terminal obeys", async () => {
    const out = join(folder, "readable.xlsx");
    const made = await run(generate, [path, "--out", out, "--as-at", "2003-11-11"]);
    expect(made.code).toBe(0);
    expect(made.printed.split("\n").length).toBeGreaterThan(300);
    expect(obeyed(made.printed)).toBeNull();
    expect(obeyed(made.told.join("\n"))).toBeNull();
    const checked = await run(check, [path, "--as-at", "2003-11-11"]);
    expect(obeyed(checked.printed + checked.told.join("\n"))).toBeNull();
    expect(openXlsx(readFileSync(out)).workbook.sheets.map(({ name }) => name)).toContain(
      "Appendix 1",
    );
  });

  test("JSON is one object that holds the texts, with nothing that a terminal obeys", async () => {
    const out = join(folder, "json.xlsx");
    const made = await run(generate, [path, "--out", out, "--json", "--as-at", "2003-11-11"]);
    expect(made.code).toBe(0);
    expect(obeyed(made.printed)).toBeNull();
    const report: { steps: { progressPlanned: string }[] } = JSON.parse(made.printed);
    expect(report.steps.map((step) => step.progressPlanned.trim())).toEqual(
      steps.map(([text = ""]) => text.trim()),
    );
  });

  test("a refusal that names the file is one plain line", async () => {
    writeFileSync(join(folder, "no\u001b[2Jbook\n.xlsx"), "<html>");
    const refused = await run(generate, [join(folder, "no\u001b[2Jbook\n.xlsx")]);
    expect(refused.code).toBe(2);
    expect(refused.told).toHaveLength(1);
    expect(obeyed(refused.told[0] ?? "")).toBeNull();
    expect(refused.told[0]).not.toContain("\n");
  });
});
