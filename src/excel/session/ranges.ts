/**
 * A range for one batch only. office.js otherwise asks Excel to follow each range through later changes, and to let
 * go of it in the end: two more actions a range, for nothing here.
 */
export function rangeAt(sheet: Excel.Worksheet, address: string): Excel.Range {
  return sheet.getRange(address).untrack();
}

/** Several areas for one batch only; at most 8,192 characters of addresses. */
export function rangesAt(sheet: Excel.Worksheet, addresses: string): Excel.RangeAreas {
  return sheet.getRanges(addresses).untrack();
}
