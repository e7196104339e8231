import type {
  BorderModel,
  BorderSide,
  CellFormatModel,
  CellModel,
  FontModel,
} from "office-js-host/model";

/** Where a cell stands on the page, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A cell as an element, with its fill, font, borders and alignment. Styles are set one by one through the CSS object
 * model, which the page's content security policy allows.
 */
export function drawCell(cell: CellModel, text: string, box: Box): HTMLElement {
  const element = document.createElement("div");
  element.className = "cell";
  // One pixel up and to the left, so that the borders of neighbours lie upon each other.
  place(element, {
    left: box.left - 1,
    top: box.top - 1,
    width: box.width + 1,
    height: box.height + 1,
  });
  const { format } = cell;
  const { style } = element;
  if (format.fill !== "") style.backgroundColor = format.fill;
  style.justifyContent = VERTICAL[format.verticalAlignment] ?? "flex-end";
  style.textAlign = horizontal(cell);
  if (format.wrapText) style.whiteSpace = "pre-wrap";
  if (format.indentLevel > 0) indent(style, format);
  drawFont(style, format.font);
  drawBorders(style, format.borders);
  const words = document.createElement("span");
  words.textContent = text;
  words.dir = "auto";
  element.append(words);
  return element;
}

/** Puts an absolutely placed element. */
export function place(element: HTMLElement, { left, top, width, height }: Box): void {
  const { style } = element;
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}

/** The font's CSS, enlarged by `zoom`, also for measuring: "bold 13.3px Arial, …". */
export function fontOf(font: FontModel, zoom = 1): string {
  const slant = font.italic ? "italic " : "";
  const weight = font.bold ? "bold " : "";
  return `${slant}${weight}${((font.size * 96) / 72) * zoom}px ${familyOf(font)}`;
}

const VERTICAL: Readonly<Record<string, string>> = {
  Top: "flex-start",
  Center: "center",
  Distributed: "center",
  Justify: "flex-start",
};

function horizontal({ format, value }: CellModel): string {
  switch (format.horizontalAlignment) {
    case "Left":
    case "Fill":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
      return "center";
    case "Justify":
    case "Distributed":
      return "justify";
  }
  if (value.type === "number") return "right";
  return value.type === "boolean" || value.type === "error" ? "center" : "start";
}

function indent(style: CSSStyleDeclaration, format: CellFormatModel): void {
  const pixels = `${format.indentLevel * 9 + 3}px`;
  if (format.horizontalAlignment === "Right") style.paddingRight = pixels;
  else style.paddingLeft = pixels;
}

function drawFont(style: CSSStyleDeclaration, font: FontModel): void {
  style.font = fontOf(font);
  style.lineHeight = "1.15";
  style.color = font.color === "" ? "#000000" : font.color;
  const lines = [
    ...(font.underline !== "None" && font.underline !== "" ? ["underline"] : []),
    ...(font.strikethrough ? ["line-through"] : []),
  ];
  if (lines.length > 0) style.textDecoration = lines.join(" ");
}

/** Arial's widths are kept where there is no Arial: Arimo, which the page brings with it, is measured like it. */
function familyOf(font: FontModel): string {
  return /^calibri|^aptos/i.test(font.name)
    ? `"${font.name}", Carlito, Arimo, sans-serif`
    : `"${font.name}", Arimo, "Liberation Sans", sans-serif`;
}

const SIDES: Readonly<Partial<Record<BorderSide, "Top" | "Right" | "Bottom" | "Left">>> = {
  EdgeTop: "Top",
  EdgeRight: "Right",
  EdgeBottom: "Bottom",
  EdgeLeft: "Left",
};
const WIDTHS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

function drawBorders(
  style: CSSStyleDeclaration,
  borders: Readonly<Partial<Record<BorderSide, BorderModel>>>,
): void {
  for (const [side, name] of Object.entries(SIDES)) {
    const border = borders[side as BorderSide];
    if (!border || border.style === "None") continue;
    style[`border${name}`] = borderCss(border);
  }
}

function borderCss({ style, weight, color }: BorderModel): string {
  const line = /dash/i.test(style) ? "dashed" : /dot/i.test(style) ? "dotted" : "solid";
  const width = /double/i.test(style) ? 3 : (WIDTHS[weight] ?? 1);
  return `${width}px ${/double/i.test(style) ? "double" : line} ${color === "" ? "#000000" : color}`;
}
