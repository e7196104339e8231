import { dateOfSerial, type DateSystem } from "../../calendar";
import type { KeptTimescale } from "../../history";
import { plainWords, type Step, type TargetsColumn } from "../../plan";
import { fill, longDate, longMonth, type PaperColumn, type PaperWords } from "../../words";
import { ragText } from "../ragWords";
import { timeWords } from "../since/timeWords";
import { statusFlag } from "../statusFlag";
import type { ProgressCell, Tone } from "../types";

/** What a cell's words depend on beside the step. */
export interface CellContext {
  readonly words: PaperWords;
  /** The headings of the columns that the sheet has, on one line. */
  readonly headings: Readonly<Partial<Record<TargetsColumn, string>>>;
  /** Which columns the paper has. */
  readonly shown: Readonly<Record<Exclude<PaperColumn, "extra">, boolean>>;
  readonly dateSystem: DateSystem;
  /** What earlier reports promised of a step and it no longer says, the oldest first. */
  readonly promisedOf: (step: Step) => readonly KeptTimescale[];
}

/** The officer's words for a step in a column; the timescale with its flag on a line of its own below. */
export function stepCell(
  step: Step,
  kind: Exclude<PaperColumn, "extra">,
  context: CellContext,
): ProgressCell {
  switch (kind) {
    case "timescale":
      return timescaleCell(step, context);
    case "status":
      return plainCell(statusLines(step, context));
    case "rag":
      return plainCell([ragText(step.rag, context.words)]);
    case "section":
      return { ...plainCell([step.group]), tone: "name" };
    case "aim":
      return { ...plainCell([step.aim]), tone: "name" };
    case "target":
      return plainCell([step.target, labelled("measure", step.measure, context)]);
    case "progressMade":
      return plainCell([
        step.progressMade,
        ...(sharePlace(context) === "progressMade" ? shareLines(step, context) : []),
      ]);
    case "ref":
    case "lead":
    case "progressPlanned":
      return plainCell([step[kind]]);
  }
}

/** What stands in a column that the officer asked for beside the known ones. */
export function extraCell(step: Step, index: number): ProgressCell {
  return plainCell([step.extras[index]?.text ?? ""]);
}

export function blankCell(): ProgressCell {
  return plainCell([]);
}

function plainCell(lines: readonly string[], tone: Tone = "plain"): ProgressCell {
  return { text: filled(lines).join("\n"), tone, unbroken: [] };
}

function filled(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== "");
}

function timescaleCell(step: Step, context: CellContext): ProgressCell {
  const flag = statusFlag(step.status, context.words);
  const times = filled([
    labelled("start", dateIn(step, "start", context) ?? textOf(step, "start"), context),
    ...timescaleLines(step, context),
    labelled("completed", dateIn(step, "completed", context) ?? step.completedText, context),
  ]);
  // A blank timescale of a step that is done needs no comment, nor does a date of completion.
  const isSaid =
    step.status.kind === "complete" && (times.length === 0 || step.completedText !== "");
  const said = flag && !isSaid ? [flag.words] : [];
  const shares = sharePlace(context) === "timescale" ? filled(shareLines(step, context)) : [];
  return {
    text: [...times, ...said, ...givenLines(step, context), ...shares].join("\n"),
    tone: said.length > 0 ? (flag?.tone ?? "plain") : "plain",
    unbroken: said,
  };
}

/** Beside a flag against it, the status that was given: neither hides the other. */
function givenLines({ status, statusGiven }: Step, { words, shown }: CellContext): string[] {
  if (shown.status || statusGiven === "") return [];
  if (status.kind !== "overdue" && status.kind !== "unclear") return [];
  return [fill(words.cells.statusGiven, { status: statusGiven })];
}

/**
 * The officer's timescale as it stands; where the sheet has a revised one, that first. Below it all that was promised
 * before, by the sheet's own first column or in earlier reports: "(was March 2024, June 2024)". Bare figures that were
 * read as a date say nothing to a councillor, so the date stands beside them.
 */
function timescaleLines(step: Step, context: CellContext): string[] {
  const { words } = context;
  const said = (column: "timescale" | "revisedTimescale", written: string): string =>
    dateIn(step, column, context) ?? withDate(written, step, words);
  const first = said("timescale", step.timescaleText || (step.timescale?.text ?? ""));
  const revised = said("revisedTimescale", step.revisedTimescaleText);
  const isRevised = revised !== "" && revised !== first;
  const now = isRevised ? revised : first;
  const was = [...(isRevised ? [first] : []), ...promisedWords(step, context)];
  const original = distinct(was, now).join(words.separator);
  return [now, original === "" ? "" : fill(words.cells.revisedFrom, { original })];
}

/** What earlier reports promised; the date that the sheet's own first column gives is told by that. */
function promisedWords(step: Step, { promisedOf, words }: CellContext): string[] {
  const shown = step.revisedTimescaleText === "" ? undefined : step.timescale?.slippedFrom;
  return promisedOf(step)
    .filter(({ latest }) => latest !== shown)
    .map((promised) => timeWords(promised, words));
}

/** The texts, each once, without blank ones and without what stands beside them. */
function distinct(texts: readonly string[], beside: string): string[] {
  const known = new Set(["", plainWords(beside)]);
  return texts.filter((text) => {
    const plain = plainWords(text);
    if (known.has(plain)) return false;
    known.add(plain);
    return true;
  });
}

/** A date serial or a date in figures alone; a year has fewer, and "17.7.12" needs no telling. */
const BARE_FIGURES = /^\d[\d,]{4,}(?:\.\d+)?$/;

function withDate(written: string, { timescale }: Step, words: PaperWords): string {
  const text = written.trim();
  if (timescale?.kind !== "deadline" || timescale.text.trim() !== text) return text;
  return BARE_FIGURES.test(text) && timescale.edtf === timescale.latest
    ? fill(words.cells.readAs, { text, date: longDate(timescale.latest, words) })
    : text;
}

/** The status column's own words, else ours; the share that is done beside them. */
function statusLines(step: Step, context: CellContext): string[] {
  const { kind } = step.status;
  // Of a plan that has no times at all it is no news that a row has none.
  const hasNone = kind === "no-timescale" || kind === "nothing-planned";
  const ours = hasNone && !context.shown.timescale ? "" : context.words.statuses[kind].name;
  return [step.statusGiven.trim() || ours, ...shareLines(step, context)];
}

/** Where the share that is done stands: beside the status, else beside the progress, else beside the timescale. */
function sharePlace({ shown }: CellContext): "status" | "progressMade" | "timescale" {
  return shown.status ? "status" : shown.progressMade ? "progressMade" : "timescale";
}

/** What says how far a step is beside its status: "75% complete", "Done: Yes". */
function shareLines(step: Step, context: CellContext): string[] {
  const share = step.percentComplete.trim();
  const done = textOf(step, "done");
  return [
    share === "" || /[a-z]/i.test(share)
      ? share
      : fill(context.words.cells.percentComplete, { share }),
    labelled("done", done, context),
  ];
}

/** A text that stands in the cell of another column, with its own column's heading. */
function labelled(column: TargetsColumn, text: string, { headings, words }: CellContext): string {
  const label = headings[column] ?? "";
  if (text.trim() === "") return "";
  return label === "" ? text.trim() : fill(words.cells.labelled, { label, text: text.trim() });
}

/**
 * A real date in words, like the rest of the paper: "31 March 2004" where the sheet shows 31/03/2004, "March 2004" where it
 * shows Mar-04; undefined where the cell holds none.
 */
function dateIn(
  step: Step,
  column: TargetsColumn,
  { words, dateSystem }: CellContext,
): string | undefined {
  const cell = step.cells[column]?.cell;
  if (cell?.kind !== "date") return undefined;
  const date = dateOfSerial(cell.serial, dateSystem);
  // What stands in brackets or quotation marks is no part of the date.
  const shown = cell.numberFormat.replace(/\[[^\]]*\]|"[^"]*"/g, "").toLowerCase();
  if (date === undefined || !shown.includes("y")) return undefined;
  return shown.includes("d") ? longDate(date, words) : longMonth(date, words);
}

/** What the officer's cell of a column shows. */
function textOf(step: Step, column: TargetsColumn): string {
  const cell = step.cells[column]?.cell;
  return cell === undefined || cell.kind === "empty" ? "" : cell.text.trim();
}
