import { accessibleHead, committeeHead } from "../../appendix";
import { headOf } from "../../paper";
import type { Plan, ReportSettings } from "../../plan";
import type { PaperWords } from "../../words";

/** A line of the head as it will print; `right` stands at the right margin of the same line. */
export interface HeadPreviewLine {
  readonly text: string;
  readonly right?: string;
  readonly isTitle: boolean;
}

/**
 * The lines that will stand above the counts, by settings that may not be saved yet: council and appendix, department,
 * committee and date, title. `headPreview(plan, {...settings, council: "Glenbrae Council"}, words)[0]` is
 * `{text: "Glenbrae Council", right: "APPENDIX 1", isTitle: false}`.
 */
export function headPreview(
  plan: Plan,
  settings: ReportSettings,
  words: PaperWords,
): readonly HeadPreviewLine[] {
  const asAt = settings.asAt ?? plan.asAt;
  // The counts are not shown: without steps they cost nothing.
  const head = headOf({ ...plan, asAt, steps: [], metrics: [] }, settings, words);
  const paper = { head: { ...head, counts: [] }, words, asAt };
  const lines = settings.layout === "accessible" ? accessibleHead(paper, "") : committeeHead(paper);
  return lines
    .filter(({ text, right }) => text !== "" || right !== undefined)
    .map(({ text, style, right }) => ({
      text,
      isTitle: style === "title" || style === "subtitle",
      ...(right !== undefined && { right }),
    }));
}
