import type { Plan, SheetAside } from "../../plan";
import { counted } from "../../words";
import { atSheet } from "../place";
import type { PlanCheck } from "../types";

/** Why a sheet stands back, as the second half of a sentence. */
const REASONS = {
  closed: "its name says that its actions are closed",
  example: "its name says that it is an example or a template",
  hidden: "it is hidden",
  copy: "it holds the same rows as the sheet that was read",
  "other-headings": "its headings are not those of the sheet that was read",
  "not-chosen": "another sheet is chosen",
} as const satisfies Record<SheetAside["why"], string>;

interface Facts {
  readonly why: SheetAside["why"];
  readonly rows: number;
}

export const sheetLeftOut = {
  id: "sheet-left-out",
  title: "A sheet that looks like a plan is left out",
  advice: "Leave it if it is not part of the report; otherwise have it read too.",
  severity: "info",
  scope: "plan",
  *find({ plan }) {
    for (const { sheetName, why, rowCount } of plan.sheetsAside) {
      if (rowCount > 0) {
        yield {
          place: atSheet(sheetName),
          facts: { why, rows: rowCount },
          print: { setting: "extraSheets", value: sheetName },
        };
      }
    }
  },
  fault: ({ why, rows }) =>
    `This sheet looks like a plan of ${counted(rows, "row")}, but it is left out of the appendix because ${REASONS[why]}.`,
  remedy: () => "If it belongs to the report, have it read too.",
} as const satisfies PlanCheck<Facts>;

/** Whether nothing says which of two sheets is meant: then sheet-ambiguous asks, and the sheet is not only told of. */
export function isToldAsRival({ sheetsAside }: Plan, name: string): boolean {
  const aside = sheetsAside.find(({ sheetName }) => sheetName === name);
  return aside === undefined || aside.why === "copy" || aside.why === "other-headings";
}
