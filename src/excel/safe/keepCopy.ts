import { afterFailure, inWorkbook, supports, type ExcelContext } from "../session/session";
import { askMark, putMark } from "./marks";
import { safely, type HowFar, type Outcome } from "./safely";

/** Copying sheets came with this requirement set. */
const COPY_SHEET_API = "1.10";

/** Whether this Excel lets an add-in copy a sheet. */
export function canCopySheets(): boolean {
  return supports(COPY_SHEET_API);
}

/** A copy of a sheet that is an ordinary sheet of the officer's. */
export interface KeptCopy {
  readonly sheetName: string;
  /** Takes it away again. Never throws. */
  readonly takeBack: () => Promise<Outcome<undefined>>;
}

/** What a copy is to be: the officer's own sheet with the hand edits, or an appendix of an earlier meeting, which is ours. */
export type CopyKind = "ordinary" | "kept";

/** A copy that is being made. */
interface BegunCopy {
  readonly name: string;
  readonly kind: CopyKind;
  /** A text that no other copy bears: a colleague may be making one too. */
  readonly formula: string;
  readonly knownSheetIds: ReadonlySet<string>;
  /** Excel's id of it, once that is known. */
  id: string | undefined;
}

/**
 * Copies a sheet behind itself under a name that is free. `knownSheetIds` are the sheets that are there already. Never
 * throws.
 */
export function keepCopy(
  sheetName: string,
  name: string,
  knownSheetIds: ReadonlySet<string>,
  kind: CopyKind = "ordinary",
): Promise<Outcome<KeptCopy>> {
  const mark = Array.from({ length: 3 }, () => Math.random().toString(36).slice(2)).join("");
  const copy: BegunCopy = { name, kind, formula: `="${mark}"`, knownSheetIds, id: undefined };
  const kept: KeptCopy = { sheetName: name, takeBack: () => takenBack(copy) };
  return safely<KeptCopy, readonly string[]>({
    isUndoable: false,
    act: async () => {
      await inWorkbook((context) => makeCopy(context, sheetName, copy));
      return kept;
    },
    look: () => afterFailure((context) => look(context, copy)),
    undo: async (sheetIds) => {
      await afterFailure((context) => remove(context, sheetIds));
      return { kind: "as-before" };
    },
  });
}

/** Uses a copy that an earlier run has made, begun or finished, under a name that is its own or free. Never throws. */
export function reuseCopy(
  sheetName: string,
  name: string,
  kind: CopyKind = "ordinary",
): Promise<Outcome<KeptCopy>> {
  const kept: KeptCopy = {
    sheetName: name,
    takeBack: () => Promise.resolve({ kind: "done", done: undefined }),
  };
  return safely<KeptCopy, never>({
    isUndoable: false,
    act: async () => {
      await inWorkbook((context) => finish(context, sheetName, name, kind));
      return kept;
    },
    // It was there before, and holds what it held: whatever is missing of its name and marks, the next run does.
    look: async () => {
      await afterFailure((context) => context.sync());
      return { kind: "untouched" };
    },
    undo: () => Promise.resolve({ kind: "as-before" }),
  });
}

async function makeCopy(context: ExcelContext, sheetName: string, copy: BegunCopy): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const made = sheet.copy("After", sheet).load("id");
  putMark(made, "copy", copy.formula);
  made.name = copy.name;
  await context.sync();
  copy.id = made.id;
  await finish(context, copy.name, copy.name, copy.kind);
}

/**
 * Takes our marks off a sheet that bears them: some versions of Excel leave hidden names behind when they copy. What is
 * kept of an earlier meeting has a mark of its own, and what formulas gave instead of the formulas.
 */
async function finish(
  context: ExcelContext,
  sheetName: string,
  name: string,
  kind: CopyKind,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const marks = [askMark(sheet, "appendix"), askMark(sheet, "copy")];
  const kept = askMark(sheet, "kept");
  const used = sheet.getUsedRangeOrNullObject(true).load("formulas");
  await context.sync();
  if (name !== sheetName) sheet.name = name;
  marks.forEach((mark) => mark.remove());
  if (kind === "kept") {
    if (kept.formula() === undefined) putMark(sheet, "kept", `="kept"`);
    if (!used.isNullObject && used.formulas.some((row: unknown[]) => row.some(isFormula))) {
      used.copyFrom(used, "Values");
    }
  }
  await context.sync();
}

function isFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}

/** Finds what was added of a copy, finished or only begun; copies that somebody else is making are left aside. */
async function look(
  context: ExcelContext,
  { name, formula, knownSheetIds, id }: BegunCopy,
): Promise<HowFar<never, readonly string[]>> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const added = sheets.items
    .filter((sheet) => !knownSheetIds.has(sheet.id))
    .map((sheet) => ({
      sheet,
      copyMark: askMark(sheet, "copy"),
      mark: askMark(sheet, "appendix"),
    }));
  if (added.length === 0) return { kind: "untouched" };
  await context.sync();
  const ours = added.filter(({ sheet, copyMark, mark }) => {
    // Broken off before it was marked as a copy, it has neither that mark nor its name.
    const isBareCopy =
      id === undefined &&
      copyMark.formula() === undefined &&
      mark.formula() !== undefined &&
      sheet.name !== name;
    return sheet.id === id || copyMark.formula() === formula || isBareCopy;
  });
  return ours.length === 0
    ? { kind: "untouched" }
    : { kind: "begun", begun: ours.map(({ sheet }) => sheet.id) };
}

async function remove(context: ExcelContext, sheetIds: readonly string[]): Promise<void> {
  for (const id of sheetIds) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}

async function takenBack(copy: BegunCopy): Promise<Outcome<undefined>> {
  try {
    await afterFailure(async (context) => {
      const found = await look(context, copy);
      if (found.kind === "begun") await remove(context, found.begun);
    });
    return { kind: "done", done: undefined };
  } catch (thrown) {
    return { kind: "unknown", thrown };
  }
}
