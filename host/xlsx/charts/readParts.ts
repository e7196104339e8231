import type { ChartFontModel, ChartModel, ChartPartModel } from "../../workbook/model";
import type { XmlElement } from "../xml/xmlElement";
import { DISPLAY_UNITS, LABEL_CONTENTS, LABEL_POSITIONS, officeWord } from "./chartPartWords";

/** What a chart part says of its parts' looks; no `parts` where it says nothing. */
export function readParts(root: XmlElement): Pick<ChartModel, "parts"> {
  const chart = root.element("chart");
  const plot = chart?.element("plotArea");
  const series =
    plot
      ?.elements()
      .find(({ local }) => local.endsWith("Chart"))
      ?.elements("ser") ?? [];
  const found: Record<string, ChartPartModel> = {
    area: { ...areaOf(root), ...boldOf(root.element("txPr")) },
    title: { ...fillOf(chart?.element("title")), ...titleFont(chart?.element("title")) },
    legend: {
      ...shapeOf(chart?.element("legend")),
      ...fontOf(chart?.element("legend")?.element("txPr")),
    },
    category: axisOf(plot?.element("catAx")),
    value: axisOf(plot?.element("valAx")),
  };
  for (const [index, one] of series.entries()) {
    const labels = one.element("dLbls");
    if (labels !== undefined) found[`labels/${index}`] = labelsOf(labels);
    for (const point of one.elements("dPt")) {
      const at = point.element("idx")?.attributes["val"];
      if (at !== undefined) found[`point/${index}/${at}`] = shapeOf(point);
    }
  }
  takeLabelsTogether(found, series.length);
  const parts = Object.fromEntries(
    Object.entries(found).filter(([, part]) => Object.keys(part).length > 0),
  );
  return Object.keys(parts).length === 0 ? {} : { parts };
}

/** Labels that every series has alike are the chart's. */
function takeLabelsTogether(found: Record<string, ChartPartModel>, count: number): void {
  const keys = Array.from({ length: count }, (_, index) => `labels/${index}`);
  const [first] = keys.map((key) => found[key]);
  const alike = keys.every((key) => JSON.stringify(found[key]) === JSON.stringify(first));
  if (first === undefined || !alike) return;
  for (const key of keys) found[key] = {};
  found["labels"] = first;
}

/** A chart without a border stands on white, which nobody chose. */
function areaOf(root: XmlElement): ChartPartModel {
  const { fill, lineColor } = shapeOf(root);
  return fill === undefined || (lineColor === "" && fill === "#FFFFFF") ? {} : { fill };
}

function colourOf(element: XmlElement | undefined): string | undefined {
  if (element?.element("noFill") !== undefined) return "";
  const hex = element?.element("solidFill")?.element("srgbClr")?.attributes["val"];
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

function fillOf(element: XmlElement | undefined): ChartPartModel {
  const fill = colourOf(element?.element("spPr"));
  return fill === undefined ? {} : { fill };
}

function shapeOf(element: XmlElement | undefined): ChartPartModel {
  const lineColor = colourOf(element?.element("spPr")?.element("ln"));
  return { ...fillOf(element), ...(lineColor === undefined ? {} : { lineColor }) };
}

function runFont(run: XmlElement | undefined): ChartFontModel {
  if (run === undefined) return {};
  const { sz, b, i, u } = run.attributes;
  const color = colourOf(run);
  const name = run.element("latin")?.attributes["typeface"];
  const yes = (given: string): boolean => given === "1" || given === "true";
  return {
    ...(name === undefined ? {} : { name }),
    ...(sz === undefined ? {} : { size: Number(sz) / 100 }),
    ...(color === undefined || color === "" ? {} : { color }),
    ...(b === undefined ? {} : { bold: yes(b) }),
    ...(i === undefined ? {} : { italic: yes(i) }),
    ...(u === undefined ? {} : { underline: u === "none" ? "None" : "Single" }),
  };
}

function asPart(font: ChartFontModel): ChartPartModel {
  return Object.keys(font).length === 0 ? {} : { font };
}

function fontOf(text: XmlElement | undefined): ChartPartModel {
  return asPart(runFont(text?.element("p")?.element("pPr")?.element("defRPr")));
}

/** Of the font of all words, what the chart's look does not hold. */
function boldOf(text: XmlElement | undefined): ChartPartModel {
  const { bold, italic, underline } = fontOf(text).font ?? {};
  return asPart({
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(underline === undefined ? {} : { underline }),
  });
}

function titleFont(title: XmlElement | undefined): ChartPartModel {
  return fontOf(title?.element("tx")?.element("rich"));
}

function labelsOf(labels: XmlElement): ChartPartModel {
  const shows = Object.fromEntries(
    LABEL_CONTENTS.map(([content, element]) => {
      const given = labels.element(element)?.attributes["val"];
      return [content, given === "1" || given === "true"];
    }),
  );
  const position = officeWord(LABEL_POSITIONS, labels.element("dLblPos")?.attributes["val"]);
  const separator = labels.element("separator")?.text;
  return {
    ...shapeOf(labels),
    ...fontOf(labels.element("txPr")),
    shows,
    ...(position === undefined ? {} : { position }),
    ...(separator === undefined ? {} : { separator }),
  };
}

function axisOf(axis: XmlElement | undefined): ChartPartModel {
  const number = (element: XmlElement | undefined): number | undefined => {
    const given = element?.attributes["val"];
    return given === undefined || !Number.isFinite(Number(given)) ? undefined : Number(given);
  };
  const scaling = axis?.element("scaling");
  const minimum = number(scaling?.element("min"));
  const maximum = number(scaling?.element("max"));
  const majorUnit = number(axis?.element("majorUnit"));
  const units = axis?.element("dispUnits");
  const displayUnit = officeWord(DISPLAY_UNITS, units?.element("builtInUnit")?.attributes["val"]);
  const text = textsOf(axis?.element("title")?.element("tx")).join("");
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(majorUnit === undefined ? {} : { majorUnit }),
    ...(displayUnit === undefined ? {} : { displayUnit }),
    ...(displayUnit !== undefined && units?.element("dispUnitsLbl") === undefined
      ? { showsDisplayUnit: false }
      : {}),
    ...(axis?.element("minorGridlines") === undefined ? {} : { hasMinorGridlines: true }),
    ...(text === "" ? {} : { text }),
    ...fontOf(axis?.element("txPr")),
  };
}

function textsOf(element: XmlElement | undefined): string[] {
  if (element === undefined) return [];
  if (element.local === "t") return [element.text];
  return element.elements().flatMap(textsOf);
}
