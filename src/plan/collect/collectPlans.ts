import { dateOfSerial, serialOfDate, type IsoDate } from "../../calendar";
import { sortPeriods, type Period } from "../../metric";
import type { Cell } from "../../sheet";
import { summarise } from "../status/summarise";
import type { ExtraText, FoundSheet, Plan, ReadCell, Step } from "../types";
import { collectMetrics } from "./collectMetrics";
import { repeatedActions } from "./repeatedActions";
import type { Conflict, PlanPart } from "./types";

/** Several plans as one. */
export interface CollectedPlans {
  readonly plan: Plan;
  readonly conflicts: readonly Conflict[];
}

/**
 * Several departments' plans as one, a section each: every step stands under the name of its part, every metric once. All of
 * them must have been understood as at that date. `collectPlans([{ name: "Roads", plan }], asAt).plan.steps[0]?.sheetName`
 * is "Roads".
 */
export function collectPlans(parts: readonly PlanPart[], asAt: IsoDate): CollectedPlans {
  const headings = extraHeadings(parts);
  const steps = parts.flatMap((part) =>
    part.plan.steps.map((step) => ownStep(step, part, headings)),
  );
  const targetSheets = parts.flatMap((part) =>
    part.plan.targetSheets.map((sheet) => ownSheet(sheet, part)),
  );
  const { metrics, conflicts } = collectMetrics(parts);
  const titles = [...new Set(parts.map(({ plan }) => plan.offeredTitle))];
  return {
    plan: {
      asAt,
      titleLines: [...new Set(parts.flatMap(({ plan }) => plan.titleLines))],
      offeredTitle: titles.length === 1 ? (titles[0] ?? "") : "",
      targets: targetSheets[0],
      targetSheets,
      sheetsAside: parts.flatMap((part) =>
        part.plan.sheetsAside.map((aside) => ({
          ...aside,
          sheetName: `${part.name}: ${aside.sheetName}`,
        })),
      ),
      metricsSheet: parts.find(({ plan }) => plan.metricsSheet)?.plan.metricsSheet,
      steps,
      metrics,
      periods: sortPeriods(uniquePeriods(parts)),
      missing: [],
      summary: summarise(steps),
    },
    conflicts: [...sharedRefs(parts), ...repeatedActions(parts), ...conflicts],
  };
}

/** What a sheet of a part is called: the part's name, and its own where the part has several. */
function sectionName({ name, plan }: PlanPart, sheetName: string): string {
  return plan.targetSheets.length > 1 ? `${name}: ${sheetName}` : name;
}

function ownSheet<Sheet extends FoundSheet<string>>(sheet: Sheet, part: PlanPart): Sheet {
  const { grid } = sheet;
  const name = sectionName(part, grid.name);
  return { ...sheet, grid: { ...grid, name, id: `${part.name}/${grid.id}`, dateSystem: "1900" } };
}

function ownStep(step: Step, part: PlanPart, headings: readonly string[]): Step {
  const sheetName = sectionName(part, step.sheetName);
  const isLater = part.plan.targetSheets[0]?.grid.dateSystem === "1904";
  const cells = Object.entries(step.cells).map(([column, { cell, place }]) => {
    const read: ReadCell = { cell: isLater ? in1900(cell) : cell, place: { ...place, sheetName } };
    return [column, read] as const;
  });
  return {
    ...step,
    sheetName,
    because: step.because.map((fact) => ({ ...fact, place: { ...fact.place, sheetName } })),
    cells: Object.fromEntries(cells),
    extras: headings.map((heading): ExtraText => {
      const own = step.extras.find((extra) => extra.heading === heading);
      return own ?? { heading, columnIndex: 0, text: "" };
    }),
  };
}

/** A date as the paper reads it: the days are counted from 1900 there. */
function in1900(cell: Cell): Cell {
  const date = cell.kind === "date" ? dateOfSerial(cell.serial, "1904") : undefined;
  const serial = date && serialOfDate(date, "1900");
  return cell.kind === "date" && serial !== undefined ? { ...cell, serial } : cell;
}

/** The headings of the columns that are printed beside the known ones, those of all parts. */
function extraHeadings(parts: readonly PlanPart[]): string[] {
  const all = parts.flatMap(({ plan }) => plan.steps[0]?.extras ?? []);
  return [...new Set(all.map(({ heading }) => heading))];
}

function uniquePeriods(parts: readonly PlanPart[]): Period[] {
  const byLabel = new Map<string, Period>();
  for (const { plan } of parts) {
    for (const period of plan.periods) {
      if (!byLabel.has(period.label)) byLabel.set(period.label, period);
    }
  }
  return [...byLabel.values()];
}

/** References that more than one part uses, by the parts that use them. */
function sharedRefs(parts: readonly PlanPart[]): Conflict[] {
  const users = new Map<string, Set<string>>();
  for (const { name, plan } of parts) {
    for (const { ref } of plan.steps) {
      const plain = ref.trim();
      if (plain === "") continue;
      users.set(plain, (users.get(plain) ?? new Set()).add(name));
    }
  }
  const byUsers = new Map<string, { refs: string[]; names: string[] }>();
  for (const [ref, names] of users) {
    if (names.size < 2) continue;
    const key = [...names].join("\n");
    const known = byUsers.get(key) ?? { refs: [], names: [...names] };
    byUsers.set(key, { ...known, refs: [...known.refs, ref] });
  }
  return [...byUsers.values()].map((shared) => ({ kind: "refs-shared", ...shared }));
}
