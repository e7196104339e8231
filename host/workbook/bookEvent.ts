/** The numbers under which office.js listens for each kind of event. */
export const EVENT_TYPES = {
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookActivated: 2203,
} as const;

export type EventKind = keyof typeof EVENT_TYPES;

/** Something that happened in the workbook, before it is known whether anybody listens. */
export interface BookEvent {
  kind: EventKind;
  /** Where it happened: a sheet's or a table's id. Those who listen to the whole workbook hear it too. */
  targetId: string;
  payload: Record<string, unknown>;
}

/** The id under which office.js listens to the workbook as a whole. */
export const WORKBOOK_TARGET = "Workbook";
