import type { PaperLanguage } from "../../words";
import type { Heading } from "./assignColumns";
import { NO_EVIDENCE } from "./columnEvidence";
import { listOf } from "./listOf";
import type { PartHeadings } from "./partHeadings";
import type { TargetsColumn } from "./planColumns";
import { plainHeading } from "./readHeading";
import { columnNamed } from "./weighColumns";

/** How a heading names a language: "Target (Welsh)", "Action – Cymraeg", "Update in Gaelic"; a code only in brackets. */
const MARK =
  /^(.+?)(?:[\s([\-–—:/]+(?:in |yn )?(?:(welsh|cymraeg)|(gaelic|g[àa]idhlig)|(english|saesneg|beurla))|\s*[([](?:(cy)|(gd)|(en)))[)\]]?\s*$/i;
/** The same before the heading's own words: "Welsh target". */
const OPENING =
  /^(?:(welsh|cymraeg)|(gaelic|g[àa]idhlig)|(english|saesneg|beurla))[\s:–—-]+(\S.*)$/i;
const LANGUAGES = ["cy", "gd", "en-GB"] as const satisfies readonly PaperLanguage[];
/** Headings name a part outright from here. */
const NAMED = 70;

/** Headings that are in another language themselves, by the part that they name. */
const NATIVE: Readonly<
  Partial<Record<PaperLanguage, Readonly<Partial<Record<TargetsColumn, readonly string[]>>>>>
> = {
  cy: {
    target: listOf("targed, cam gweithredu, gweithred, camau gweithredu, argymhelliad"),
    aim: listOf("amcan, thema, nod, blaenoriaeth"),
    progressMade: listOf("cynnydd, diweddariad, y diweddaraf, sefyllfa bresennol, cynnydd a wnaed"),
    progressPlanned: listOf("cynnydd arfaethedig, camau nesaf, cam nesaf"),
    timescale: listOf("amserlen, erbyn pryd, dyddiad targed, dyddiad cau"),
    lead: listOf("swyddog arweiniol, arweinydd, swyddog cyfrifol"),
    status: listOf("statw"),
    measure: listOf("mesur llwyddiant"),
  },
  gd: {
    target: listOf("targaid, gnìomh"),
    aim: listOf("amas"),
    progressMade: listOf("adharta"),
    timescale: listOf("clàr ama"),
    lead: listOf("oifigear"),
    status: listOf("inbhe"),
  },
};

/** A heading with the language that it says it is in, and without the words that say so. */
interface SaidIn {
  readonly language: PaperLanguage | undefined;
  readonly stem: string;
}

/** `headingLanguage("Target (Welsh)")` is `{language: "cy", stem: "Target"}`. */
export function headingLanguage(heading: string): SaidIn {
  const [, before = "", ...ends] = MARK.exec(heading) ?? [];
  const at = ends.findIndex((end) => (end ?? "") !== "");
  if (at >= 0) return { language: LANGUAGES[at % LANGUAGES.length], stem: before.trim() };
  const [, welsh, gaelic, english, after] = OPENING.exec(heading) ?? [];
  const opens = [welsh, gaelic, english].findIndex((word) => word !== undefined);
  return { language: LANGUAGES[opens], stem: after ?? heading };
}

/** A column that says again what another says, with its heading without the name of the language. */
export interface ReadTranslation<Of = number> {
  readonly language: PaperLanguage;
  readonly columnIndex: number;
  readonly heading: string;
  /** The column that it says again; before it is known which plays which part, perhaps that column's part. */
  readonly of: Of;
}
export type Translation = ReadTranslation<number | TargetsColumn>;

/**
 * The columns that tell in another language what a column of the sheet's own tells: one headed alike but for the language,
 * or one whose Welsh or Gaelic heading names what another names in English. A sheet all in Welsh has none,
 * and a column to which the officer gave a part is none.
 */
export function translatedColumns(
  columns: readonly Heading[],
  headings: PartHeadings,
  chosen: Readonly<Partial<Record<TargetsColumn, string>>>,
): readonly Translation[] {
  const picked = Object.values(chosen).map(
    (pick) => columns[columnNamed(columns, pick)]?.columnIndex,
  );
  const found = foundTranslations(columns, headings);
  return found.filter(({ columnIndex }) => !picked.includes(columnIndex));
}

function foundTranslations(
  columns: readonly Heading[],
  headings: PartHeadings,
): readonly Translation[] {
  const said = columns.map(({ columnIndex, text }) => ({ columnIndex, ...headingLanguage(text) }));
  const firsts = said.filter(({ language, stem }) => language === undefined && stem !== "");
  const english = said.filter(({ language }) => language === "en-GB");
  return said.flatMap(({ columnIndex, language, stem }): Translation[] => {
    if (language === undefined) {
      const native = nativePart(stem);
      const isSaid = (other: Heading): boolean =>
        other.columnIndex !== columnIndex &&
        nativePart(other.text) === undefined &&
        (headings.of(other, NO_EVIDENCE).get(native?.part ?? "target") ?? 0) >= NAMED;
      return native && columns.some(isSaid)
        ? [{ language: native.language, columnIndex, heading: stem, of: native.part }]
        : [];
    }
    const isSame = (other: SaidIn): boolean => plainHeading(other.stem) === plainHeading(stem);
    const first = firsts.find(isSame) ?? english.find(isSame);
    return first && first.columnIndex !== columnIndex
      ? [{ language, columnIndex, heading: stem, of: first.columnIndex }]
      : [];
  });
}

function nativePart(
  heading: string,
): { readonly language: PaperLanguage; readonly part: TargetsColumn } | undefined {
  const plain = plainHeading(heading);
  for (const language of ["cy", "gd"] as const) {
    for (const [part, names] of Object.entries(NATIVE[language] ?? {})) {
      if (names.includes(plain)) return { language, part: part as TargetsColumn };
    }
  }
  return undefined;
}
