import { documentOf, type EditionSettings, type PaperDocument } from "../../../src/editions";
import { composePaper, type Paper } from "../../../src/paper";
import { DEFAULT_SETTINGS, understandPlan, type ReportSettings } from "../../../src/plan";
import { date } from "../../paper/makePlan";
import { workbookOf } from "../../plan/grids";
import { JOINT } from "../../plan/realPapers";

/** The settings of a paper that says whose it is. */
export function settingsOf(more: Partial<ReportSettings> = {}): ReportSettings {
  return {
    ...DEFAULT_SETTINGS,
    council: "Muirhead Council",
    department: "Department of Education and Social Work",
    committee: "Education Committee",
    ...more,
  };
}

/** The paper of the joint working plan as at 11 December 2003. */
export function samplePaper(settings: ReportSettings): Paper {
  const plan = understandPlan(workbookOf(...JOINT()), settings, date("2003-12-11"));
  return composePaper(plan, settings);
}

/** That paper as a document. */
export function sampleDocument(more: Partial<ReportSettings> = {}): PaperDocument {
  const settings: ReportSettings & EditionSettings = settingsOf(more);
  return documentOf(samplePaper(settings), settings);
}
