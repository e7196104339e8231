import type { ChartFontModel, ChartPartModel } from "../../workbook/model";
import { escapeText } from "../xml/escapeXml";
import { attributesXml } from "../xml/xmlElement";
import { LABEL_CONTENTS, LABEL_POSITIONS } from "./chartPartWords";

/** "#1F2937" as a solid fill; nothing for what is no colour. */
export function solidFill(colour: string | undefined): string {
  const hex = /^#([0-9a-fA-F]{6})$/.exec(colour ?? "")?.[1];
  return hex === undefined
    ? ""
    : `<a:solidFill><a:srgbClr val="${hex.toUpperCase()}"/></a:solidFill>`;
}

/** What a part stands on and the line round it; nothing where neither was chosen. */
export function shapeXml({ fill, lineColor }: ChartPartModel): string {
  const inside = fill === "" ? "<a:noFill/>" : solidFill(fill);
  const line = lineColor === "" ? "<a:ln><a:noFill/></a:ln>" : lineXml(lineColor);
  return inside + line === "" ? "" : `<c:spPr>${inside}${line}</c:spPr>`;
}

function lineXml(colour: string | undefined): string {
  const fill = solidFill(colour);
  return fill === "" ? "" : `<a:ln>${fill}</a:ln>`;
}

/** The run properties of a font ("a:defRPr", "a:rPr"); nothing where no font was chosen. */
export function runXml(name: "defRPr" | "rPr", font: ChartFontModel | undefined): string {
  if (font === undefined || Object.keys(font).length === 0) return "";
  const attributes = attributesXml({
    sz: font.size === undefined ? undefined : Math.round(font.size * 100),
    b: font.bold === undefined ? undefined : Number(font.bold),
    i: font.italic === undefined ? undefined : Number(font.italic),
    u: font.underline === undefined ? undefined : font.underline === "None" ? "none" : "sng",
  });
  const latin =
    font.name === undefined ? "" : `<a:latin${attributesXml({ typeface: font.name })}/>`;
  return `<a:${name}${attributes}>${solidFill(font.color)}${latin}</a:${name}>`;
}

/** The font of a part's words, which are not said beside it. */
export function textXml(font: ChartFontModel | undefined): string {
  const run = runXml("defRPr", font);
  return run === ""
    ? ""
    : `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;
}

/** A title of a chart or of an axis. */
export function titleXml(text: string, part: ChartPartModel | undefined): string {
  const run = runXml("defRPr", part?.font);
  const paragraph = run === "" ? "" : `<a:pPr>${run}</a:pPr>`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${paragraph}<a:r>${runXml("rPr", part?.font)}<a:t>${escapeText(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/>${shapeXml(part ?? {})}</c:title>`
  );
}

/** The labels of one series: the chart's own, with what was chosen for the series. */
export function labelsXml(
  ofChart: ChartPartModel | undefined,
  ofSeries: ChartPartModel | undefined,
): string {
  if (ofChart === undefined && ofSeries === undefined) return "";
  const part: ChartPartModel = { ...ofChart, ...ofSeries };
  const position = LABEL_POSITIONS[part.position ?? ""];
  const shows = LABEL_CONTENTS.map(([content, element]) => {
    const shown = part.shows?.[content] ?? content === "value";
    return `<c:${element} val="${shown ? 1 : 0}"/>`;
  });
  return (
    `<c:dLbls>${shapeXml(part)}${textXml(part.font)}` +
    (position === undefined ? "" : `<c:dLblPos val="${position}"/>`) +
    shows.join("") +
    (part.separator === undefined
      ? ""
      : `<c:separator>${escapeText(part.separator)}</c:separator>`) +
    "</c:dLbls>"
  );
}

/** The points of a series that have a colour of their own. */
export function pointsXml(
  parts: Readonly<Record<string, ChartPartModel>> | undefined,
  series: number,
  isBar: boolean,
): string {
  const prefix = `point/${series}/`;
  return Object.entries(parts ?? {})
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, part]) => [Number(key.slice(prefix.length)), shapeXml(part)] as const)
    .sort(([a], [b]) => a - b)
    .map(([at, shape]) => {
      const invert = isBar ? '<c:invertIfNegative val="0"/>' : "";
      return `<c:dPt><c:idx val="${at}"/>${invert}<c:bubble3D val="0"/>${shape}</c:dPt>`;
    })
    .join("");
}
