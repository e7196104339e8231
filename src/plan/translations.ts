import { cellAt, cellText, type Cell } from "../sheet";
import type { PaperLanguage } from "../words";
import type { TargetsCandidate } from "./columns/findTargetsSheet";
import type { TargetsColumn } from "./columns/planColumns";
import { plainHeading } from "./columns/readHeading";
import {
  headingLanguage,
  translatedColumns,
  type ReadTranslation,
} from "./columns/translatedColumns";
import { ofMetrics } from "./metrics/translatedMetrics";
import type { Step, StepTexts, TranslatedColumn } from "./types";
import type { TranslationReader } from "./translationReader";

/**
 * Reads columns that say again in another language what others say. Few workbooks have any, so it is handed to
 * `understandPlan` by those who have reason to.
 */
export const TRANSLATIONS: TranslationReader = {
  columns: translatedColumns,
  columnsTold: (sheet, steps) => sheet.translated.map((column) => told(sheet, column, steps)),
  ofMetrics,
  withTexts,
};

/** The officer's texts that may stand in another language, and what a step calls them. */
const TEXTS = {
  aim: "aim",
  target: "target",
  measure: "measure",
  progressMade: "progressMade",
  progressPlanned: "progressPlanned",
  lead: "lead",
  status: "statusGiven",
  timescale: "timescaleText",
  revisedTimescale: "revisedTimescaleText",
} as const satisfies Partial<Record<TargetsColumn, keyof StepTexts>>;
const PARTS = Object.keys(TEXTS) as (keyof typeof TEXTS)[];

function told(
  { grid, merged, tableColumns }: TargetsCandidate,
  column: ReadTranslation,
  steps: readonly Step[],
): TranslatedColumn {
  const { text = "" } = tableColumns.find(({ columnIndex }) => columnIndex === column.of) ?? {};
  const ofHeading = headingLanguage(text).stem;
  const blankRows = steps
    .map(({ rowIndex }) => rowIndex)
    .filter((rowIndex) => {
      const isBlank = textOf(merged.shownAt(rowIndex, column.columnIndex)) === "";
      return isBlank && isWords(cellAt(grid, rowIndex, column.of));
    });
  const saysNoMore = plainHeading(column.heading) === plainHeading(ofHeading);
  return { ...column, heading: saysNoMore ? "" : column.heading, ofHeading, blankRows };
}

function isWords(cell: Cell): boolean {
  return cell.kind === "text" && /\p{L}/u.test(cell.text);
}

function textOf(cell: Cell): string {
  return cellText(cell).trim();
}

/** The step with what its sheet's columns in other languages say of it. */
function withTexts(sheet: TargetsCandidate, step: Step): Step {
  const languages = new Set(sheet.translated.map(({ language }) => language));
  const texts = [...languages].map((language) => [language, textsIn(sheet, step, language)]);
  return { ...step, inLanguages: Object.fromEntries(texts) as Step["inLanguages"] & object };
}

function textsIn(sheet: TargetsCandidate, step: Step, language: PaperLanguage): StepTexts {
  const { grid, merged, columns } = sheet;
  const columnOf = (of: number): ReadTranslation | undefined =>
    sheet.translated.find((one) => one.of === of && one.language === language);
  /** What a text says in the language; a text that goes on from above is looked for there. */
  const said = (columnIndex: number, text: string): string | undefined => {
    const column = columnOf(columnIndex);
    if (!column || text === "") return undefined;
    const first = grid.area?.rowIndex ?? 0;
    let row = step.rowIndex;
    while (row > first && textOf(merged.shownAt(row, columnIndex)) === "") row -= 1;
    if (textOf(merged.shownAt(row, columnIndex)) !== text) return undefined;
    return textOf(merged.shownAt(row, column.columnIndex)) || undefined;
  };
  const texts: StepTexts = Object.fromEntries(
    PARTS.flatMap((part) => {
      const found = columns[part];
      const text = found && said(found.columnIndex, step[TEXTS[part]]);
      return text === undefined ? [] : [[TEXTS[part], text] as const];
    }),
  );
  const isOfAim = step.group === step.aim && texts.aim !== undefined;
  return {
    ...texts,
    ...(isOfAim && { group: texts.aim ?? "" }),
    extras: step.extras.map((extra) => ({
      ...extra,
      heading: columnOf(extra.columnIndex)?.heading || extra.heading,
      text: said(extra.columnIndex, extra.text) ?? extra.text,
    })),
  };
}
