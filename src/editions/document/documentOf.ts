import type { Paper } from "../../paper";
import { fill, longDate } from "../../words";
import { documentTitle, glanceBlocks, headBlocks, whoseOf } from "./headBlocks";
import { metricsBlocks } from "./metricsBlocks";
import { progressBlock } from "./progressBlocks";
import { sinceBlocks } from "./sinceBlocks";
import type { Block, PaperDocument } from "./types";

/** What the officer chose that an edition heeds: the same settings as the sheet's. */
export interface EditionSettings {
  readonly layout: "committee" | "accessible";
  readonly paper: "A4" | "A3";
  readonly orientation: "landscape" | "portrait";
  readonly sectionOrder: readonly ("targets" | "metrics")[];
  readonly showCharts: boolean;
}

/**
 * A paper as a document, block by block in reading order: the one walk over what the paper says, on which every edition
 * rests, so that none says more or less than another.
 * `documentOf(paper, settings).title` is "Appendix 1: Joint working, summary of progress – November 2003".
 */
export function documentOf(paper: Paper, settings: EditionSettings): PaperDocument {
  const { words, asAt, head } = paper;
  return {
    language: words.language,
    title: documentTitle(paper),
    author: head.council,
    whose: whoseOf(paper),
    pageLine: fill(words.footer.page, { appendix: head.appendixName }),
    asAtLine: fill(words.head.asAt, { date: longDate(asAt, words) }),
    paper: settings.paper,
    orientation: settings.orientation,
    layout: settings.layout,
    blocks: [
      ...headBlocks(paper),
      ...glanceBlocks(paper.glance, paper),
      ...sectionBlocks(paper, settings),
      ...(settings.showCharts ? figureBlocks(paper) : []),
      ...listBlocks(words.sections.notes, paper.notes),
    ],
  };
}

/** What changed, then the tables in the order that the officer chose, each under its heading; one without rows is left out. */
function sectionBlocks(paper: Paper, { sectionOrder, layout }: EditionSettings): Block[] {
  const { words, progress, metrics } = paper;
  const order = [...new Set([...sectionOrder, "targets", "metrics"] as const)];
  let count = 0;
  /** In the accessible layout tables are numbered, as on the sheet; `own` is a name that the officer gave. */
  const titleOf = (own: string, otherwise: string): string => {
    count += 1;
    if (layout === "committee") return own || otherwise;
    const title = own || otherwise.toLocaleLowerCase(words.language);
    return fill(words.numberedTable, { number: String(count), title });
  };
  const since = sinceBlocks(paper, layout, titleOf);
  const tables = order.flatMap((name): Block[] => {
    if (name === "metrics") {
      return metrics && metrics.rows.length > 0
        ? metricsBlocks(metrics, layout, titleOf, paper)
        : [];
    }
    return progress
      .filter(({ rows }) => rows.length > 0)
      .flatMap((table): Block[] => {
        const title = titleOf(table.name, words.sections.targets);
        return [{ kind: "heading", text: title }, progressBlock(table, title, layout, paper)];
      });
  });
  return [...since, ...tables];
}

/** What the charts of the sheet show, in words; the numbers themselves stand in the tables. */
function figureBlocks({ words, statusFigures, metricFigures }: Paper): Block[] {
  const { statusTitle, metricsTitle } = words.figures;
  return [
    ...listBlocks(statusTitle, statusFigures ? [statusFigures.sentence] : []),
    ...listBlocks(
      metricsTitle,
      metricFigures.map(({ caption, sentence }) =>
        fill(words.cells.labelled, { label: caption, text: sentence }),
      ),
    ),
  ];
}

function listBlocks(title: string, lines: readonly string[]): Block[] {
  if (lines.length === 0) return [];
  return [
    { kind: "heading", text: title },
    { kind: "list", lines },
  ];
}
