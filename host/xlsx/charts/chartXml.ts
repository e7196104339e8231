import type { ChartFontModel, ChartModel, ChartPartModel, SheetModel } from "../../workbook/model";
import { XML_HEAD } from "../book/blankParts";
import type { Flavour } from "../package/namespaces";
import { WorkbookFileError, printable } from "../workbookFileError";
import { escapeText } from "../xml/escapeXml";
import { labelsXml, pointsXml, shapeXml, solidFill, textXml, titleXml } from "./chartPartXml";
import { DISPLAY_UNITS } from "./chartPartWords";
import type { ChartData, ChartSeries } from "./chartSeries";
import { chartSeries } from "./chartSeries";
import type { ChartKind } from "./chartTypes";
import { CHART_KINDS } from "./chartTypes";

const LEGEND_POSITIONS: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};
const CATEGORY_AXIS = 500_000_001;
const VALUE_AXIS = 500_000_002;

/**
 * A chart part, drawn by Excel itself, with the values that the cells hold now kept in it for readers that do not
 * look them up. Throws "unsupported" for a chart type that is not in the table.
 */
export function chartXml(
  chart: ChartModel,
  sheets: readonly SheetModel[],
  flavour: Flavour,
): string {
  const kind = CHART_KINDS.find(({ chartType }) => chartType === chart.chartType);
  if (kind === undefined) {
    throw new WorkbookFileError(
      "unsupported",
      `A chart of the type ${printable(chart.chartType)} cannot be saved. Choose a column, bar, line, area or pie chart.`,
    );
  }
  const series = chartSeries(chart, sheets).map((one, index) => seriesXml(one, index, kind, chart));
  const title =
    chart.title === ""
      ? '<c:autoTitleDeleted val="1"/>'
      : `${titleXml(chart.title, chart.parts?.["title"])}<c:autoTitleDeleted val="0"/>`;
  const ofLegend = chart.parts?.["legend"] ?? {};
  const legend = chart.showLegend
    ? `<c:legend><c:legendPos val="${LEGEND_POSITIONS[chart.legendPosition] ?? "b"}"/><c:overlay val="0"/>${shapeXml(ofLegend)}${textXml(ofLegend.font)}</c:legend>`
    : "";
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${flavour.chart}" xmlns:a="${flavour.drawing}" xmlns:r="${flavour.relationships}">` +
    `<c:roundedCorners val="0"/><c:chart>${title}<c:plotArea><c:layout/>${plotXml(kind, series.join(""), chart)}</c:plotArea>` +
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${areaXml(chart)}${textXml(fontOf(chart))}</c:chartSpace>`
  );
}

function areaXml({ look, parts }: ChartModel): string {
  const { fill } = parts?.["area"] ?? {};
  if (look?.hidesBorder !== true) return shapeXml(fill === undefined ? {} : { fill });
  return shapeXml({ fill: fill ?? "#FFFFFF", lineColor: "" });
}

/** The font of all words in the chart. */
function fontOf({ look, parts }: ChartModel): ChartFontModel {
  const { fontName: name, fontSize: size, fontColor: color } = look ?? {};
  return {
    ...parts?.["area"]?.font,
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color }),
  };
}

function plotXml(kind: ChartKind, series: string, chart: ChartModel): string {
  const { element, direction, grouping } = kind;
  const open = `<c:${element}>`;
  const close = `</c:${element}>`;
  if (element === "pieChart" || element === "doughnutChart") {
    const hole =
      element === "doughnutChart" ? `<c:holeSize val="${chart.look?.holePercent ?? 50}"/>` : "";
    return `${open}<c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/>${hole}${close}`;
  }
  const stacked = grouping === "stacked" || grouping === "percentStacked";
  const start = direction === undefined ? "" : `<c:barDir val="${direction}"/>`;
  const end =
    element === "barChart"
      ? `<c:gapWidth val="80"/>${stacked ? '<c:overlap val="100"/>' : ""}`
      : element === "lineChart"
        ? '<c:marker val="1"/>'
        : "";
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const isBar = direction === "bar";
  return (
    `${open}${start}<c:grouping val="${grouping ?? "standard"}"/><c:varyColors val="0"/>${series}${end}${axes}${close}` +
    axisXml("catAx", CATEGORY_AXIS, VALUE_AXIS, isBar ? "l" : "b", chart) +
    axisXml("valAx", VALUE_AXIS, CATEGORY_AXIS, isBar ? "b" : "l", chart)
  );
}

function axisXml(
  local: "catAx" | "valAx",
  id: number,
  crosses: number,
  position: string,
  { look, parts }: ChartModel,
): string {
  const part = parts?.[local === "catAx" ? "category" : "value"] ?? {};
  const isHidden = local === "catAx" ? look?.hidesCategoryAxis : look?.hidesValueAxis;
  const lines =
    local === "valAx" && look?.hidesGridlines !== true
      ? '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
      : "";
  const end =
    local === "catAx"
      ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
      : `<c:crossBetween val="between"/>${number("majorUnit", part.majorUnit)}${displayUnitXml(part)}`;
  const minor = part.hasMinorGridlines === true ? "<c:minorGridlines/>" : "";
  const title = (part.text ?? "") === "" ? "" : titleXml(part.text ?? "", undefined);
  return (
    `<c:${local}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${number("max", part.maximum)}${number("min", part.minimum)}</c:scaling><c:delete val="${isHidden === true ? 1 : 0}"/>` +
    `<c:axPos val="${position}"/>${lines}${minor}${title}<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textXml(part.font)}<c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>${end}</c:${local}>`
  );
}

function number(element: string, value: number | undefined): string {
  return value === undefined ? "" : `<c:${element} val="${value}"/>`;
}

function displayUnitXml({ displayUnit, showsDisplayUnit }: ChartPartModel): string {
  const unit = DISPLAY_UNITS[displayUnit ?? ""];
  if (unit === undefined) return "";
  const label = showsDisplayUnit === false ? "" : "<c:dispUnitsLbl/>";
  return `<c:dispUnits><c:builtInUnit val="${unit}"/>${label}</c:dispUnits>`;
}

function seriesXml(
  series: ChartSeries,
  index: number,
  { element, markers }: ChartKind,
  { seriesColors, parts }: ChartModel,
): string {
  const { name: named } = series;
  const inside =
    typeof named === "string" ? `<c:v>${escapeText(named)}</c:v>` : named && stringReference(named);
  const name = inside === undefined ? "" : `<c:tx>${inside}</c:tx>`;
  const fill = solidFill(seriesColors[index]);
  const points = pointsXml(parts, index, element === "barChart");
  const labels = labelsXml(parts?.["labels"], parts?.[`labels/${index}`]);
  const isLine = element === "lineChart";
  const shape = isLine
    ? `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln></c:spPr>`
    : fill === ""
      ? ""
      : `<c:spPr>${fill}</c:spPr>`;
  const before = element === "barChart" ? '<c:invertIfNegative val="0"/>' : "";
  const marker = !isLine
    ? ""
    : markers === true
      ? `<c:marker><c:symbol val="circle"/><c:size val="6"/>${fill === "" ? "" : `<c:spPr>${fill}</c:spPr>`}</c:marker>`
      : '<c:marker><c:symbol val="none"/></c:marker>';
  const categories =
    series.categories === undefined ? "" : `<c:cat>${stringReference(series.categories)}</c:cat>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${shape}${before}${marker}${points}${labels}${categories}` +
    `${series.values === undefined ? "" : `<c:val>${numberReference(series.values)}</c:val>`}${isLine ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

function stringReference({ formula, values }: ChartData): string {
  return `<c:strRef><c:f>${escapeText(formula)}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`;
}

function numberReference({ formula, values }: ChartData): string {
  const numbers = values.map((value) => (typeof value === "number" ? value : undefined));
  return `<c:numRef><c:f>${escapeText(formula)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(numbers)}</c:numCache></c:numRef>`;
}

function points(values: readonly (string | number | undefined)[]): string {
  const written = values.map((value, index) =>
    value === undefined
      ? ""
      : `<c:pt idx="${index}"><c:v>${escapeText(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${written.join("")}`;
}
