import { startOffice, type Fault, type WorkbookModel } from "office-js-host";
import { errorWords, JobError } from "../../../src/jobs";
import { copyOf, memoryDigest, restDigest, sheetDigest } from "./digest";
import type { FaultKind } from "./faultKinds";
import type { Scenario } from "./scenarios";

/** What a workbook holds, in a form that can be compared. */
export interface State {
  /** The officer's sheets, in order, with all that they hold. */
  readonly officers: string;
  /** The sheets that the job may make or change. */
  readonly ours: ReadonlyMap<string, string>;
  /** Those of them that are not hidden, without copies that keep hand edits: the appendix. */
  readonly seen: ReadonlyMap<string, string>;
  readonly rest: string;
  /** What the add-in remembers. */
  readonly memory: string;
}

/** A job as it goes when nothing fails. */
export interface Course {
  readonly scenario: Scenario;
  readonly start: WorkbookModel;
  readonly before: State;
  readonly after: State;
  /** How many actions each of its syncs sends. */
  readonly actions: readonly number[];
}

/** Where a job is to fail, and how. */
export interface FaultCase {
  readonly kind: FaultKind;
  readonly sync: number;
  readonly action?: number;
}

/** Runs a job without any failure. */
export async function smoothCourse(scenario: Scenario): Promise<Course> {
  const start = await scenario.start();
  const workbook = copyOf(start);
  const host = await startOffice(workbook, scenario.limits);
  try {
    await scenario.job(host);
    return {
      scenario,
      start,
      before: stateOf(start, scenario),
      after: stateOf(workbook, scenario),
      actions: host.cost.perSync.map((sync) => sync.actions),
    };
  } finally {
    host.dispose();
  }
}

/**
 * Every `wholeStep`th failure of whole requests, and of every `step`th action in turn with the failures that befall
 * actions.
 */
export function faultCases(
  { actions }: Course,
  kinds: readonly FaultKind[],
  step: number,
  wholeStep = 1,
): FaultCase[] {
  const whole = actions
    .flatMap((_, sync) => kinds.map((kind) => ({ kind, sync })))
    .filter((_, index) => index % wholeStep === 0);
  const atActions = kinds.filter((kind) => kind.atActions);
  const places = actions.flatMap((count, sync) =>
    Array.from({ length: count }, (_, action) => ({ sync, action })),
  );
  const single = places
    .filter((_, index) => index % step === 0)
    .flatMap((place, index) => {
      const kind = atActions[index % atActions.length];
      return kind === undefined ? [] : [{ ...place, kind }];
    });
  return [...whole, ...single];
}

/**
 * Runs a job that fails, and then again without a failure. Gives what is wrong, in words; nothing when nothing is
 * lost, nothing lies about, the officer is told the truth, and trying again works.
 */
export async function faultRun(course: Course, { kind, ...place }: FaultCase): Promise<string[]> {
  const { scenario, before, after } = course;
  const workbook = copyOf(course.start);
  const host = await startOffice(workbook, scenario.limits);
  const wrong: string[] = [];
  const need = (isTrue: boolean, words: string | (() => string)) => {
    if (!isTrue) wrong.push(typeof words === "string" ? words : words());
  };
  try {
    const fault: Fault = { ...kind.fault, ...place };
    host.failAt(fault);
    const error = await outcome(() => scenario.job(host));
    const state = stateOf(workbook, scenario);
    need(state.officers === before.officers, "a sheet of the officer's was changed");
    need(state.rest === before.rest, "something beside the sheets was changed");
    // What is left behind while Excel does not answer is hidden, and the next run clears it.
    const part = fault.forGood === true ? "seen" : "ours";
    const isOld = isSame(state[part], before[part]);
    const isNew = isSame(state[part], after[part]);
    need(isOld || isNew, () => `half done: ${difference(state[part], before[part], after[part])}`);
    // Of a sheet that says the same either way, either is true.
    const isRemembered =
      (isOld && state.memory === before.memory) || (isNew && state.memory === after.memory);
    need(isRemembered || !(isOld || isNew), memoryWords(state.memory, before.memory));
    if (error === undefined) {
      need(isNew, "said to be done, and is not");
    } else if (!(error instanceof JobError)) {
      wrong.push(`threw ${String(error)}`);
    } else {
      const { whatToDo, nothingLost } = errorWords(error);
      need(/^[A-Z].*\.$/s.test(whatToDo), `does not say what to do: ${whatToDo}`);
      need(isTrue(error, isOld, isNew), `not true: ${nothingLost}`);
    }
    host.clearFaults();
    const again = await outcome(() => scenario.job(host));
    need(again === undefined, `trying again fails: ${String(again)}`);
    const settled = stateOf(workbook, scenario);
    need(settled.officers === before.officers, "trying again changed a sheet of the officer's");
    need(
      isSame(settled.ours, after.ours),
      () => `trying again gives something else: ${difference(settled.ours, after.ours)}`,
    );
    need(settled.rest === after.rest, "trying again leaves something beside the sheets");
    need(settled.memory === after.memory, "trying again remembers something else");
  } finally {
    host.dispose();
  }
  return wrong;
}

function memoryWords(found: string, before: string): string {
  const which =
    found === before ? "the old memory with the new sheet" : "the new memory with the old sheet";
  return `remembers what is not there: ${which}`;
}

/** Whether what the officer is told of the workbook is so. */
function isTrue({ state }: JobError, isOld: boolean, isNew: boolean): boolean {
  if (state.kind === "unchanged") return isOld && state.keptOn === undefined;
  if (state.kind === "unfinished") return !isOld && !isNew;
  return state.kind === "unknown";
}

async function outcome(job: () => Promise<unknown>): Promise<unknown> {
  try {
    await job();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** What a workbook holds after a job of this scenario. */
export function stateOf(workbook: WorkbookModel, { ours }: Scenario): State {
  const known = new Set(ours);
  const sheets = workbook.sheets.map(
    (sheet) =>
      [sheet.name, sheetDigest(sheet, known.has(sheet.name) || !isOfficers(sheet.name))] as const,
  );
  // Where there is a sheet that nobody knows, it is ours: the officer was not there.
  const officers = sheets.filter(([name]) => !known.has(name) && isOfficers(name));
  const found = sheets.filter(([name]) => known.has(name) || !isOfficers(name));
  const hidden = new Set(
    workbook.sheets.flatMap(({ name, visibility }) => (visibility === "Visible" ? [] : [name])),
  );
  return {
    officers: JSON.stringify(officers),
    ours: new Map(found),
    seen: new Map(found.filter(([name]) => !hidden.has(name) && !name.endsWith("(edited)"))),
    rest: restDigest(workbook),
    memory: memoryDigest(workbook),
  };
}

function isOfficers(name: string): boolean {
  return /^(Old )?(Targets|Metrics)$/.test(name);
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  const names = [...one.keys()];
  return (
    names.join() === [...other.keys()].join() &&
    names.every((name) => one.get(name) === other.get(name))
  );
}

/** Where the sheets differ from those that they come nearest to: the names, and the first place in each. */
function difference(
  found: ReadonlyMap<string, string>,
  ...wanted: readonly ReadonlyMap<string, string>[]
): string {
  return wanted
    .map((sheets) => {
      const names = `${[...found.keys()].join(", ")} for ${[...sheets.keys()].join(", ")}`;
      if ([...found.keys()].join() !== [...sheets.keys()].join()) return `sheets ${names}`;
      const [name = "", text = ""] =
        [...found].find(([one, digest]) => sheets.get(one) !== digest) ?? [];
      const other = sheets.get(name) ?? "";
      let at = 0;
      while (at < text.length && text[at] === other[at]) at += 1;
      return `${name}: ${text.slice(Math.max(0, at - 60), at + 60)} for ${other.slice(at, at + 60)}`;
    })
    .join(" | or ");
}
