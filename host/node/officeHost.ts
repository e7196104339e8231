import type { Cost } from "../protocol/cost";
import type { Fault } from "../protocol/faults";
import type { HostSession } from "../protocol/hostSession";
import type { Colleague } from "../workbook/colleague";
import type { Officer } from "../workbook/officer";
import type { WorkbookModel } from "../workbook/model";

/** A running host: the workbook behind office.js, what it has cost, and what can go wrong. */
export class OfficeHost {
  constructor(
    readonly session: HostSession,
    private readonly stop: () => void,
  ) {}

  get workbook(): WorkbookModel {
    return this.session.book.model;
  }

  /** Acts of the officer at the keyboard: `host.officer.type("Plan", "B2", "March 2004")`. */
  get officer(): Officer {
    return this.session.officer;
  }

  /** Acts of a colleague who has the workbook open elsewhere: `host.colleague.type("Plan", "B2", "March 2004")`. */
  get colleague(): Colleague {
    return this.session.colleague;
  }

  /** What has gone over the wire since the start. */
  get cost(): Cost {
    return this.session.cost;
  }

  /** Plans a failure: `host.failAt({ sync: 0, action: 3, code: "AccessDenied" })`. */
  failAt(fault: Fault): void {
    this.session.failAt(fault);
  }

  clearFaults(): void {
    this.session.clearFaults();
  }

  /** Plays that the officer is typing in a cell, or has stopped. */
  setCellBeingEdited(editing: boolean): void {
    this.session.setCellBeingEdited(editing);
  }

  /** Plays that the officer has gone over to another workbook, or has come back. */
  setOtherWorkbookHasFocus(away: boolean): void {
    const { circumstances } = this.session.book;
    const isBack = circumstances.otherWorkbookHasFocus && !away;
    circumstances.otherWorkbookHasFocus = away;
    if (!isBack) return;
    this.session.book.note({ kind: "workbookActivated", targetId: "Workbook", payload: {} });
    this.session.deliverEvents();
  }

  /** Stops the host and takes its globals away. Whatever is asked of it afterwards is never answered. */
  dispose(): void {
    this.stop();
  }
}
