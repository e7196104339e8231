import type { ReportSettings } from "../../plan";
import type { SheetDrawing } from "../../sheet";
import {
  PAPER_LANGUAGES,
  paperTexts,
  type PaperLanguage,
  type PaperText,
  type PaperWords,
} from "../../words";
import { layOutList, type Content } from "../layOutList";
import { CORRECTION, KEY } from "./columns";
import { PART_NAMES } from "./partNames";
import type { TypedCorrection } from "./readCorrections";

/** What the sheet is called where the officer has none of that name: "Welsh words". */
export function correctionsName(language: PaperLanguage): string {
  return `${PAPER_LANGUAGES[language]} words`;
}

/** What the sheet of a language's words is made of. */
export interface CorrectionsList {
  readonly language: PaperLanguage;
  /** The words as we have them, without corrections. */
  readonly words: PaperWords;
  /** What was typed on the sheet as it is now: all of it stays. */
  readonly typed: readonly Pick<TypedCorrection, "key" | "text">[];
  readonly settings: Pick<ReportSettings, "paper" | "orientation">;
  readonly sheetName: string;
  /** The name of the Excel table, which no other table of the workbook has. */
  readonly tableName: string;
}

/**
 * Every word and sentence that the paper says itself, a line each, with a column in which a translator corrects it. A
 * correction whose key is none of the words' any more stands at the end, so that it can be moved or cleared.
 */
export function layOutCorrections({
  language,
  words,
  typed,
  ...list
}: CorrectionsList): SheetDrawing {
  const isEnglish = language === "en-GB";
  const texts = paperTexts(
    words,
    typed.map(({ key }) => key),
  );
  const known = new Set(texts.map(({ key }) => key));
  const first = new Map([...typed].reverse().map(({ key, text }) => [key, text]));
  const others = typed.filter(({ key, text }) => !known.has(key) || first.get(key) !== text);
  const own = (text: string): Content[] => (isEnglish ? [] : [["text", text]]);
  const rows: Content[][] = [
    ...texts.map((text): Content[] => [
      ["text", text.key],
      ["text", whereWords(text)],
      ["text", text.english],
      ...own(text.text),
      ["typed", first.get(text.key) ?? ""],
    ]),
    ...others.map(({ key, text }): Content[] => [
      ["text", key],
      ["text", known.has(key) ? "In a row above too" : "Not used any more"],
      ["text", ""],
      ...own(""),
      ["typed", text],
    ]),
  ];
  const columns = [
    { heading: KEY, share: 20 },
    { heading: "Where it is said", share: 16 },
    { heading: "English", share: 22 },
    ...(isEnglish ? [] : [{ heading: PAPER_LANGUAGES[language], share: 22 }]),
    { heading: CORRECTION, share: 22 },
  ];
  return layOutList({
    ...list,
    head: headLines(language),
    columns,
    rows,
    typedColumn: columns.length - 1,
  });
}

/** Where a text is said and, where it counts, for which numbers: "Numbers of days, for 0, 1, 3, 4 and so on". */
function whereWords({ part, numbers }: PaperText): string {
  const name = PART_NAMES[part];
  if (!numbers) return name;
  const { first, hasMore, isOrdinal } = numbers;
  const said = first.map(String).join(", ");
  return `${name}, for ${isOrdinal ? "the number in order " : ""}${said}${hasMore ? " and so on" : ""}`;
}

function headLines(language: PaperLanguage): Content[] {
  const signed =
    language === "en-GB"
      ? []
      : [["line", "No native reader has signed these words off yet."] as const];
  return [
    ["title", `What the appendix says itself, in ${PAPER_LANGUAGES[language]}`],
    ...signed,
    [
      "line",
      `Type only in the column ${CORRECTION}; what is blank there stands as it is. The next appendix is made with the corrections.`,
    ],
    [
      "line",
      "What stands in braces, such as {count}, is filled in by the add-in: keep each one, anywhere in the sentence.",
    ],
    [
      "line",
      "Where a number needs a form of its own, add a row: the same key, ending in zero, one, two, few or many.",
    ],
  ];
}
