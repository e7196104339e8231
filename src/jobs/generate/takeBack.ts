import type { AppendixBefore, TakeBack } from "../types";
import type { DrawnAppendix, Wanted } from "./drawAppendix";

/** What is needed to take a drawn appendix back. */
export function takeBackOf(
  { sheetId, sheetName, mark, snapshot }: DrawnAppendix,
  { target, memory }: Wanted,
): TakeBack {
  return {
    sheetId,
    sheetName,
    mark,
    before: beforeOf(target.kind, snapshot),
    remembered: memory?.before ?? ((json) => json),
  };
}

function beforeOf(
  kind: Wanted["target"]["kind"],
  snapshot: DrawnAppendix["snapshot"],
): AppendixBefore {
  if (snapshot) return { kind: "appendix", snapshot };
  if (kind === "new") return { kind: "no-sheet" };
  return { kind: kind === "empty" ? "empty-sheet" : "half-drawn" };
}
