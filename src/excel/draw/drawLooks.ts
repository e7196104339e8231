import { areaAddress } from "../../sheet";
import type { Area, BorderLine, CellStyle, SheetDrawing, Slices } from "../../sheet";
import { BYTES_A_CALL, type DrawStep } from "./drawSteps";
import { styleAreas, type StyleAreas } from "./styleAreas";
import { rangeAt, rangesAt } from "../session/ranges";

/** `getRanges` takes at most 8,192 characters of addresses. */
const LONGEST_ADDRESS = 8000;

/** A cell's look after clearing, apart from the font: only what differs is told to Excel. */
const PLAIN_COLOUR = "#000000";

/**
 * The looks of a drawing: its commonest font for the whole area, then each style for all its cells at once.
 * The calls grow with the number of styles and, through the length of the addresses, slowly with the rows.
 */
export function* drawLooks(drawing: SheetDrawing, all: Area): Slices<DrawStep[]> {
  const areas = yield* styleAreas(drawing);
  const base = commonestFont(areas);
  const steps: DrawStep[] = [
    {
      bytes: 4 * BYTES_A_CALL,
      queue: (sheet) => {
        const { font } = rangeAt(sheet, areaAddress(all)).format;
        font.name = base.name;
        font.size = base.size;
      },
    },
  ];
  for (const { style, plain, merged } of areas) {
    yield;
    for (const addresses of inAddresses([...plain, ...merged])) {
      steps.push(step(addresses, (format) => queueStyle(format, style, base)));
    }
    const across = style.borders.top ?? style.borders.bottom;
    if (across) {
      const tall = plain.filter((area) => area.rowCount > 1);
      steps.push(...insideLines(tall, "InsideHorizontal", across));
    }
    const down = style.borders.left ?? style.borders.right;
    if (down) {
      const wide = plain.filter((area) => area.columnCount > 1);
      steps.push(...insideLines(wide, "InsideVertical", down));
    }
  }
  return steps;
}

interface Font {
  readonly name: string;
  readonly size: number;
}

function commonestFont(areas: readonly StyleAreas[]): Font {
  const counts = new Map<string, { font: Font; cells: number }>();
  for (const { style, plain, merged } of areas) {
    const cells = [...plain, ...merged].reduce((sum, a) => sum + a.rowCount * a.columnCount, 0);
    const font = { name: style.fontName, size: style.fontSizePoints };
    const key = `${font.name} ${font.size}`;
    counts.set(key, { font, cells: (counts.get(key)?.cells ?? 0) + cells });
  }
  const [first] = [...counts.values()].sort((a, b) => b.cells - a.cells);
  return first?.font ?? { name: "Arial", size: 10 };
}

function queueStyle(format: Excel.RangeFormat, style: CellStyle, base: Font): void {
  const { font } = format;
  if (style.fontName !== base.name) font.name = style.fontName;
  if (style.fontSizePoints !== base.size) font.size = style.fontSizePoints;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.colour.toUpperCase() !== PLAIN_COLOUR) font.color = style.colour;
  if (style.fill !== undefined) format.fill.color = style.fill;
  format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.indent > 0) format.indentLevel = style.indent;
  for (const [side, edge] of EDGES) {
    const line = style.borders[side];
    if (line) queueLine(format.borders.getItem(edge), line);
  }
}

const HORIZONTAL = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const WEIGHTS = { hairline: "Hairline", thin: "Thin", medium: "Medium" } as const;
const EDGES = [
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
] as const;

function queueLine(border: Excel.RangeBorder, line: BorderLine): void {
  border.style = "Continuous";
  border.weight = WEIGHTS[line.weight];
  border.color = line.colour;
}

/** Excel refuses inside lines for an area of one row (column), so they are told only to areas that have an inside. */
function insideLines(
  areas: readonly Area[],
  side: "InsideHorizontal" | "InsideVertical",
  line: BorderLine,
): DrawStep[] {
  return inAddresses(areas).map((addresses) =>
    step(addresses, ({ borders }) => queueLine(borders.getItem(side), line)),
  );
}

function step(addresses: string, queue: (format: Excel.RangeFormat) => void): DrawStep {
  return {
    bytes: addresses.length + 20 * BYTES_A_CALL,
    queue: (sheet) => queue(rangesAt(sheet, addresses).format),
  };
}

function inAddresses(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length + 1 > LONGEST_ADDRESS) {
      lists.push(address);
    } else {
      lists[lists.length - 1] = `${last},${address}`;
    }
  }
  return lists;
}
