import type { IsoDate } from "../../calendar";
import { cellAt, cellText, EMPTY_CELL, isBlank, type Cell, type Slices } from "../../sheet";
import { withRevision, type Timescale } from "../../timescale";
import type { TargetsCandidate } from "../columns/findTargetsSheet";
import { TARGETS_COLUMNS, type TargetsColumn } from "../columns/planColumns";
import { columnNamed, withoutUnused } from "../columns/weighColumns";
import type { ReportSettings } from "../settings";
import { hasTaught } from "../status/readStatus";
import { colourOf, ragOf } from "../status/rag";
import { readStatus, saysNothingLeft } from "../status/readStatus";
import { readTick } from "../status/readTick";
import { saysDone, stepStatus } from "../status/stepStatus";
import type { ExtraText, FoundColumn, Rag, ReadCell, Step } from "../types";
import { planRows, type PlanRow, type PlanRows } from "./planRows";
import { sectionWords } from "./sectionLines";
import { dateHabit, exchangedDates, TimeReader } from "./readTimes";
import { bandTime, headingTime, timeInWords, type FoundTime } from "./timesElsewhere";

/** The steps of a sheet in the order of its rows, and the rows that are none. */
export interface StepsRead {
  readonly steps: readonly Step[];
  readonly rows: PlanRows;
}

/**
 * Reads every record row as a step. A blank aim or target continues the one above; a new aim with no target begins
 * with none. A row that holds nothing but an aim or target which the next row continues is that row's heading, and a
 * band is that of all rows up to the next. A slice is a row.
 */
export function* readSteps(
  sheet: TargetsCandidate,
  settings: ReportSettings,
  asAt: IsoDate,
): Slices<StepsRead> {
  const rows = yield* planRows(sheet, settings);
  const reader = new StepReader(sheet, settings, asAt, rows);
  const steps: Step[] = [];
  for (const [index, row] of rows.rows.entries()) {
    const step = reader.read(row, rows.rows[index + 1]);
    if (step) steps.push(step);
    yield;
  }
  return { steps, rows };
}

/** The columns that the officer asked for beside the known ones, in the order of asking. */
export function extraColumnsOf(
  sheet: TargetsCandidate,
  { extraColumns }: Pick<ReportSettings, "extraColumns">,
): readonly { readonly columnIndex: number; readonly heading: string }[] {
  const found = extraColumns
    .map((wanted) => sheet.tableColumns[columnNamed(sheet.tableColumns, wanted)])
    .filter((heading) => heading !== undefined)
    .map(({ columnIndex, text }) => ({ columnIndex, heading: text }));
  return found.filter(
    ({ columnIndex }, at) => found.findIndex((other) => other.columnIndex === columnIndex) === at,
  );
}

const TIMES: readonly TargetsColumn[] = [
  "timescale",
  "revisedTimescale",
  "start",
  "completed",
  "raised",
];
/** What a step is called stands, also where it is struck through; it is told. */
const NAMING: readonly TargetsColumn[] = ["target", "aim", "ref"];
/** "Satisfied?", "Evidenced": what a tick may say that all is done; who has agreed to it has not yet done it. */
const ASKS_DONE =
  /\b(?!agreed|accepted|approved|required|delayed|raised|assigned|planned|started|revised|funded)\p{L}+ed\W*$/iu;
/** Parts whose words say nothing of the status, unless they say that all is done. */
const ELSEWHERE: readonly TargetsColumn[] = ["notes", "support", "progressPlanned"];
/** A status of more characters is an update in words. */
const LONGEST_STATUS = 60;

/** Walks down the rows and remembers the band, aim and target that a blank cell continues. */
class StepReader {
  private band = "";
  private bandIsNew = false;
  /** Times of the row that are struck through, all or in part. */
  private readonly struckTimes = new Set<TargetsColumn>();
  /** The time that the band gives the rows under it. */
  private bandTime: FoundTime | undefined;
  private aim = "";
  private target = "";
  private startsAim = false;
  private startsTarget = false;
  private readonly times: TimeReader;
  /** Columns whose words bear on the status, or say what is to be done. */
  private readonly statusColumns: ReadonlySet<number>;
  private readonly extras: readonly { readonly columnIndex: number; readonly heading: string }[];

  constructor(
    private readonly sheet: TargetsCandidate,
    private readonly settings: ReportSettings,
    private readonly asAt: IsoDate,
    { rows, sectionAbove }: PlanRows,
  ) {
    const { grid, columns } = sheet;
    const timeColumns = TIMES.map((part) => columns[part]?.columnIndex).filter(
      (columnIndex) => columnIndex !== undefined,
    );
    const rowIndexes = rows.map(({ rowIndex }) => rowIndex);
    const habit = dateHabit(grid, timeColumns, rowIndexes);
    const halfConverted = timeColumns.filter(
      (columnIndex) => exchangedDates(grid, columnIndex, rowIndexes)?.kind === "half-converted",
    );
    const context = {
      asAt,
      dateSystem: grid.dateSystem,
      ...(settings.planStart === undefined ? {} : { planStart: settings.planStart }),
      ...(settings.quarters === "unknown" ? {} : { quarters: settings.quarters }),
    };
    this.times = new TimeReader(context, habit, new Set(halfConverted));
    this.extras = extraColumnsOf(sheet, settings);
    this.statusColumns = new Set(
      TARGETS_COLUMNS.filter((part) => !ELSEWHERE.includes(part))
        .map((part) => columns[part]?.columnIndex ?? -1)
        // Of several statuses the last may not be the latest: one that says done leaves a doubt.
        .concat(columns.progressMade?.earlier ?? []),
    );
    if (sectionAbove !== undefined) this.openBand(sectionWords(grid, sectionAbove), sectionAbove);
  }

  read(row: PlanRow, next: PlanRow | undefined): Step | undefined {
    if (row.band !== undefined && next) {
      this.openBand(row.band, row.rowIndex);
      return undefined;
    }
    this.bandIsNew = false;
    this.begin(this.own("aim", row), row.about ?? this.own("target", row));
    // What a formula without its result would say is not what stands above it.
    if (this.isUnsaved(row)) this.target = "";
    if (next && row.about === undefined && this.isHeadingOf(row, next)) return undefined;
    const step = this.step(row);
    this.startsAim = false;
    this.startsTarget = false;
    return step;
  }

  /** A band names what follows; the second of two in a row stands under the first. */
  private openBand(words: string, rowIndex: number): void {
    this.band = this.bandIsNew && this.band !== "" ? `${this.band} – ${words}` : words;
    this.bandIsNew = true;
    this.bandTime = bandTime(this.sheet, rowIndex, words, this.times);
    this.aim = "";
    this.target = "";
    this.begin(this.band, "");
  }

  private begin(aim: string, target: string): void {
    if (aim !== "") {
      this.aim = aim;
      this.target = "";
      this.startsAim = true;
      this.startsTarget = false;
    }
    if (target !== "") {
      this.target = target;
      this.startsTarget = true;
    }
  }

  /** Whether the row only names what the next row continues. */
  private isHeadingOf(row: PlanRow, next: PlanRow): boolean {
    const { aim, target } = this.sheet.columns;
    const naming = [aim?.columnIndex, target?.columnIndex];
    if (!row.filled.every((column) => naming.includes(column)) || next.band !== undefined) {
      return false;
    }
    if (this.own("aim", next) !== "") return false;
    return this.own("target", row) === "" || this.own("target", next) === "";
  }

  /** Whether the row's target is a formula whose result the file does not hold. */
  private isUnsaved({ rowIndex }: PlanRow): boolean {
    const { grid, columns } = this.sheet;
    return grid.unsavedFormulas?.has(`${rowIndex},${columns.target?.columnIndex ?? -1}`) === true;
  }

  private step(row: PlanRow): Step {
    const { grid, columns } = this.sheet;
    const progressPlanned = this.own("progressPlanned", row);
    const hasPlanColumn = columns.progressPlanned !== undefined;
    const hasFurtherPlan = hasPlanColumn && !saysNothingLeft(progressPlanned);
    const isPlanned = hasPlanColumn
      ? hasFurtherPlan
      : this.startsTarget || this.own("timescale", row) !== "";
    const own = this.cells(row, isPlanned);
    const elsewhere = this.timeElsewhere(row, own);
    const cells = elsewhere ? { ...own, timescale: elsewhere.read } : own;
    const shown = (part: TargetsColumn): string => {
      const read = cells[part];
      return read === undefined ? "" : cellText(read.cell).trim();
    };
    const { statusGiven, rag, made } = statusAndUpdate(
      shown("status"),
      shown("rag"),
      this.settings,
    );
    const latest = shown("progressMade");
    const ownMade = this.updates(row, latest);
    const progressMade = ownMade === "" ? made : ownMade;
    const timescale = this.timescale(cells, isPlanned);
    const completed =
      cells.completed && this.times.read(cells.completed.cell, cells.completed.place.columnIndex);
    const texts = {
      progressMade,
      progressPlanned,
      statusGiven: ownMade === "" || made === "" ? statusGiven : made,
      percentComplete: shown("percentComplete"),
      completedText: shown("completed"),
    };
    const completedOn = completed && "latest" in completed ? completed.latest : undefined;
    const timeColumn = cells.revisedTimescale ? columns.revisedTimescale : columns.timescale;
    return {
      sheetName: grid.name,
      rowIndex: row.rowIndex,
      group: this.band === "" ? this.aim : this.band,
      aim: this.aim,
      target: this.target,
      startsAim: this.startsAim,
      startsTarget: this.startsTarget,
      measure: this.own("measure", row),
      ...texts,
      isPlanned,
      timescale,
      ...stepStatus(
        {
          ...texts,
          progressMade: latest === "" ? progressMade : latest,
          group: this.band === "" ? this.aim : this.band,
          rag,
          completedOn,
          doneText: shown("done"),
          isPlanned,
          hasFurtherPlan,
          timescale,
          doneElsewhere: () => this.doneElsewhere(row),
          isTimeSure: elsewhere?.isSure ?? timeColumn?.sure ?? true,
          cells,
        },
        this.asAt,
        this.settings,
      ),
      ref: row.about === undefined ? this.own("ref", row) : "",
      rag,
      lead: shown("lead"),
      timescaleText: this.struckTimes.has("timescale") ? "" : shown("timescale"),
      revisedTimescaleText: this.struckTimes.has("revisedTimescale")
        ? ""
        : shown("revisedTimescale"),
      completedOn,
      notes: this.own("notes", row),
      extras: this.extraTexts(row),
      cells,
    };
  }

  /** Where the row has no timescale of its own: the time among its words, in the band above it or in the heading. */
  private timeElsewhere(row: PlanRow, cells: Step["cells"]): FoundTime | undefined {
    if (cells.timescale || cells.revisedTimescale) return undefined;
    const { timescale, revisedTimescale, target } = this.sheet.columns;
    if (timescale || revisedTimescale) return this.bandTime;
    const said =
      target && this.own("target", row) !== ""
        ? timeInWords(this.sheet, row.rowIndex, target.columnIndex, this.times)
        : undefined;
    return said ?? this.bandTime ?? headingTime(this.sheet, this.times);
  }

  private timescale(cells: Step["cells"], isPlanned: boolean): Timescale | undefined {
    const read = (part: TargetsColumn): Timescale | undefined => {
      const found = cells[part];
      return found && this.times.read(found.cell, found.place.columnIndex);
    };
    const isRevised = cells.revisedTimescale !== undefined;
    if (this.struckTimes.has(isRevised ? "revisedTimescale" : "timescale")) {
      const text = cellText((cells.revisedTimescale ?? cells.timescale)?.cell ?? EMPTY_CELL);
      const reason = { code: "struck-through", facts: {} } as const;
      return { kind: "unknown", text, notes: [], reason, isCellError: true };
    }
    if (this.struckTimes.has("timescale")) return read("revisedTimescale");
    const original = withStart(read("timescale"), read("start"));
    const revised = read("revisedTimescale");
    if (revised === undefined) return original;
    if (original === undefined) return revised;
    // A dash or "No change" in a revised column revises nothing.
    return isPlanned && saysNothingLeft(revised.text) ? original : withRevision(original, revised);
  }

  private extraTexts(row: PlanRow): ExtraText[] {
    return this.extras.map(({ columnIndex, heading }) => ({
      columnIndex,
      heading,
      text: cellText(this.sheet.merged.shownAt(row.rowIndex, columnIndex)).trim(),
    }));
  }

  /** What stands in the row's own cell; "" where the sheet has no such column. */
  private own(part: TargetsColumn, row: PlanRow): string {
    const found = this.sheet.columns[part];
    if (!found || (!NAMING.includes(part) && this.isStruck(row.rowIndex, found.columnIndex))) {
      return "";
    }
    return cellText(cellAt(this.sheet.grid, row.rowIndex, found.columnIndex)).trim();
  }

  /** Words that are struck through, all or some of them, are not read as if they stood. */
  private isStruck(rowIndex: number, columnIndex: number): boolean {
    return this.sheet.grid.struck?.has(`${rowIndex},${columnIndex}`) === true;
  }

  private cells(row: PlanRow, isPlanned: boolean): Step["cells"] {
    const cells: Partial<Record<TargetsColumn, ReadCell>> = {};
    this.struckTimes.clear();
    const sheetName = this.sheet.grid.name;
    for (const part of TARGETS_COLUMNS) {
      const found = this.sheet.columns[part];
      if (found === undefined) continue;
      for (const columnIndex of [found.columnIndex, ...(found.earlier ?? [])]) {
        const cell = this.cell(columnIndex, row, isPlanned);
        if (isBlank(cell) || (TIMES.includes(part) && isDash(cell))) continue;
        if (!NAMING.includes(part) && this.isStruck(row.rowIndex, columnIndex)) {
          if (part !== "timescale" && part !== "revisedTimescale") continue;
          this.struckTimes.add(part);
        }
        cells[part] = {
          cell: part === "timescale" && found.earlier ? this.ticked(found, row) : cell,
          place: { sheetName, rowIndex: row.rowIndex, columnIndex },
        };
        break;
      }
    }
    return cells;
  }

  /** The years whose columns hold a mark, the last of them last: a line each, as a time in several lines. */
  private ticked({ columnIndex, earlier = [] }: FoundColumn, { rowIndex }: PlanRow): Cell {
    const { grid, tableColumns } = this.sheet;
    const years = [columnIndex, ...earlier]
      .filter((at) => !isBlank(cellAt(grid, rowIndex, at)))
      .map((at) => tableColumns.find((one) => one.columnIndex === at)?.text ?? "");
    return { kind: "text", text: years.reverse().join("\n") };
  }

  /** The update or, where each meeting has its own, all of them, each under its heading, the latest last. */
  private updates(row: PlanRow, latest: string): string {
    const found = this.sheet.columns.progressMade;
    const columns = [...(found?.earlier ?? [])].reverse();
    if (!found || columns.length === 0) return this.own("progressMade", row);
    const told = [...columns, found.columnIndex].flatMap((columnIndex) => {
      const text = this.isStruck(row.rowIndex, columnIndex)
        ? ""
        : cellText(cellAt(this.sheet.grid, row.rowIndex, columnIndex)).trim();
      const heading = this.sheet.tableColumns.find((one) => one.columnIndex === columnIndex);
      return text === "" ? [] : [{ text, heading: heading?.text ?? "" }];
    });
    if (told.length < 2) return latest;
    return told.map(({ text, heading }) => `${heading}: ${text}`).join("\n");
  }

  /** What says, in a column that plays no part in the status, that the step is done; "" where nothing does. */
  private doneElsewhere(row: PlanRow): string {
    const { grid, tableColumns } = this.sheet;
    const other = withoutUnused(tableColumns, this.settings.unusedColumns).filter(
      ({ columnIndex }) => !this.statusColumns.has(columnIndex),
    );
    const texts = other.map(({ columnIndex, text: heading }) => {
      const text = cellText(cellAt(grid, row.rowIndex, columnIndex)).trim();
      const isDone = saysDone(text) || (ASKS_DONE.test(heading) && readTick(text) === true);
      return text !== "" && isDone ? text : "";
    });
    return texts.find((text) => text !== "") ?? "";
  }

  /** A cell merged down over several plans speaks for each of them; over a row without a plan it says nothing. */
  private cell(columnIndex: number, row: PlanRow, isPlanned: boolean): Cell {
    const { grid, merged } = this.sheet;
    return isPlanned
      ? merged.shownAt(row.rowIndex, columnIndex)
      : cellAt(grid, row.rowIndex, columnIndex);
  }
}

/** A mere dash under a time says that there is none. */
function isDash(cell: Cell): boolean {
  return cell.kind === "text" && /^[\s._–—-]+$/.test(cell.text);
}

/** A start and an end, each in a column of its own, are one range. */
function withStart(
  end: Timescale | undefined,
  start: Timescale | undefined,
): Timescale | undefined {
  if (end === undefined || start === undefined || !("earliest" in start || "latest" in start)) {
    return end;
  }
  const from = start.earliest ?? ("latest" in start ? start.latest : undefined);
  const isBounded = end.kind === "deadline" || end.kind === "range";
  if (!isBounded || from === undefined || from > end.latest) return end;
  return { ...end, kind: "range", earliest: from };
}

/**
 * What a cell under "Status" and one under "RAG" say: a status in a few words, a colour, or sentences, which are news.
 * A colour alone under "Status" is a RAG.
 */
function statusAndUpdate(
  status: string,
  rag: string,
  { statusWords }: Pick<ReportSettings, "statusWords">,
): { readonly statusGiven: string; readonly rag: Rag | undefined; readonly made: string } {
  const ownRag = ragOf(rag);
  const isTaught = hasTaught(status, statusWords);
  if (status !== "" && ownRag === undefined && !isTaught && isColourAlone(status)) {
    return { statusGiven: "", rag: ragOf(status), made: "" };
  }
  const isNews =
    status.length > LONGEST_STATUS && readStatus(status.slice(0, LONGEST_STATUS), {}) === undefined;
  return { statusGiven: isNews ? "" : status, rag: ownRag, made: isNews ? status : "" };
}

function isColourAlone(text: string): boolean {
  return (
    colourOf(text) !== undefined && text.split(/\s+/).length <= 2 && !/[-–/]\s*\p{L}{6}/u.test(text)
  );
}
