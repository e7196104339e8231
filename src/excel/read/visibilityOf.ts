import type { SheetGrid } from "../../sheet";

/** A sheet's visibility as Excel gives it, in our words. */
export function visibilityOf(visibility: string): SheetGrid["visibility"] {
  if (visibility === "VeryHidden") return "very-hidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}
