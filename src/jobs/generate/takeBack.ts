import type { AppendixBefore, TakeBack } from "../types";
import type { DrawnAppendix, Wanted } from "./drawAppendix";

/** What is needed to take a drawn appendix back; undefined where there is nothing to go back to. */
export function takeBackOf(
  { sheetId, sheetName, mark, snapshot }: DrawnAppendix,
  { target }: Wanted,
  appendixKey: number,
  remembered: TakeBack["remembered"],
): TakeBack | undefined {
  const before = beforeOf(target.kind, snapshot);
  return before && { appendixKey, sheetId, sheetName, mark, before, remembered };
}

function beforeOf(
  kind: Wanted["target"]["kind"],
  snapshot: DrawnAppendix["snapshot"],
): AppendixBefore | undefined {
  if (snapshot) return { kind: "appendix", snapshot };
  if (kind === "new") return { kind: "no-sheet" };
  // Else a drawing stood there that had been cut short.
  return kind === "empty" ? { kind: "empty-sheet" } : undefined;
}
