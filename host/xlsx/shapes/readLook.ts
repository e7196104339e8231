import { NO_LINE, PLAIN_END, PLAIN_TEXT } from "../../workbook/shapes/newShapes";
import type {
  LineEndModel,
  ShapeFillModel,
  ShapeFillType,
  ShapeLineModel,
  ShapeTextModel,
} from "../../workbook/shapes/shapeModel";
import { officeWord } from "../charts/chartPartWords";
import { EMU_PER_POINT } from "../charts/anchors";
import { readBoolean } from "../fileBooleans";
import type { Palette } from "../styles/resolveColor";
import type { XmlElement } from "../xml/xmlElement";
import * as words from "./shapeWords";

const FILLS: Readonly<Record<string, ShapeFillType>> = {
  noFill: "NoFill",
  solidFill: "Solid",
  gradFill: "Gradient",
  pattFill: "Pattern",
  blipFill: "PictureAndTexture",
  grpFill: "Mixed",
};
const THEME_PLACES =
  "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
const THEME_ALIASES: Readonly<Record<string, string>> = {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
};
/** The weights of a theme's three lines, in points. */
const THEME_WEIGHTS = [0, 0.5, 1, 1.5];

/** A drawing's colour: undefined where it is made of another one by a rule. */
function colorOf(parent: XmlElement | undefined, { theme }: Palette): string | undefined {
  const [color] = parent?.elements().filter(({ local }) => local.endsWith("Clr")) ?? [];
  if (color === undefined) return undefined;
  if (color.elements().some(({ local }) => local !== "alpha")) return undefined;
  const { val = "", lastClr } = color.attributes;
  if (color.local === "schemeClr") return theme[THEME_PLACES.indexOf(THEME_ALIASES[val] ?? val)];
  const hex = color.local === "srgbClr" ? val : lastClr;
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

function transparencyOf(parent: XmlElement | undefined): number {
  const alpha = parent
    ?.elements()
    .map((color) => color.element("alpha")?.attributes["val"])
    .find(Boolean);
  return alpha === undefined ? 0 : Math.round((1 - Number(alpha) / 100_000) * 1e4) / 1e4;
}

function styleOf(shape: XmlElement, local: string): XmlElement | undefined {
  const reference = shape.element("style")?.element(local);
  return reference?.attributes["idx"] === "0" ? undefined : reference;
}

export function readFill(
  shape: XmlElement,
  properties: XmlElement | undefined,
  palette: Palette,
): ShapeFillModel {
  const own = properties?.elements().find(({ local }) => FILLS[local] !== undefined);
  const type = own === undefined ? undefined : FILLS[own.local];
  if (type !== undefined && type !== "Solid") return { type };
  const source = own ?? styleOf(shape, "fillRef");
  if (source === undefined) return { type: "NoFill" };
  const color = colorOf(source, palette);
  return { type: "Solid", ...(color && { color }), transparency: transparencyOf(source) };
}

export function readLine(
  shape: XmlElement,
  properties: XmlElement | undefined,
  palette: Palette,
): ShapeLineModel {
  const line = properties?.element("ln");
  const style = styleOf(shape, "lnRef");
  const solid = line?.element("solidFill") ?? (line?.element("noFill") ? undefined : style);
  if (solid === undefined) return NO_LINE;
  const color = colorOf(solid, palette);
  const width = Number(line?.attributes["w"]);
  const dash = line?.element("prstDash")?.attributes["val"];
  return {
    visible: true,
    ...(color && { color }),
    weight:
      width > 0 ? width / EMU_PER_POINT : (THEME_WEIGHTS[Number(style?.attributes["idx"])] ?? 0.75),
    dashStyle: officeWord(words.DASHES, dash) ?? "Solid",
    style: officeWord(words.COMPOUNDS, line?.attributes["cmpd"]) ?? "Single",
    transparency: transparencyOf(solid),
  };
}

export function readLineEnd(
  properties: XmlElement | undefined,
  local: "headEnd" | "tailEnd",
): LineEndModel {
  const { type, len, w } = properties?.element("ln")?.element(local)?.attributes ?? {};
  return {
    arrowheadStyle: officeWord(words.ARROWHEADS, type) ?? PLAIN_END.arrowheadStyle,
    arrowheadLength: officeWord(words.ARROW_LENGTHS, len) ?? PLAIN_END.arrowheadLength,
    arrowheadWidth: officeWord(words.ARROW_WIDTHS, w) ?? PLAIN_END.arrowheadWidth,
  };
}

/** A shape's text; its look is that of its first words. */
export function readText(shape: XmlElement, palette: Palette): ShapeTextModel {
  const body = shape.element("txBody");
  const frame = body?.element("bodyPr");
  const paragraphs = body?.elements("p") ?? [];
  const [first] = paragraphs;
  const look = first?.element("r")?.element("rPr") ?? first?.element("endParaRPr");
  const usual = colorOf(styleOf(shape, "fontRef"), palette) ?? palette.theme[1] ?? "#000000";
  const attribute = (name: string): string | undefined => frame?.attributes[name];
  const margin = (name: string, usually: number): number => {
    const emu = Number(attribute(name) ?? Number.NaN);
    return emu >= 0 ? emu / EMU_PER_POINT : usually;
  };
  const fitted = frame?.elements().find(({ local }) => /utofit$|AutoFit$/.test(local))?.local;
  const size = Number(look?.attributes["sz"]);
  return {
    text: paragraphs.map(paragraphText).join("\n"),
    font: {
      name: look?.element("latin")?.attributes["typeface"] ?? PLAIN_TEXT.font.name,
      size: size > 0 ? size / 100 : PLAIN_TEXT.font.size,
      color: colorOf(look?.element("solidFill"), palette) ?? usual,
      bold: readBoolean(look?.attributes["b"]),
      italic: readBoolean(look?.attributes["i"]),
      underline: officeWord(words.TEXT_UNDERLINES, look?.attributes["u"]) ?? "None",
    },
    horizontalAlignment:
      officeWord(words.TEXT_ALIGNMENTS, first?.element("pPr")?.attributes["algn"]) ?? "Left",
    verticalAlignment: officeWord(words.TEXT_ANCHORS, attribute("anchor")) ?? "Top",
    horizontalOverflow: officeWord(words.OVERFLOWS, attribute("horzOverflow")) ?? "Overflow",
    verticalOverflow: officeWord(words.OVERFLOWS, attribute("vertOverflow")) ?? "Overflow",
    orientation: officeWord(words.ORIENTATIONS, attribute("vert")) ?? "Horizontal",
    readingOrder: readBoolean(first?.element("pPr")?.attributes["rtl"])
      ? "RightToLeft"
      : "LeftToRight",
    autoSizeSetting: officeWord(words.AUTO_SIZES, fitted) ?? "AutoSizeNone",
    leftMargin: margin("lIns", PLAIN_TEXT.leftMargin),
    rightMargin: margin("rIns", PLAIN_TEXT.rightMargin),
    topMargin: margin("tIns", PLAIN_TEXT.topMargin),
    bottomMargin: margin("bIns", PLAIN_TEXT.bottomMargin),
  };
}

function paragraphText(paragraph: XmlElement): string {
  return paragraph
    .elements()
    .map((run) => (run.local === "br" ? "\v" : (run.element("t")?.text ?? "")))
    .join("");
}
