import { HARD_WORKBOOKS } from "../../samples/hard/workbooks";
import { layOutAppendix } from "../../src/appendix";
import { SINCE } from "../../src/appendix/since";
import { htmlFile } from "../../src/jobs/editions/htmlFile";
import { textFile } from "../../src/jobs/editions/textFile";
import { wordFile } from "../../src/jobs/editions/wordFile";
import { composePaper, type Paper } from "../../src/paper";
import { DEFAULT_SETTINGS, understandPlan, type ReportSettings } from "../../src/plan";
import type { SheetGrid } from "../../src/sheet";
import { gridOf } from "../appendix/support/hardGrid";
import { date } from "../paper/makePlan";
import { threeMeetings } from "../paper/since/meetings";
import { workbookOf } from "../plan/grids";
import { JOINT, YEAR } from "../plan/realPapers";
import { docxTexts, htmlTexts, missingIn, sheetTexts, wordsOf } from "./support/editionWords";

/** Each paper by its name, for the settings of either layout. */
const PAPERS: readonly (readonly [string, (settings: ReportSettings) => Paper])[] = [
  ["the joint working plan", (settings) => paperOf("2003-12-11", JOINT(), settings)],
  ["the year of work", (settings) => paperOf("2025-11-11", YEAR(), settings)],
  ...threeMeetings().map(({ plan, history }, at) => {
    const make = (settings: ReportSettings) => composePaper(plan, settings, history);
    return [`the paper of meeting ${at + 1}`, make] as const;
  }),
  ...HARD_WORKBOOKS.map((makeWorkbook) => {
    const { name, sheets } = makeWorkbook();
    const make = (settings: ReportSettings) => paperOf("2003-11-11", sheets.map(gridOf), settings);
    return [`the hard workbook ${name}`, make] as const;
  }),
];

function paperOf(asAt: string, sheets: readonly SheetGrid[], settings: ReportSettings): Paper {
  return composePaper(understandPlan(workbookOf(...sheets), settings, date(asAt)), settings);
}

/**
 * Words that a sheet needs for its own pages and rows: a table in another form than an edition's heads other columns, and
 * the one sheet says how many tables stand on it.
 */
function wordsOfLayout({ words, metrics }: Paper): Set<string> {
  const { head, sections } = words;
  const { columns } = words.metrics;
  return wordsOf([
    head.oneTable,
    head.twoTables,
    head.withFigures,
    head.withSince,
    head.blanksExplained,
    ...Object.values(sections),
    words.cells.asAbove,
    words.cells.continued,
    words.metrics.seeFirstRow,
    words.metrics.noPeriod,
    words.footer.page,
    ...Object.values(words.glance.headings),
    words.glance.all,
    words.glance.allMeaning,
    metrics?.headings.period ?? "",
    metrics?.headings.value ?? "",
    ...Object.values(columns).map(({ heading }) => heading),
    ...(metrics?.rows ?? []).map((_, at) => String(at + 1)),
  ]);
}

describe.each(PAPERS)("%s", (_name, make) => {
  test.each(["committee", "accessible"] as const)(
    "says the same words as a sheet, in Word, as a web page and as text (%s)",
    async (layout) => {
      const settings = {
        ...DEFAULT_SETTINGS,
        layout,
        council: "Muirhead Council",
        department: "Education & Social Work",
        committee: "Education Committee",
      };
      const paper = make(settings);
      const sheet = wordsOf(sheetTexts(layOutAppendix(paper, settings, { since: SINCE }), paper));
      const word = wordsOf(docxTexts(await wordFile(paper, settings)));
      const html = wordsOf(htmlTexts(htmlFile(paper, settings)));
      const text = wordsOf([textFile(paper, settings)]);
      expect(word.size).toBeGreaterThan(20);
      // The three documents agree to the word, but for the page's number at the foot of Word's pages.
      expect(missingIn(html, text)).toEqual([]);
      expect(missingIn(text, html)).toEqual([]);
      expect(missingIn(html, word)).toEqual([]);
      expect(missingIn(word, html).filter((one) => one !== "page" && one !== "of")).toEqual([]);
      const own = wordsOfLayout(paper);
      expect(missingIn(sheet, html).filter((one) => !own.has(one))).toEqual([]);
      expect(missingIn(html, sheet).filter((one) => !own.has(one))).toEqual([]);
    },
  );
});
