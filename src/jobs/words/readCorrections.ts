import { correctionsName, readCorrections, type TypedCorrection } from "../../checklist";
import type { UnusableCorrection } from "../../checks";
import type { WorkbookReading } from "../../excel";
import { cellAddress, type SheetGrid } from "../../sheet";
import {
  corrected,
  judgeCorrection,
  paperTexts,
  PAPER_LANGUAGES,
  UNUSABLE,
  type Corrections,
  type PaperLanguage,
} from "../../words";
import { paperTable } from "./paperTable";

export { corrected };

/** What the workbook's sheets of corrections hold. */
export interface CorrectionsFound {
  readonly corrections: Corrections;
  readonly unusable: readonly UnusableCorrection[];
  /** The sheets themselves. */
  readonly sheets: readonly SheetGrid[];
}

const LANGUAGES = Object.keys(PAPER_LANGUAGES) as PaperLanguage[];

/**
 * Reads the corrections of every language that a sheet of ours has any for. Of several sheets for a language, as copies are,
 * the one that still has our name counts, then the first.
 */
export async function correctionsIn(reading: WorkbookReading): Promise<CorrectionsFound> {
  const sheets = correctionSheets(reading);
  const found: [PaperLanguage, Readonly<Record<string, string>>][] = [];
  const unusable: UnusableCorrection[] = [];
  for (const language of LANGUAGES) {
    const grid = sheetFor(language, sheets);
    const read = grid && readCorrections(grid);
    if (!grid || read?.kind !== "read" || read.typed.length === 0) continue;
    const words = await paperTable(language);
    const judged = judgeAll(read.typed, paperTexts(words, read.keys));
    found.push([language, judged.sound]);
    const { name: sheet } = grid;
    unusable.push(
      ...judged.unusable.map(({ why, at }) => ({
        why,
        place: { sheet, cell: cellAddress(at.rowIndex, at.columnIndex) },
      })),
    );
  }
  return { corrections: Object.fromEntries(found), unusable, sheets };
}

/** The sheet on which a language's words are corrected, by the keys that stand on it. */
export function sheetFor(
  language: PaperLanguage,
  sheets: readonly SheetGrid[],
): SheetGrid | undefined {
  const own = sheets.filter((grid) => {
    const read = readCorrections(grid);
    return read.kind === "read"
      ? read.keys.some((key) => key.startsWith(`${language}.`))
      : grid.name === correctionsName(language);
  });
  return own.find(({ name }) => name === correctionsName(language)) ?? own[0];
}

function correctionSheets({ sheets, listMarkers }: WorkbookReading): SheetGrid[] {
  return sheets.filter(({ id }) => listMarkers.corrections.has(id));
}

interface JudgedAll {
  readonly sound: Readonly<Record<string, string>>;
  readonly unusable: readonly {
    readonly why: UnusableCorrection["why"];
    readonly at: TypedCorrection;
  }[];
}

function judgeAll(
  typed: readonly TypedCorrection[],
  texts: ReturnType<typeof paperTexts>,
): JudgedAll {
  const known = new Map(texts.map((text) => [text.key, text]));
  const sound: Record<string, string> = {};
  const unusable: JudgedAll["unusable"][number][] = [];
  const seen = new Set<string>();
  for (const at of typed) {
    const text = known.get(at.key);
    if (!text) {
      unusable.push({ why: UNUSABLE.keyUnknown(at.key), at });
    } else if (seen.has(at.key)) {
      unusable.push({ why: UNUSABLE.keyTwice(at.key), at });
    } else if (!at.isText) {
      unusable.push({ why: UNUSABLE.noWords(at.text), at });
    } else {
      const judged = judgeCorrection(text, at.text);
      if (judged.kind === "sound") sound[at.key] = judged.text;
      else unusable.push({ why: judged.why, at });
    }
    seen.add(at.key);
  }
  return { sound, unusable };
}
