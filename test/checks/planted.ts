import { parseIsoDate, type IsoDate } from "../../src/calendar";
import {
  CATALOGUE,
  checkPlan,
  findingWords,
  type CheckInput,
  type Finding,
} from "../../src/checks";
import { changesSince, keepReport } from "../../src/history";
import { DEFAULT_SETTINGS, understandPlan, type ReportSettings, type Step } from "../../src/plan";
import { TRANSLATIONS } from "../../src/plan/translations";
import { columnLetters, type SheetGrid } from "../../src/sheet";
import { areaOf, sheetOf, workbookOf, type Written } from "../plan/grids";

/** What a test changes in the clean workbook; cells by address, and a whole row by its number. */
export interface Fault {
  readonly targets?: Readonly<Record<string, Written>>;
  readonly metrics?: Readonly<Record<string, Written>>;
  readonly targetsMore?: SheetMore;
  readonly metricsMore?: SheetMore;
  /** Sheets instead of the clean ones. */
  readonly sheets?: readonly SheetGrid[];
  readonly settings?: Partial<ReportSettings>;
  readonly asAt?: string;
  /** What a translator typed that cannot be used. */
  readonly unusable?: CheckInput["unusable"];
  /** The steps of the report before. */
  readonly previousSteps?: readonly Pick<
    Step,
    "aim" | "target" | "progressPlanned" | "progressMade"
  >[];
  /** The clean sheet as it was reported before, with these cells otherwise, the newest first. */
  readonly reported?: readonly {
    readonly asAt: string;
    readonly targets: Readonly<Record<string, Written>>;
  }[];
}
type SheetMore = NonNullable<Parameters<typeof sheetOf>[2]>;

export const AS_AT = day("2024-06-11");

export const TARGETS: readonly (readonly Written[])[] = [
  ["Ref", "Aim", "Target", "Progress made", "Progress planned", "Timescale"].concat([
    "Revised date",
    "Lead",
    "Status",
    "% complete",
    "Notes",
  ]),
  row(
    "1|Cleaner streets|Set out more litter bins|Ten bins set out in May|Set out twenty more" +
      "|December 2024||A. Reid|On track|50%|",
  ),
  row("2|||Routes agreed with the depot|Publish the routes|July 2024||A. Reid||75%|"),
  row("3||Clear reports within two days|Achieved||||B. Lowe|Complete|100%|"),
  row(
    "4|Safer roads|Mend street lights|Survey finished|Replace old lamps|Ongoing||B. Lowe|Ongoing||",
  ),
  row(
    "5||Slow the traffic near schools|The contractor reports in July|Lay six crossings" +
      "|March 2024||B. Lowe|In progress|40%|",
  ),
  row(
    "6|Better parks|Open a new play park|Site chosen in April|Build the park|March 2025" +
      "|September 2025|C. Hay|Amber|20%|",
  ),
  row(
    "7||Plant more trees||Plant fifty trees|November 2024||C. Hay|Not started|0%|Waiting for autumn",
  ),
];

export const METRICS: readonly (readonly Written[])[] = [
  ["Metric", "Unit", "Good is", "2021-22", "2022-23", "2023-24", "Target", "Note"],
  [
    "Bins emptied on time",
    "%",
    "Higher",
    percent(0.91),
    percent(0.93),
    percent(0.95),
    percent(0.95),
  ],
  ["Street lights mended", "Number", "Higher", 410, 455, 502, 500],
  ["Complaints received", "Number", "Lower", 120, 111, 98, 100],
  ["Cost of cleaning", "£", "Lower", 1200, 1250, 1180, null],
  ["Average wait for a repair", "days", "Lower", 12, 11, 9, 10],
];

/** The clean workbook with the fault planted in it, understood and ready to be checked. */
export function planted(fault: Fault = {}): CheckInput {
  // The officer has asked for the notes: a column that is left out would be told.
  const settings = { ...DEFAULT_SETTINGS, extraColumns: ["Notes"], ...fault.settings };
  const sheets = fault.sheets ?? [
    sheetOf("Targets", edited(TARGETS, fault.targets ?? {}), fault.targetsMore),
    sheetOf("Metrics", edited(METRICS, fault.metrics ?? {}), fault.metricsMore),
  ];
  const workbook = workbookOf(...sheets);
  const asAt = fault.asAt ? day(fault.asAt) : AS_AT;
  const plan = understandPlan(workbook, settings, asAt, { translations: TRANSLATIONS });
  return {
    plan,
    workbook,
    settings,
    unusable: fault.unusable,
    since: changesSince(keepReport(plan), [
      ...(fault.previousSteps ? [reportOf(plan, fault.previousSteps)] : []),
      ...(fault.reported ?? []).map(({ asAt, targets }) =>
        keepReport(
          understandPlan(
            workbookOf(sheetOf("Targets", edited(TARGETS, targets))),
            settings,
            day(asAt),
          ),
        ),
      ),
    ]),
  };
}

/** What the whole catalogue finds in the clean workbook with the fault. */
export function findingsIn(fault: Fault): Finding[] {
  return checkPlan(planted(fault));
}

/** Where one check finds something ("Targets!E7", "Targets" for a whole sheet), and what it says. */
export function foundBy(id: string, fault: Fault): [string, string][] {
  if (!CATALOGUE.some((check) => check.id === id)) throw new Error(`no such check: ${id}`);
  return findingsIn(fault)
    .filter(({ check }) => check === id)
    .map((finding) => {
      const { sheet, cell } = finding.place;
      return [cell === "" ? sheet : `${sheet}!${cell}`, findingWords(finding)];
    });
}

/** The checks that find anything, each once. */
export function checksRaised(fault: Fault): string[] {
  return [...new Set(findingsIn(fault).map(({ check }) => check))];
}

/** A date; a test's own mistake throws. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`no such date: ${text}`);
  return date;
}

/** A percentage as Excel holds it. */
export function percent(number: number): Written {
  const text = `${Math.round(number * 1000) / 10}%`;
  return { kind: "number", number, text, numberFormat: "0%" };
}

/** A real date as Excel holds it. */
export function dated(serial: number, text: string): Written {
  return { kind: "date", serial, text, numberFormat: "dd/mm/yyyy" };
}

/** Texts of a row, parted by bars. */
export function row(texts: string): Written[] {
  return texts.split("|").map((text) => (text === "" ? null : text));
}

function edited(
  rows: readonly (readonly Written[])[],
  edits: Readonly<Record<string, Written>>,
): Written[][] {
  const sheet = rows.map((cells) => [...cells]);
  for (const [address, written] of Object.entries(edits)) {
    const { rowIndex, columnIndex } = areaOf(address);
    while (sheet.length <= rowIndex) sheet.push([]);
    const cells = sheet[rowIndex] ?? [];
    while (cells.length < columnIndex) cells.push(null);
    cells[columnIndex] = written;
  }
  return sheet;
}

/** Edits that write a row's texts from column A: `written(9, "8||More benches")` fills A9 and C9. */
export function written(rowNumber: number, texts: string): Record<string, Written> {
  return Object.fromEntries(
    row(texts).map((text, index) => [`${columnLetters(index)}${rowNumber}`, text]),
  );
}

/** An earlier report of those steps, as they would be had nothing else been said of them. */
function reportOf(plan: CheckInput["plan"], steps: NonNullable<Fault["previousSteps"]>) {
  const [like] = plan.steps;
  if (!like) throw new Error("the planted plan has no steps");
  return keepReport({
    ...plan,
    asAt: day("2024-03-12"),
    steps: steps.map((step) => ({ ...like, ref: "", lead: "", timescale: undefined, ...step })),
  });
}
