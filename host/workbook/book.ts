import type { BookEvent, EventKind } from "./bookEvent";
import type { Culture } from "./cultures";
import { EventDesk } from "./eventDesk";
import { HostError } from "./hostError";
import type { AreaModel, ChartModel, SheetModel, WorkbookModel } from "./model";
import { findSheet } from "./sheetNames";
import type { TypingContext } from "./typing/typedDate";

/** What goes on around the workbook, which a test or the demo page can set. */
export interface Circumstances {
  /** A cell is being edited: everything fails with InvalidOperationInCellEditMode. */
  cellBeingEdited: boolean;
  /** Another workbook has the focus: adding, deleting and copying sheets fails with GeneralException. */
  otherWorkbookHasFocus: boolean;
  /** The year that Excel gives to a day that is typed without one. */
  currentYear: number;
  /** How the computer writes numbers and dates, as office.js tells it; what is shown of cells stays British. */
  culture: Culture;
  /** Who is signed in: the author of what is commented. */
  user: { readonly name: string; readonly email: string };
}

/** Who can change a workbook. A colleague has it open elsewhere, at the same time. */
export type Actor = "addin" | "officer" | "colleague";

/** A range that somebody holds on to: it moves when cells are inserted or deleted. */
export interface HeldArea {
  readonly sheet: SheetModel;
  area: AreaModel;
}

/** Several ranges that somebody holds on to together. */
export interface HeldAreas {
  heldAreas(): HeldArea[];
}

/** An open workbook: its model, what goes on around it, and who listens. All objects that office.js sees share it. */
export class Book {
  readonly events = new EventDesk();
  readonly circumstances: Circumstances;
  /** What office.js tracks, by reference id: ranges, and groups of them. */
  readonly references = new Map<string, HeldArea | HeldAreas>();
  /** Who makes the changes at the moment: the add-in, the officer at the keyboard, or a colleague at another one. */
  actor: Actor = "addin";
  private activeChart: { sheet: SheetModel; chart: ChartModel } | undefined;
  private nextReference = 1;

  constructor(
    readonly model: WorkbookModel,
    circumstances: Partial<Circumstances> = {},
  ) {
    this.circumstances = {
      cellBeingEdited: false,
      otherWorkbookHasFocus: false,
      currentYear: new Date().getFullYear(),
      culture: "en-GB",
      user: { name: "Office User", email: "" },
      ...circumstances,
    };
  }

  get typing(): TypingContext {
    return {
      dayFirst: this.actor !== "addin",
      currentYear: this.circumstances.currentYear,
      date1904: this.model.date1904,
    };
  }

  /** Whether a change was made in this session or in somebody else's, as events say it. */
  get source(): string {
    return this.actor === "colleague" ? "Remote" : "Local";
  }

  /** Where a change comes from, as events say it. */
  get triggerSource(): string {
    return this.actor === "addin" ? "ThisLocalAddin" : "Unknown";
  }

  hold(held: HeldArea): string {
    return this.keep(held);
  }

  holdAreas(held: HeldAreas): string {
    return this.keep(held);
  }

  private keep(held: HeldArea | HeldAreas): string {
    const id = `{${this.nextReference.toString(16).padStart(8, "0")}}`;
    this.nextReference += 1;
    this.references.set(id, held);
    return id;
  }

  /** Every range that is held, one by one. */
  *heldAreas(): Generator<HeldArea> {
    for (const held of this.references.values()) {
      if ("heldAreas" in held) yield* held.heldAreas();
      else yield held;
    }
  }

  /** To be called after every change: a file keeps what has not been changed. */
  changed(sheet?: SheetModel): void {
    this.model.revision += 1;
    if (sheet !== undefined) sheet.revision += 1;
  }

  /** Tells who listens that a sheet has been worked out. */
  noteCalculated(sheet: SheetModel): void {
    this.note({
      kind: "worksheetCalculated",
      targetId: sheet.id,
      payload: { worksheetId: sheet.id, address: "" },
    });
  }

  /** Tells those who listen to a chart, and those who listen to its sheet's charts. */
  noteChart(kind: EventKind, sheet: SheetModel, chart: ChartModel): void {
    const payload = { chartId: chart.id, worksheetId: sheet.id, source: this.source };
    this.note({ kind, targetId: chart.id, payload });
    this.note({ kind, targetId: sheet.id, payload });
  }

  /** Brings a chart to the front; the one before is left. Without a chart, cells are selected. */
  activateChart(sheet?: SheetModel, chart?: ChartModel): void {
    const before = this.activeChart;
    if (before?.chart === chart) return;
    if (before !== undefined) this.noteChart("chartDeactivated", before.sheet, before.chart);
    this.activeChart = sheet === undefined || chart === undefined ? undefined : { sheet, chart };
    if (this.activeChart !== undefined) {
      this.noteChart("chartActivated", this.activeChart.sheet, this.activeChart.chart);
    }
  }

  note(event: BookEvent): void {
    this.events.note(event);
  }

  sheet(key: string): SheetModel | undefined {
    return findSheet(this.model, key);
  }

  activeSheet(): SheetModel {
    const sheet = this.sheet(this.model.activeSheetId) ?? this.model.sheets[0];
    if (sheet === undefined) throw new HostError("GeneralException", "The workbook has no sheets.");
    return sheet;
  }

  /** Refuses a change to a sheet that is gone or protected. */
  ensureWritable(sheet: SheetModel): void {
    this.ensurePresent(sheet);
    if (this.model.isReadOnly) {
      throw new HostError("AccessDenied", "The workbook is open for reading only.");
    }
    if (sheet.protection.protected) {
      throw new HostError("AccessDenied", `The sheet "${sheet.name}" is protected.`);
    }
  }

  ensurePresent(sheet: SheetModel): void {
    if (!this.model.sheets.includes(sheet)) throw new HostError("ItemNotFound");
  }

  /** Refuses to add, delete, copy, move, rename or hide sheets where Excel refuses it. */
  ensureStructureWritable(): void {
    if (this.model.isReadOnly) {
      throw new HostError("AccessDenied", "The workbook is open for reading only.");
    }
    if (this.model.structureProtected) {
      throw new HostError("AccessDenied", "The workbook's structure is protected.");
    }
  }

  /** Sheets are neither added, deleted nor copied while another workbook has the focus. */
  ensureFocus(): void {
    // A colleague's Excel knows nothing of this one's windows.
    if (this.actor === "colleague") return;
    if (this.circumstances.otherWorkbookHasFocus) throw new HostError("GeneralException");
  }
}
