import type { Plan, ReportSettings } from "../plan";
import { fill, longDate, longMonth, type PaperWords } from "../words";
import { countsLine } from "./countsLine";
import { ragLine } from "./ragWords";
import type { PaperHead } from "./types";

/** What stands above the first table. */
export function headOf(plan: Plan, settings: ReportSettings, words: PaperWords): PaperHead {
  const chosen = settings.title.trim();
  const [title = "", ...subtitles] = chosen === "" ? plan.titleLines : [chosen];
  const counts = plan.targets
    ? [countsLine(plan.steps, words), ragLine(plan.steps, words)].filter(
        (line) => line !== undefined,
      )
    : [];
  return {
    appendixName: settings.appendixName,
    council: settings.council.trim(),
    department: settings.department.trim(),
    committeeAndDate: committeeAndDate(plan, settings.committee.trim(), words),
    title,
    subtitles,
    summary: fill(words.head.summary, { month: longMonth(plan.asAt, words.language) }),
    counts,
  };
}

function committeeAndDate({ asAt }: Plan, committee: string, words: PaperWords): string {
  const date = longDate(asAt, words.language);
  if (committee === "") return fill(words.head.asAt, { date });
  return fill(words.head.committee, { committee, date });
}
