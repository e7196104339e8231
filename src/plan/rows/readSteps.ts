import type { IsoDate } from "../../calendar";
import { cellAt, cellText, isBlank, type Cell } from "../../sheet";
import {
  readTimescale,
  readTimescaleNumber,
  readTimescaleSerial,
  withRevision,
  type Timescale,
  type TimescaleContext,
} from "../../timescale";
import type { TargetsCandidate } from "../columns/findTargetsSheet";
import { saysNothingLeft } from "../status/readStatus";
import { sortRows, type RecordRow, type SortedRows } from "./recordRows";
import type { ReportSettings } from "../settings";
import { ragOf } from "../status/rag";
import { stepStatus } from "../status/stepStatus";
import { TARGETS_COLUMNS, type TargetsColumn } from "../columns/planColumns";
import type { ReadCell, Step } from "../types";

/** The steps of a Targets sheet in the order of its rows, and the rows that are none. */
export interface StepsRead {
  readonly steps: readonly Step[];
  readonly rows: SortedRows;
}

/** Columns that only a step fills. */
const CORE: readonly TargetsColumn[] = ["progressMade", "progressPlanned", "timescale"];

/**
 * Reads every record row as a step. A blank aim or target continues the one above; a new aim with no target begins
 * with none. A row that holds nothing but an aim or target which the next row continues is that row's heading.
 */
export function readSteps(
  sheet: TargetsCandidate,
  settings: ReportSettings,
  asAt: IsoDate,
): StepsRead {
  const known = columnsOf(sheet, Object.keys(sheet.columns) as TargetsColumn[]);
  const rows = sortRows(sheet.grid, sheet.merged, sheet.row, known, columnsOf(sheet, CORE));
  const reader = new StepReader(sheet, settings, asAt);
  const steps: Step[] = [];
  for (const [index, row] of rows.records.entries()) {
    const step = reader.read(row, rows.records[index + 1]);
    if (step) steps.push(step);
  }
  return { steps, rows };
}

function columnsOf(sheet: TargetsCandidate, columns: readonly TargetsColumn[]): number[] {
  return columns
    .map((column) => sheet.columns[column]?.columnIndex)
    .filter((columnIndex) => columnIndex !== undefined);
}

/** Walks down the rows and remembers the aim and target that a blank cell continues. */
class StepReader {
  private aim = "";
  private target = "";
  private startsAim = false;
  private startsTarget = false;
  private readonly context: TimescaleContext;
  private readonly phrases = new Map<string, Timescale>();

  constructor(
    private readonly sheet: TargetsCandidate,
    private readonly settings: ReportSettings,
    private readonly asAt: IsoDate,
  ) {
    this.context = {
      asAt,
      dateSystem: sheet.grid.dateSystem,
      ...(settings.planStart === undefined ? {} : { planStart: settings.planStart }),
    };
  }

  read(row: RecordRow, next: RecordRow | undefined): Step | undefined {
    if (row.isBand && next) {
      this.begin(cellText(cellAt(this.sheet.grid, row.rowIndex, row.filled[0] ?? 0)).trim(), "");
      return undefined;
    }
    this.begin(this.own("aim", row), this.own("target", row));
    if (next && this.isHeadingOf(row, next)) return undefined;
    const step = this.step(row);
    this.startsAim = false;
    this.startsTarget = false;
    return step;
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
  private isHeadingOf(row: RecordRow, next: RecordRow): boolean {
    const { aim, target } = this.sheet.columns;
    const naming = [aim?.columnIndex, target?.columnIndex];
    if (!row.filled.every((column) => naming.includes(column)) || next.isBand) return false;
    if (this.own("aim", next) !== "") return false;
    return this.own("target", row) === "" || this.own("target", next) === "";
  }

  private step(row: RecordRow): Step {
    const progressPlanned = this.own("progressPlanned", row);
    const hasPlanColumn = this.sheet.columns.progressPlanned !== undefined;
    const isPlanned = hasPlanColumn
      ? !saysNothingLeft(progressPlanned)
      : this.startsTarget || this.own("timescale", row) !== "";
    const timescale = this.timescale(row, isPlanned);
    const texts = {
      progressMade: this.own("progressMade", row),
      progressPlanned,
      statusGiven: this.shown("status", row, isPlanned),
      percentComplete: this.own("percentComplete", row),
    };
    return {
      sheetName: this.sheet.grid.name,
      rowIndex: row.rowIndex,
      group: this.aim,
      aim: this.aim,
      target: this.target,
      startsAim: this.startsAim,
      startsTarget: this.startsTarget,
      ...texts,
      isPlanned,
      timescale,
      ...stepStatus({ ...texts, isPlanned, timescale }, this.asAt, this.settings),
      ref: this.own("ref", row),
      measure: this.own("measure", row),
      rag: ragOf(this.shown("rag", row, isPlanned)),
      timescaleText: this.shown("timescale", row, isPlanned),
      completedText: this.own("completed", row),
      completedOn: undefined,
      because: [],
      extras: [],
      cells: this.cells(row, isPlanned),
      lead: this.shown("lead", row, isPlanned),
      revisedTimescaleText: this.shown("revisedTimescale", row, isPlanned),
      notes: this.own("notes", row),
    };
  }

  private timescale(row: RecordRow, isPlanned: boolean): Timescale | undefined {
    const original = this.readTime("timescale", row, isPlanned);
    const revised = this.readTime("revisedTimescale", row, isPlanned);
    if (revised === undefined) return original;
    return original === undefined ? revised : withRevision(original, revised);
  }

  private readTime(
    column: "timescale" | "revisedTimescale",
    row: RecordRow,
    isPlanned: boolean,
  ): Timescale | undefined {
    const cell = this.cell(column, row, isPlanned);
    if (cell === undefined || isBlank(cell)) return undefined;
    if (cell.kind === "date") return readTimescaleSerial(cell.serial, cell.text, this.context);
    if (cell.kind === "number") return readTimescaleNumber(cell.number, cell.text, this.context);
    const text = cellText(cell);
    if (cell.kind === "error") {
      const reason = `the cell shows the error ${text}`;
      return { kind: "unknown", text, notes: [], reason, isCellError: true };
    }
    const known = this.phrases.get(text) ?? this.readPhrase(text);
    this.phrases.set(text, known);
    return known;
  }

  /** A number that was stored as text reads as the number does. */
  private readPhrase(text: string): Timescale {
    return /^\s*\d{1,8}\s*$/.test(text)
      ? readTimescaleNumber(Number(text), text, this.context)
      : readTimescale(text, this.context);
  }

  /** What stands in the row's own cell; "" where the sheet has no such column. */
  private own(column: TargetsColumn, row: RecordRow): string {
    const found = this.sheet.columns[column];
    if (!found) return "";
    return cellText(cellAt(this.sheet.grid, row.rowIndex, found.columnIndex)).trim();
  }

  private cells(row: RecordRow, isPlanned: boolean): Step["cells"] {
    const cells: Partial<Record<TargetsColumn, ReadCell>> = {};
    for (const column of TARGETS_COLUMNS) {
      const columnIndex = this.sheet.columns[column]?.columnIndex;
      const cell = this.cell(column, row, isPlanned);
      if (columnIndex === undefined || cell === undefined || isBlank(cell)) continue;
      const place = { sheetName: this.sheet.grid.name, rowIndex: row.rowIndex, columnIndex };
      cells[column] = { cell, place };
    }
    return cells;
  }

  private shown(column: TargetsColumn, row: RecordRow, isPlanned: boolean): string {
    const cell = this.cell(column, row, isPlanned);
    return cell === undefined ? "" : cellText(cell).trim();
  }

  /** A cell merged down over several plans speaks for each of them; over a row without a plan it says nothing. */
  private cell(column: TargetsColumn, row: RecordRow, isPlanned: boolean): Cell | undefined {
    const found = this.sheet.columns[column];
    if (!found) return undefined;
    const { grid, merged } = this.sheet;
    return isPlanned
      ? merged.shownAt(row.rowIndex, found.columnIndex)
      : cellAt(grid, row.rowIndex, found.columnIndex);
  }
}
