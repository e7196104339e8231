import { tellsNoTimes, type Plan, type ReportSettings, type SheetAside } from "../plan";
import { fill, longDate, longMonth, plural, type PaperWords } from "../words";
import { countsLine } from "./countsLine";
import { limitsLine, metricsLine } from "./glance";
import { ragLine } from "./ragWords";
import type { PaperHead } from "./types";

/** What stands above the first table. */
export function headOf(plan: Plan, settings: ReportSettings, words: PaperWords): PaperHead {
  const counts = [
    contentsLine(plan, words),
    plan.targets && countsLine(plan.steps, words),
    tellsNoTimes(plan) ? words.counts.cannotTell : undefined,
    ragLine(plan.steps, words),
    metricsLine(plan, words),
    limitsLine(plan, words),
    asideLine(plan.sheetsAside, words),
  ].filter((line) => line !== undefined);
  return {
    appendixName: settings.appendixName,
    council: settings.council.trim(),
    department: settings.department.trim(),
    committeeAndDate: committeeAndDate(plan, settings, words),
    title: settings.title.trim() || plan.offeredTitle.trim(),
    summary: fill(words.head.summary, { month: longMonth(plan.asAt, words) }),
    counts,
  };
}

/** The meeting's date is printed as such only where somebody gave it. */
function committeeAndDate(plan: Plan, settings: ReportSettings, words: PaperWords): string {
  const committee = settings.committee.trim();
  const date = longDate(plan.asAt, words);
  if (committee === "") return fill(words.head.asAt, { date });
  const said = settings.asAt === undefined ? words.head.committeeAsAt : words.head.committee;
  return fill(said, { committee, date });
}

/** "Sections: Roads (12 rows), Housing (8 rows)."; undefined where the plan is in one piece. */
function contentsLine({ targetSheets, steps }: Plan, words: PaperWords): string | undefined {
  if (targetSheets.length < 2) return undefined;
  const { language, counts, separator } = words;
  const parts = targetSheets.map(({ grid: { name } }) => {
    const count = steps.filter(({ sheetName }) => sheetName === name).length;
    return fill(plural(language, count, counts.section), { section: name, count: String(count) });
  });
  return fill(counts.contents, { sections: parts.join(separator) });
}

/** Why a sheet of actions that is left out is worth telling to whoever reads the paper. */
const TOLD: ReadonlySet<SheetAside["why"]> = new Set(["closed", "other-headings"]);

/** "One more sheet of actions is not included: “Closed” (12 rows)."; undefined where there is none. */
function asideLine(sheets: readonly SheetAside[], words: PaperWords): string | undefined {
  const told = sheets.filter(({ why }) => TOLD.has(why));
  if (told.length === 0) return undefined;
  const { language, counts, separator } = words;
  const names = told.map(({ sheetName, rowCount }) =>
    fill(plural(language, rowCount, counts.asideSheet), {
      sheet: sheetName,
      count: String(rowCount),
    }),
  );
  return fill(plural(language, told.length, counts.aside), {
    count: String(told.length),
    sheets: names.join(separator),
  });
}
