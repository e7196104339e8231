import type { BorderLine, CellStyle } from "../../sheet";

/** A cell's look as Excel gives it, in the drawing's terms; what we never draw (a double line) becomes the nearest. */
export function styleFrom({ format }: Excel.CellProperties): CellStyle {
  const fill = format?.fill?.color ?? "";
  const vertical = String(format?.verticalAlignment ?? "");
  const borders: Partial<Record<Side, BorderLine>> = {};
  for (const side of SIDES) {
    const line = lineFrom(format?.borders?.[side]);
    if (line) borders[side] = line;
  }
  return {
    fontName: format?.font?.name ?? "Arial",
    fontSizePoints: format?.font?.size ?? 10,
    bold: format?.font?.bold === true,
    italic: format?.font?.italic === true,
    colour: format?.font?.color ?? "#000000",
    // A cell without a fill is given as white, or as nothing.
    fill: fill === "" || fill.toUpperCase() === "#FFFFFF" ? undefined : fill,
    horizontal: HORIZONTAL[String(format?.horizontalAlignment)] ?? "general",
    vertical: vertical === "Top" ? "top" : vertical === "Center" ? "center" : "bottom",
    wrap: format?.wrapText === true,
    indent: format?.indentLevel ?? 0,
    borders,
  };
}

const HORIZONTAL: Readonly<Record<string, CellStyle["horizontal"]>> = {
  Left: "left",
  Center: "center",
  Right: "right",
};

type Side = "top" | "bottom" | "left" | "right";
const SIDES: readonly Side[] = ["top", "bottom", "left", "right"];

function lineFrom(border: Excel.CellBorder | undefined): BorderLine | undefined {
  if (!border || String(border.style ?? "None") === "None") return undefined;
  const weight = String(border.weight ?? "Thin");
  return {
    weight:
      weight === "Hairline"
        ? "hairline"
        : weight === "Medium" || weight === "Thick"
          ? "medium"
          : "thin",
    colour: border.color ?? "#000000",
  };
}
