import type { IsoDate } from "../calendar";
import type { Place, ReportSettings } from "../plan";
import type { SheetDrawing } from "../sheet";
import { longDate } from "../words";
import { cellsWords } from "./cellsWords";
import { layOutList, type Content } from "./layOutList";

/** What the sheet is called where the officer has none of that name. */
export const WORDS_NAME = "Report words";

/** A sentence, and the cells that it rests on. */
export interface WordsSentence {
  readonly text: string;
  readonly cells: readonly Place[];
}

/** What the sheet of words is made of. */
export interface ReportWordsList {
  readonly sentences: {
    /** What is late first. */
    readonly progress: readonly WordsSentence[];
    /** What stands above the recommendations. */
    readonly asked: string;
    readonly recommendations: readonly WordsSentence[];
  };
  readonly asAt: IsoDate;
  readonly settings: Pick<
    ReportSettings,
    "title" | "appendixName" | "council" | "department" | "paper" | "orientation"
  >;
  readonly sheetName: string;
  /** The name of the Excel table, which no other table of the workbook has. */
  readonly tableName: string;
}

const COLUMNS = [
  { heading: "Part", share: 15 },
  { heading: "Words", share: 60 },
  { heading: "Cells it rests on", share: 25 },
] as const;

/**
 * Sentences and draft recommendations for the covering report as a sheet: a line a sentence in the order in which they are
 * to be said, each with the cells that it rests on.
 */
export function layOutWords({ sentences, asAt, ...list }: ReportWordsList): SheetDrawing {
  const { progress, asked, recommendations } = sentences;
  const rows = [
    ...progress.map((one) => rowOf("Progress", one)),
    rowOf("Recommendations", { text: asked, cells: [] }),
    ...recommendations.map((one, at) => rowOf(`Recommendation ${at + 1}`, one)),
  ];
  return layOutList({ ...list, head: headLines(asAt, list.settings), columns: COLUMNS, rows });
}

function rowOf(part: string, { text, cells }: WordsSentence): Content[] {
  return [
    ["text", part],
    ["text", text],
    ["text", cellsWords(cells)],
  ];
}

function headLines(
  asAt: IsoDate,
  { title, appendixName, council, department }: ReportWordsList["settings"],
): Content[] {
  const whose = [council, department].filter((words) => words !== "").join(", ");
  const of = title === "" ? appendixName : `${appendixName}, ${title}`;
  return [
    ["title", "Words for the covering report"],
    ["line", `Of ${of}`],
    ...(whose === "" ? [] : [["line", whose] as const]),
    ["line", `As at ${longDate(asAt)}. A draft: every number is counted from the sheets.`],
  ];
}
