import { earlierPromises, type PromiseLog } from "../../history";
import {
  type FoundColumn,
  type FoundSheet,
  type Plan,
  type ReportSettings,
  type Step,
  type TargetsColumn,
} from "../../plan";
import type { Slices } from "../../sheet";
import { fill, type PaperColumn, type PaperWords } from "../../words";
import { headingIn, stepIn } from "../inLanguage";
import type {
  ProgressCell,
  ProgressColumn,
  ProgressLevel,
  ProgressRow,
  ProgressTable,
} from "../types";
import { blankCell, extraCell, stepCell, type CellContext } from "./stepCells";

/** The columns that the table can have, in their order on paper; what the officer asked for beside them comes last. */
const ORDER = [
  "ref",
  "section",
  "aim",
  "target",
  "progressMade",
  "progressPlanned",
  "timescale",
  "lead",
  "status",
  "rag",
] as const satisfies readonly PaperColumn[];
type Ordered = (typeof ORDER)[number];

/** The parts of the officer's sheet whose heading a column takes, the first that is there. */
const HEADED_BY: Readonly<Record<Ordered, readonly TargetsColumn[]>> = {
  ref: ["ref"],
  section: [],
  aim: ["aim"],
  target: ["target"],
  progressMade: ["progressMade", "status"],
  progressPlanned: ["progressPlanned"],
  timescale: ["timescale", "revisedTimescale", "completed", "start"],
  lead: ["lead"],
  status: ["status", "done", "percentComplete"],
  rag: ["rag"],
};

/**
 * The plan's steps as tables: one, or where the plan stands on several sheets one for each, all with the same columns.
 * An aim stands once for its rows, also where the sheet says it in each of them.
 */
export function* progressTables(
  plan: Plan,
  settings: ReportSettings,
  words: PaperWords,
  promises: PromiseLog = [],
  isShown: (step: Step) => boolean = () => true,
): Slices<ProgressTable[]> {
  const { steps, targetSheets } = plan;
  if (targetSheets.length === 0) return [];
  const context = contextOf(plan, settings, words, promises);
  const columns = columnsOf(context, steps);
  const tables: ProgressTable[] = [];
  for (const { grid } of targetSheets) {
    const all =
      targetSheets.length === 1 ? steps : steps.filter((step) => step.sheetName === grid.name);
    const own = all.filter(isShown);
    // A sheet of which nothing was chosen has no table.
    if (own.length === 0 && all.length > 0) continue;
    const rows: ProgressRow[] = [];
    for (const [at, step] of own.entries()) {
      yield;
      rows.push({
        starts: startOf(step, own[at - 1], context, own.length < all.length),
        cells: columns.map((column) => cellOf(stepIn(step, words), column, context)),
      });
    }
    tables.push({
      name: targetSheets.length === 1 ? "" : grid.name,
      columns: columns.map(({ kind, heading }) => ({ kind, heading })),
      rows,
    });
  }
  return tables;
}

/** A column, and which of the step's other texts it shows. */
interface OwnColumn extends ProgressColumn {
  readonly extra: number | undefined;
}

function cellOf(step: Step, { kind, extra }: OwnColumn, context: CellContext): ProgressCell {
  if (extra !== undefined) return extraCell(step, extra);
  return kind === "extra" ? blankCell() : stepCell(step, kind, context);
}

function contextOf(
  { targetSheets, steps }: Plan,
  settings: ReportSettings,
  words: PaperWords,
  promises: PromiseLog,
): CellContext {
  const headings: Partial<Record<TargetsColumn, string>> = {};
  for (const sheet of targetSheets) {
    for (const [column, found] of entriesOf(sheet.columns)) {
      headings[column] ??= oneLine(headingIn(sheet, found, words));
    }
  }
  const has = (...columns: readonly TargetsColumn[]): boolean =>
    columns.some((column) => headings[column] !== undefined);
  const hasTimes = has("timescale", "revisedTimescale", "completed", "start");
  const says = (text: (step: Step) => string): boolean => steps.some((step) => text(step) !== "");
  const isStatusTold =
    has("status") && settings.showColumns.status && says(({ statusGiven }) => statusGiven);
  const shown: Readonly<Record<Ordered, boolean>> = {
    ref: has("ref") && settings.showColumns.ref,
    section: steps.some(({ group, aim }) => group !== "" && group !== aim),
    aim: has("aim") || says(({ aim }) => aim),
    target: has("target"),
    progressMade: has("progressMade") || says(({ progressMade }) => progressMade),
    progressPlanned: has("progressPlanned"),
    timescale: hasTimes,
    lead: has("lead") && settings.showColumns.lead,
    // Where no column of times bears the flags, the status has one of its own.
    status: hasTimes
      ? isStatusTold
      : isStatusTold ||
        steps.some(
          ({ status }) => status.kind !== "no-timescale" && status.kind !== "nothing-planned",
        ),
    // A colour alone in the status column is a rating too.
    rag: (has("rag") || steps.some(({ rag }) => rag !== undefined)) && settings.showColumns.rag,
  };
  const dateSystem = targetSheets[0]?.grid.dateSystem ?? "1900";
  const promised = new Map(
    steps.map((step, at) => [step, earlierPromises(promises[at] ?? [])] as const),
  );
  return { words, headings, shown, dateSystem, promisedOf: (step) => promised.get(step) ?? [] };
}

function columnsOf(context: CellContext, steps: readonly Step[]): OwnColumn[] {
  const { words, headings, shown } = context;
  const known = ORDER.filter((kind) => shown[kind]).map((kind): OwnColumn => {
    const own = HEADED_BY[kind].map((column) => headings[column] ?? "").find((text) => text !== "");
    // A band that stands for an aim has no heading of its own.
    const otherwise = words.columns[kind === "aim" ? "section" : kind].heading;
    const isAim = kind === "aim" && headings.aim !== undefined;
    return {
      kind,
      heading: own ?? (isAim ? words.columns.aim.heading : otherwise),
      extra: undefined,
    };
  });
  const extras = (steps[0] ? stepIn(steps[0], words).extras : []).map(
    ({ heading }, extra): OwnColumn => {
      const own = oneLine(heading);
      const otherwise = fill(words.columns.extra.heading, { letter: String(extra + 1) });
      return { kind: "extra", heading: own === "" ? otherwise : own, extra };
    },
  );
  return withUniqueHeadings([...known, ...extras]);
}

/** Excel tables need headings that differ, whatever the case. */
function withUniqueHeadings(columns: readonly OwnColumn[]): OwnColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let { heading } = column;
    for (let count = 2; taken.has(heading.toLowerCase()); count += 1) {
      heading = `${column.heading} (${count})`;
    }
    taken.add(heading.toLowerCase());
    return { ...column, heading };
  });
}

/**
 * The outermost thing that begins with a step; an aim that only says again what stands above does not begin. Where rows
 * are left out, the one in which an aim begins may be among them: then the texts alone tell.
 */
function startOf(
  step: Step,
  above: Step | undefined,
  { shown }: CellContext,
  isPart: boolean,
): ProgressLevel | undefined {
  if (!above || (shown.section && step.group !== above.group)) {
    return shown.section ? "section" : "aim";
  }
  if (isPart && step.aim !== above.aim) return "aim";
  if (isPart && step.target !== above.target) return "target";
  if (step.startsAim && step.aim !== above.aim) return "aim";
  // The measure stands in the target's cell: one of its own begins another.
  if (step.measure !== "" && step.measure !== above.measure) return "target";
  return step.startsTarget || step.startsAim ? "target" : undefined;
}

function entriesOf(
  columns: FoundSheet<TargetsColumn>["columns"],
): (readonly [TargetsColumn, FoundColumn])[] {
  return Object.entries(columns) as [TargetsColumn, FoundColumn][];
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
