import { WORKBOOK_TARGET } from "../workbook/bookEvent";
import type { EventKind } from "../workbook/bookEvent";
import type { EventDesk } from "../workbook/eventDesk";
import type { HostObject } from "../workbook/objects/hostObject";

const SHEET_EVENTS: Record<string, EventKind> = {
  ActivatedEvent: "worksheetActivated",
  AddedEvent: "worksheetAdded",
  CalculatedEvent: "worksheetCalculated",
  DataChangedEvent: "worksheetChanged",
  DeactivatedEvent: "worksheetDeactivated",
  DeletedEvent: "worksheetDeleted",
  EventMoved: "worksheetMoved",
  EventNameChanged: "worksheetNameChanged",
  EventVisibilityChanged: "worksheetVisibilityChanged",
  FormatChangedEvent: "worksheetFormatChanged",
  FormulaChangedEvent: "worksheetFormulaChanged",
  ProtectionChangedEvent: "worksheetProtectionChanged",
  RowHiddenChangedEvent: "worksheetRowHiddenChanged",
  SelectionChangedEvent: "worksheetSelectionChanged",
  SingleClickedEvent: "worksheetSingleClicked",
};

const CHART_EVENTS: Record<string, EventKind> = {
  ActivatedEvent: "chartActivated",
  AddedEvent: "chartAdded",
  DeactivatedEvent: "chartDeactivated",
  DeletedEvent: "chartDeleted",
};

const TABLE_EVENTS: Record<string, EventKind> = {
  AddedEvent: "tableAdded",
  DataChangedEvent: "tableChanged",
  DeletedEvent: "tableDeleted",
  SelectionChangedEvent: "tableSelectionChanged",
};

const COMMENT_EVENTS: Record<string, EventKind> = {
  AddedEvent: "commentAdded",
  ChangedEvent: "commentChanged",
  DeletedEvent: "commentDeleted",
};

const EVENTS_OF: Record<string, Record<string, EventKind>> = {
  Worksheet: SHEET_EVENTS,
  WorksheetCollection: SHEET_EVENTS,
  Table: TABLE_EVENTS,
  TableCollection: TABLE_EVENTS,
  Chart: CHART_EVENTS,
  ChartCollection: CHART_EVENTS,
  CommentCollection: COMMENT_EVENTS,
  Workbook: { ActivatedEvent: "workbookActivated" },
};

/**
 * Does what office.js asks for with `onChanged.add` and its kin: "_RegisterDataChangedEvent" and the like. False when
 * the name is no registration, or of an event that the host does not raise.
 */
export function handleRegistration(desk: EventDesk, target: HostObject, name: string): boolean {
  const parts = /^_(Register|Unregister)(\w+)$/.exec(name);
  const kind = EVENTS_OF[target.typeName]?.[parts?.[2] ?? ""];
  if (parts === null || kind === undefined) return false;
  // Collections listen to the whole workbook, a sheet's charts to the sheet; a sheet, a table or a chart to itself.
  const targetId = target.listensTo() ?? String(target.identity().Id ?? WORKBOOK_TARGET);
  if (parts[1] === "Register") desk.listen(kind, targetId);
  else desk.stopListening(kind, targetId);
  return true;
}
