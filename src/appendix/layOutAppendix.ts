import type { Plan, ReportSettings } from "../plan";
import { PAGE_COUNT, PAGE_NUMBER } from "../sheet";
import type { DrawnTable, PageSetup, SheetDrawing } from "../sheet";
import { designOf, type Design } from "./design";
import { drawHead } from "./head/drawHead";
import { metricChartParts, progressParts } from "./charts/chartParts";
import { closingParts } from "./notes/closing";
import type { Part } from "./part";
import { tableName } from "./words/tableName";
import { drawSection, wholePoints, type DrawnSection, type Section } from "./section";
import { SheetBuilder } from "./sheetBuilder";
import { validSheetName } from "./words/validSheetName";
import { longDate } from "../words";

/**
 * Lays out the committee appendix of a plan: pages as data, ready to be drawn. Every word of the plan stands in it,
 * no text is clipped, no row is cut by a page's foot. The plan's as-at date counts, not today.
 * `layOutAppendix(plan, {...DEFAULT_SETTINGS, appendixName: "Appendix 1"}).name` is "Appendix 1".
 */
export function layOutAppendix(plan: Plan, settings: ReportSettings): SheetDrawing {
  const design = designOf(plan, settings);
  const builder = new SheetBuilder();
  drawHead(builder, design);
  const headRowCount = builder.nextRowIndex;
  for (const part of progressParts(design)) drawPart(builder, part, design);
  const sections = sectionsOf(design);
  const wholes = sections.map((section) => wholePoints(section, design));
  const closing = [...metricChartParts(design), ...closingParts(design)];
  const drawn: DrawnSection[] = [];
  for (const [at, section] of sections.entries()) {
    const following = [...wholes.slice(at + 1), ...closing.map((part) => part.heightPoints)];
    const tailPoints = following.reduce((sum, points) => sum + points, 0);
    const mayTakeTitles = drawn.every(({ titleRowIndex }) => titleRowIndex === undefined);
    drawn.push(
      drawSection(builder, section, {
        design,
        tailPoints,
        mayTakeTitles,
        isBelowHead: builder.nextRowIndex === headRowCount,
      }),
    );
  }
  for (const part of closing) drawPart(builder, part, design);
  return drawingOf(design, builder, drawn);
}

/** Adds a part, on a new page when it does not fit here and would fit there. */
function drawPart(builder: SheetBuilder, part: Part, { paper }: Design): void {
  const fits = builder.usedPoints + part.heightPoints <= paper.heightPoints;
  if (!fits && part.heightPoints <= paper.heightPoints - builder.repeatedPoints) {
    builder.breakPage();
  }
  part.draw(builder);
}

const SECTION_TITLES = { targets: "Progress against targets", metrics: "Metrics" } as const;

/** The tables in the order that the officer chose; a table without rows is left out. */
function sectionsOf({ main, metrics, settings }: Design): Section[] {
  const order = [...new Set([...settings.sectionOrder, "targets", "metrics"] as const)];
  const tables = { targets: main, metrics };
  return order
    .filter((name) => (tables[name]?.blocks.length ?? 0) > 0)
    .flatMap((name, at): Section[] => {
      const table = tables[name];
      if (!table) return [];
      const isNamedByHead =
        settings.layout === "committee" && name === "targets" && at === 0 && !settings.showCharts;
      const numbered =
        settings.layout === "accessible"
          ? `Table ${at + 1}: ${SECTION_TITLES[name].toLowerCase()}`
          : SECTION_TITLES[name];
      return [
        { name, table, title: isNamedByHead ? "" : numbered, keepTogether: name === "metrics" },
      ];
    });
}

function drawingOf(
  design: Design,
  builder: SheetBuilder,
  drawn: readonly DrawnSection[],
): SheetDrawing {
  const { settings, book, columnWidthsPoints } = design;
  const headingRow = drawn.find(({ name }) => name === "targets")?.areas[0].rowIndex;
  return {
    name: validSheetName(settings.appendixName),
    columnWidthsPoints,
    rowHeightsPoints: builder.heightsPoints,
    cells: builder.cells,
    styles: book.all(),
    merges: builder.merges,
    tables:
      settings.layout === "accessible"
        ? [...builder.tables, ...drawn.flatMap((one) => tablesOf(one, settings.appendixName))]
        : [],
    charts: builder.charts,
    page: pageSetup(design, builder, drawn),
    freezeRowCount: settings.freezeHeadings && headingRow !== undefined ? headingRow + 1 : 0,
    showGridlines: false,
  };
}

function pageSetup(
  { plan, settings, paper, columnWidthsPoints }: Design,
  builder: SheetBuilder,
  drawn: readonly DrawnSection[],
): PageSetup {
  const titleRow = drawn.find(({ titleRowIndex }) => titleRowIndex !== undefined)?.titleRowIndex;
  return {
    paper: settings.paper,
    orientation: settings.orientation,
    marginsPoints: paper.marginsPoints,
    printArea: {
      rowIndex: 0,
      columnIndex: 0,
      rowCount: builder.nextRowIndex,
      columnCount: columnWidthsPoints.length,
    },
    titleRows: titleRow === undefined ? undefined : { firstRowIndex: titleRow, rowCount: 1 },
    breakBeforeRows: builder.breakBeforeRows,
    footer: {
      left: `${settings.appendixName} · Page ${PAGE_NUMBER} of ${PAGE_COUNT}`,
      centre: "",
      right: `As at ${longDate(plan.asAt)}`,
    },
    pageCount: builder.breakBeforeRows.length + 1,
  };
}

/** "Appendix_1_Progress", and "Appendix_1_Progress_part_2" for what stands on a later page by itself. */
function tablesOf({ name, areas }: DrawnSection, appendixName: string): DrawnTable[] {
  const whole = tableName(appendixName, { targets: "Progress", metrics: "Metrics" }[name]);
  return areas.map((area, at) => ({ name: at === 0 ? whole : `${whole}_part_${at + 1}`, area }));
}
