import type { Paper } from "../paper";
import { PAGE_COUNT, PAGE_NUMBER, wholeOf } from "../sheet";
import type { DrawnTable, PageSetup, SheetDrawing, Slices } from "../sheet";
import { designOf, USUAL_MANNER, type Design, type Manner } from "./design";
import { drawHead } from "./head/drawHead";
import { glanceParts } from "./head/glanceParts";
import { closingParts, linesPart } from "./notes/closing";
import type { Part } from "./part";
import { tableName } from "./words/tableName";
import { eachSaid, said, saidLines, type Said } from "./said";
import { drawSection, wholePoints, type DrawnSection, type Section } from "./section";
import { SheetBuilder } from "./sheetBuilder";
import { validSheetName } from "./words/validSheetName";
import { fill, longDate } from "../words";
import type { LayoutExtras, LayoutSettings } from "./settings";

/**
 * Lays out a paper as an appendix's sheet: pages as data, ready to be drawn. Every word of the paper stands in it, no
 * text is clipped, no row is cut by a page's foot.
 * `layOutAppendix(composePaper(plan, settings), {...settings, appendixName: "Appendix 1"}).name` is "Appendix 1".
 */
export function layOutAppendix(
  paper: Paper,
  settings: LayoutSettings,
  extras: LayoutExtras = {},
): SheetDrawing {
  return wholeOf(layOutAppendixInSlices(paper, settings, extras));
}

/** The same in slices, each a row, a column or a page. */
export function* layOutAppendixInSlices(
  paper: Paper,
  settings: LayoutSettings,
  extras: LayoutExtras = {},
): Slices<SheetDrawing> {
  const [first, ...others] = mannersFor(paper, settings);
  let best = yield* layOutIn(first, paper, settings, extras);
  for (const manner of others) {
    const drawing = yield* layOutIn(manner, paper, settings, extras);
    if (drawing.page.pageCount < best.page.pageCount) best = drawing;
  }
  return best;
}

/** Rows as low as the columns can make them. */
const LOW_ROWS: Manner = { ...USUAL_MANNER, fitsHeights: true };
/** In the accessible layout a row a metric needs columns for its periods; else each metric has a row a period. */
const MORE_PERIODS: Manner = { fitsHeights: true, mostExtra: 0.4 };
/** Up to so many rows a paper is laid out in more than one manner, and the one with the fewest pages is taken. */
const MOST_COMPARED = 120;

/** The manners to be tried, those first that are to be preferred where the pages are as many. */
function mannersFor(
  { progress, metrics }: Paper,
  { layout }: LayoutSettings,
): readonly [Manner, ...Manner[]] {
  const rows = progress.reduce((sum, table) => sum + table.rows.length, 0);
  if (rows + (metrics?.rows.length ?? 0) > MOST_COMPARED) return [LOW_ROWS];
  const others = layout === "accessible" && metrics ? [MORE_PERIODS] : [];
  return [USUAL_MANNER, LOW_ROWS, ...others];
}

function* layOutIn(
  manner: Manner,
  paper: Paper,
  settings: LayoutSettings,
  extras: LayoutExtras,
): Slices<SheetDrawing> {
  const design = yield* designOf(paper, settings, extras, manner);
  const builder = new SheetBuilder();
  drawHead(builder, design);
  const charts = design.charts?.progressParts(design) ?? [];
  for (const part of glanceParts(design, charts.length > 0)) drawPart(builder, part, design);
  const headRowCount = builder.nextRowIndex;
  for (const part of [...charts, ...sinceParts(design)]) drawPart(builder, part, design);
  const sections = sectionsOf(design);
  const wholes = sections.map((section) => wholePoints(section, design));
  const closing = [...(design.charts?.metricChartParts(design) ?? []), ...closingParts(design)];
  const drawn: DrawnSection[] = [];
  for (const [at, section] of sections.entries()) {
    const following = [...wholes.slice(at + 1), ...closing.map((part) => part.heightPoints)];
    const tailPoints = following.reduce((sum, points) => sum + points, 0);
    // Excel repeats one table's headings; that of the changes leaves them to the longer ones below it.
    const mayTakeTitles =
      section.name !== "since" && drawn.every(({ titleRowIndex }) => titleRowIndex === undefined);
    drawn.push(
      yield* drawSection(builder, section, {
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
function drawPart(builder: SheetBuilder, part: Part, { room }: Design): void {
  const fits = builder.usedPoints + part.heightPoints <= room.heightPoints;
  if (!fits && part.heightPoints <= room.heightPoints - builder.repeatedPoints) {
    builder.breakPage();
  }
  part.draw(builder);
}

/** What changed since the report before, in lines where there is no table of it. */
function sinceParts({ paper, since, ...design }: Design): Part[] {
  if (!paper.since || since) return [];
  const { sinceMaker } = design;
  if (!sinceMaker) throw new Error("What lays out changes is missing.");
  const title = said(design.papers, (one) => one.since?.title ?? "");
  const lines = saidLines(design.papers, (one) =>
    one.since ? [...one.since.lines, ...sinceMaker.lines(one.since)] : [],
  );
  return linesPart(title, lines, { paper, since, ...design });
}

/** What changed, then the tables in the order that the officer chose; a table without rows is left out. */
function sectionsOf({ since, progress, metrics, settings, papers }: Design): Section[] {
  const nameIn = (name: "targets" | "metrics"): Said =>
    said(papers, ({ words }) => words.sections[name]);
  const order = [
    "since" as const,
    ...new Set([...settings.sectionOrder, "targets", "metrics"] as const),
  ];
  const tables = {
    since: since
      ? [
          {
            title: said(papers, () => ""),
            otherwise: said(papers, (paper) => paper.since?.title ?? ""),
            table: since,
            lines: saidLines(papers, (paper) => paper.since?.lines ?? []),
          },
        ]
      : [],
    targets: progress.map(({ name, table }) => ({
      title: said(papers, () => name),
      otherwise: nameIn("targets"),
      table,
      lines: [],
    })),
    metrics: metrics.map(({ name, table }) => ({
      title: said(papers, ({ words }) =>
        name === "" ? "" : fill(words.metrics.ofGroup, { group: name }),
      ),
      otherwise: nameIn("metrics"),
      table,
      lines: [],
    })),
  };
  return order
    .flatMap((name) =>
      tables[name]
        .filter(({ table }) => table.blocks.length > 0)
        .map((one, index) => ({ ...one, name, index })),
    )
    .map(({ name, index, title, otherwise, table, lines }, at): Section => {
      const number = String(at + 1);
      const numbered = eachSaid(title, (text, of) => {
        const plain = otherwise[of] ?? "";
        const pattern = papers[of]?.words.numberedTable ?? "";
        return settings.layout === "accessible"
          ? fill(pattern, { number, title: text || plain.toLowerCase() })
          : text || plain;
      });
      return {
        name,
        index,
        table,
        title: numbered,
        lines,
        keepTogether: name === "metrics",
      };
    });
}

function drawingOf(
  design: Design,
  builder: SheetBuilder,
  drawn: readonly DrawnSection[],
): SheetDrawing {
  const { settings, book, columnWidthsPoints } = design;
  // Below a table of changes the headings stand too far down: frozen, they would leave no room to scroll in.
  const hasChanges = design.paper.since !== undefined;
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
    freezeRowCount:
      settings.freezeHeadings && !hasChanges && headingRow !== undefined ? headingRow + 1 : 0,
    showGridlines: false,
  };
}

function pageSetup(
  { paper, settings, room, columnWidthsPoints }: Design,
  builder: SheetBuilder,
  drawn: readonly DrawnSection[],
): PageSetup {
  const titleRow = drawn.find(({ titleRowIndex }) => titleRowIndex !== undefined)?.titleRowIndex;
  return {
    paper: settings.paper,
    orientation: settings.orientation,
    marginsPoints: room.marginsPoints,
    printArea: {
      rowIndex: 0,
      columnIndex: 0,
      rowCount: builder.nextRowIndex,
      columnCount: columnWidthsPoints.length,
    },
    titleRows: titleRow === undefined ? undefined : { firstRowIndex: titleRow, rowCount: 1 },
    breakBeforeRows: builder.breakBeforeRows,
    footer: {
      left: fill(paper.words.footer.page, {
        appendix: settings.appendixName,
        page: PAGE_NUMBER,
        pages: PAGE_COUNT,
      }),
      centre: whoseOf(paper),
      right: fill(paper.words.head.asAt, { date: longDate(paper.asAt, paper.words) }),
    },
    pageCount: builder.breakBeforeRows.length + 1,
  };
}

/** A footer's middle holds about so many characters without touching what stands beside it. */
const LONGEST_FOOTER = 60;

/** Whose paper it is and about what, for a page that is met by itself. */
function whoseOf({ head, words }: Paper): string {
  const { council, title } = head;
  const whole =
    council !== "" && title !== ""
      ? fill(words.footer.whose, { council, title })
      : council || title;
  const line = whole.replace(/\s+/g, " ");
  if (line.length <= LONGEST_FOOTER) return line;
  const cut = line.lastIndexOf(" ", LONGEST_FOOTER - 2);
  return `${line.slice(0, cut > 0 ? cut : LONGEST_FOOTER - 2)} …`;
}

/** "Appendix_1_Progress", and "Appendix_1_Progress_part_2" for what stands on a later page by itself. */
function tablesOf({ name, index, areas }: DrawnSection, appendixName: string): DrawnTable[] {
  const what = { since: "Since", targets: "Progress", metrics: "Metrics" }[name];
  const whole = tableName(appendixName, index === 0 ? what : `${what}_${index + 1}`);
  return areas.map((area, at) => ({ name: at === 0 ? whole : `${whole}_part_${at + 1}`, area }));
}
