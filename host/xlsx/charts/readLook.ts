import type { ChartLookModel, ChartModel } from "../../workbook/model";
import type { XmlElement } from "../xml/xmlElement";

/** What a chart part says of its look beyond Excel's own; no `look` where it says nothing. */
export function readLook(root: XmlElement): Pick<ChartModel, "look"> {
  const look: ChartLookModel = {
    ...readFont(root),
    ...readAxes(root),
    ...readHole(root),
    ...(root.element("spPr")?.element("ln")?.element("noFill") ? { hidesBorder: true } : {}),
  };
  return Object.keys(look).length === 0 ? {} : { look };
}

/** A doughnut's hole, where it is not the usual half. */
function readHole(root: XmlElement): ChartLookModel {
  const ring = root.element("chart")?.element("plotArea")?.element("doughnutChart");
  const percent = Number(ring?.element("holeSize")?.attributes["val"] ?? 50);
  return percent > 0 && percent !== 50 ? { holePercent: percent } : {};
}

function readFont(root: XmlElement): ChartLookModel {
  const font = root.element("txPr")?.element("p")?.element("pPr")?.element("defRPr");
  const size = Number(font?.attributes["sz"]);
  const name = font?.element("latin")?.attributes["typeface"];
  const hex = font?.element("solidFill")?.element("srgbClr")?.attributes["val"];
  return {
    ...(name === undefined ? {} : { fontName: name }),
    ...(size > 0 ? { fontSize: size / 100 } : {}),
    ...(hex === undefined ? {} : { fontColor: `#${hex.toUpperCase()}` }),
  };
}

function readAxes(root: XmlElement): ChartLookModel {
  const plot = root.element("chart")?.element("plotArea");
  const [category, value] = [plot?.element("catAx"), plot?.element("valAx")];
  return {
    ...(isDeleted(category) ? { hidesCategoryAxis: true } : {}),
    ...(isDeleted(value) ? { hidesValueAxis: true } : {}),
    ...(value && value.element("majorGridlines") === undefined ? { hidesGridlines: true } : {}),
  };
}

function isDeleted(axis: XmlElement | undefined): boolean {
  const given = axis?.element("delete")?.attributes["val"];
  return given === "1" || given === "true";
}
