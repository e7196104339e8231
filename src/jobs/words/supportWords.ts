import type { Support } from "../types";

/** Why the add-in cannot run in this Excel, and what to do; "" where it can. */
export function supportWords(support: Support): string {
  return support.kind === "full"
    ? ""
    : "This Excel is too old for the add-in: it cannot set up pages for printing. Use Excel on the web, or Excel 2021 or later.";
}
