/**
 * The hidden, sheet-scoped names by which our sheets are known. A name goes with its sheet when the officer renames or
 * moves it, and its text is written in the same request as the sheet itself, so that it tells how far an act went.
 */
export const MARKERS = {
  /** The appendix, and the hidden sheet on which a large one is prepared. */
  appendix: "CommitteeAppendix",
  /** The sheet that lists the checks' findings, so that neither is ever taken for the other. */
  checks: "CommitteeAppendixChecks",
  /** The sheet that lists all that was promised. */
  promises: "CommitteeAppendixPromises",
  /** The sheet of the words for the covering report. */
  words: "CommitteeAppendixWords",
  /** A sheet on which a translator corrects the paper's words. */
  corrections: "CommitteeAppendixCorrections",
  /** The appendix of an earlier meeting, which stays as it was. */
  kept: "CommitteeAppendixKept",
  /** A copy of hand edits, until it is finished. */
  copy: "CommitteeAppendixCopy",
  /** A sheet from a template, until all that are added with it are finished. */
  newSheet: "CommitteeAppendixNew",
} as const;

export type Marker = keyof typeof MARKERS;

/** The marks of sheets of ours that are no appendix: those that list something for colleagues, and appendices of earlier meetings. */
export const LIST_MARKERS = [
  "checks",
  "promises",
  "words",
  "corrections",
  "kept",
] as const satisfies readonly Marker[];
export type ListMarker = (typeof LIST_MARKERS)[number];

/** Queues putting a mark on a sheet. */
export function putMark(sheet: Excel.Worksheet, marker: Marker, formula: string): Excel.NamedItem {
  const mark = sheet.names.add(MARKERS[marker], formula);
  mark.visible = false;
  return mark;
}

/** Queues another text for a mark that is on the sheet. */
export function changeMark(sheet: Excel.Worksheet, marker: Marker, formula: string): void {
  sheet.names.getItem(MARKERS[marker]).formula = formula;
}

/** Queues taking a mark off that is on the sheet. */
export function removeMark(sheet: Excel.Worksheet, marker: Marker): void {
  sheet.names.getItem(MARKERS[marker]).delete();
}

/** Queues the question what a sheet's mark says; the answer, after a sync, is undefined where there is none. */
export function askMark(sheet: Excel.Worksheet, marker: Marker): AskedMark {
  const name = sheet.names.getItemOrNullObject(MARKERS[marker]).load("formula");
  return {
    formula: () => (name.isNullObject ? undefined : String(name.formula)),
    remove: () => {
      if (!name.isNullObject) name.delete();
    },
  };
}

/** A mark that was asked for. */
export interface AskedMark {
  readonly formula: () => string | undefined;
  /** Queues taking it off, where it is. */
  readonly remove: () => void;
}

/** A drawn sheet's mark as a formula: a text constant, `="v1:0123456789abcdef"`. */
export function markerFormula(fingerprint: string): string {
  return `="v1:${fingerprint}"`;
}

/** What stands in a mark's formula; "" when the name holds something else, so that the sheet counts as edited. */
export function markerFingerprint(formula: string): string {
  return /^="v1:([0-9a-f]{16}(?::again)?|unfinished|staging)"$/.exec(formula)?.[1] ?? "";
}

const AGAIN = ":again";

/**
 * What a mark shall say of a drawing over another one that says the same but may look otherwise: something else than
 * before, so that after a failure it tells which of the two is there. `otherMark("1f…", "1f…")` is "1f…:again".
 */
export function otherMark(before: string | undefined, fingerprint: string): string {
  return before === fingerprint ? fingerprint + AGAIN : fingerprint;
}

/** Whether a mark tells of a drawing with this fingerprint. */
export function isMarkOf(mark: string, fingerprint: string): boolean {
  return mark === fingerprint || mark === fingerprint + AGAIN;
}

/** What the mark says while the sheet is being drawn; found later, it tells that a drawing was cut short. */
export const UNFINISHED = "unfinished";

/** What the mark says on the hidden sheet where large drawings are prepared: never the officer's, never the appendix. */
export const STAGING = "staging";

/**
 * Whether a sheet is the hidden one of ours where large drawings are prepared. One that somebody has unhidden is in use,
 * and is the officer's whatever its mark says.
 */
export function isStaging(mark: string, visibility: string): boolean {
  return mark === STAGING && visibility.toLowerCase() !== "visible";
}

/** Whether a mark tells of a drawing that was cut short; nothing on such a sheet is worth keeping. */
export function isUnfinished(mark: string): boolean {
  return mark === UNFINISHED;
}
