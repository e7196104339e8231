import type { DrawnTable, Slices } from "../sheet";
import type { Design } from "./design";
import type { SheetBuilder } from "./sheetBuilder";
import { continuedNames } from "./table/continuedName";
import { drawHeading, drawTablePage, headingPoints } from "./table/drawTable";
import { moveForTail } from "./table/moveForTail";
import { paginateTable } from "./table/paginateTable";
import { settleRows } from "./table/settleRows";
import type { Table, TablePage } from "./table/types";
import type { Said } from "./said";
import { drawTextRow, textRows, type TextRow } from "./textRows";

/** A table with its title, as a part of the sheet. */
export interface Section {
  readonly name: "since" | "targets" | "metrics";
  /** Which of the tables of that name it is, from 0. */
  readonly index: number;
  readonly table: Table;
  /** "" for none. */
  readonly title: Said;
  /** Sentences between the title and the table. */
  readonly lines: readonly Said[];
  /** Whether the table begins on a new page rather than running over one that it would fit on. */
  readonly keepTogether: boolean;
}

export interface DrawnSection {
  readonly name: Section["name"];
  readonly index: number;
  /** The heading row when Excel repeats it on the pages that follow. */
  readonly titleRowIndex: number | undefined;
  /** One area, or in the accessible layout one a page where the table had to be parted. */
  readonly areas: readonly [DrawnTable["area"], ...DrawnTable["area"][]];
}

export interface SectionContext {
  readonly design: Design;
  /** Whether only the head stands above on the page: it must not be left alone there. */
  readonly isBelowHead: boolean;
  /** The height of all that follows on the sheet, in points. */
  readonly tailPoints: number;
  /** Excel repeats the headings of one table a sheet, on every page after it: false when another has them. */
  readonly mayTakeTitles: boolean;
}

/**
 * How a table's headings come back on its later pages: by Excel; as rows of the sheet; with a title, each page a table
 * of its own; or not at all.
 */
type Repeat = "titles" | "rows" | "parts" | "none";

/** Above this share of the page headings are not repeated. */
const MOST_HEADING_SHARE = 0.35;

/** The height that a section takes when it stands on one page, in points; its own title and headings included. */
export function wholePoints(section: Section, design: Design): number {
  const { columns, blocks } = section.table;
  const rows = settleRows(blocks, undefined).heightPoints;
  return titlePoints(section, design) + headingPoints(columns, design.book) + rows;
}

/** Adds a section's rows and page breaks. */
export function* drawSection(
  builder: SheetBuilder,
  section: Section,
  context: SectionContext,
): Slices<DrawnSection> {
  const { design } = context;
  const page = design.room.heightPoints;
  const whole = wholePoints(section, design);
  const fits = builder.usedPoints + whole <= page;
  const wouldFit = whole <= page - builder.repeatedPoints;
  if (section.keepTogether && !fits && wouldFit && !context.isBelowHead) builder.breakPage();
  const plan = yield* planPages(section, context, builder);
  if (plan.pages[0]?.rows.length === 0) builder.breakPage();
  const pages = plan.pages.filter(({ rows }) => rows.length > 0);
  return {
    name: section.name,
    index: section.index,
    ...(yield* drawPages(builder, section, pages, plan.repeat, design)),
  };
}

interface PagePlan {
  readonly repeat: Repeat;
  readonly pages: readonly TablePage[];
}

/** Parts the table into pages, and chooses how its headings come back so that no page bears another table's. */
function* planPages(
  section: Section,
  context: SectionContext,
  builder: SheetBuilder,
): Slices<PagePlan> {
  const { usedPoints, repeatedPoints } = builder;
  const { table } = section;
  const { design, mayTakeTitles } = context;
  const { heightPoints: page } = design.room;
  const freshPage = page - repeatedPoints;
  const heading = headingPoints(table.columns, design.book);
  const lead = titlePoints(section, design) + heading;
  const mayRepeat = heading <= page * MOST_HEADING_SHARE;
  function* paginate(next: number): Slices<TablePage[]> {
    const capacity = {
      first: page - usedPoints - lead,
      next,
      mayBeginLater: usedPoints > repeatedPoints,
    };
    const pages = yield* paginateTable(table, capacity, design.book);
    if (pages[0]?.rows.length !== 0) return pages;
    const fresh = { first: freshPage - lead, next, mayBeginLater: false };
    return [
      { rows: [], segments: [], heightPoints: 0 },
      ...(yield* paginateTable(table, fresh, design.book)),
    ];
  }
  if (mayRepeat && mayTakeTitles) {
    const pages = yield* paginate(page - heading);
    const begun = pages.filter(({ rows }) => rows.length > 0);
    const roomOnFirst = page - lead - (begun.length === pages.length ? usedPoints : 0);
    const room = {
      onLast: begun.length === 1 ? roomOnFirst : page - heading,
      next: page - heading,
    };
    const fitted = fitTail(section, begun, room, context);
    if (fitted) {
      return {
        repeat: "titles",
        pages: [...pages.slice(0, pages.length - begun.length), ...fitted],
      };
    }
  }
  if (!mayRepeat) return { repeat: "none", pages: yield* paginate(freshPage) };
  if (design.settings.layout === "committee") {
    return { repeat: "rows", pages: yield* paginate(freshPage - heading) };
  }
  const partLead = titlePoints(partOf(section), design) + heading;
  return { repeat: "parts", pages: yield* paginate(freshPage - partLead) };
}

/** The section as its title stands on a page that it runs over to. */
function partOf(section: Section): Section {
  const { title, table } = section;
  return { ...section, title: continuedNames(title, table.words), lines: [] };
}

/** The pages when Excel may repeat the headings on them and on all that follow; undefined when it may not. */
function fitTail(
  { table }: Section,
  pages: readonly TablePage[],
  room: { readonly onLast: number; readonly next: number },
  { design, tailPoints }: SectionContext,
): readonly TablePage[] | undefined {
  const last = pages.at(-1);
  if (last && last.heightPoints + tailPoints <= room.onLast) return pages;
  // A table of one page needs nothing repeated, and gives no rows away for it.
  if (pages.length === 1) return undefined;
  return moveForTail(table, pages, tailPoints, room.next, design.book);
}

function* drawPages(
  builder: SheetBuilder,
  section: Section,
  pages: readonly TablePage[],
  repeat: Repeat,
  design: Design,
): Slices<Omit<DrawnSection, "name" | "index">> {
  const { columns } = section.table;
  const headingRowIndex = drawLead(builder, section, design);
  if (repeat === "titles") builder.repeatedPoints = headingPoints(columns, design.book);
  const starts: [number, ...number[]] = [headingRowIndex];
  const ends: number[] = [];
  for (const [at, page] of pages.entries()) {
    yield;
    if (at > 0) {
      if (repeat === "parts") ends.push(builder.nextRowIndex);
      builder.breakPage();
      if (repeat === "rows") drawHeading(builder, columns, design.book);
      if (repeat === "parts") starts.push(drawLead(builder, partOf(section), design));
    }
    drawTablePage(builder, columns, page, design.book);
  }
  ends.push(builder.nextRowIndex);
  const columnIndex = columns[0]?.firstColumn ?? 0;
  const last = columns.at(-1);
  const areaOf = (rowIndex: number, at: number): DrawnTable["area"] => ({
    rowIndex,
    columnIndex,
    rowCount: (ends[at] ?? builder.nextRowIndex) - rowIndex,
    columnCount: last ? last.firstColumn + last.columnCount - columnIndex : 1,
  });
  const [first, ...others] = starts;
  return {
    titleRowIndex: repeat === "titles" ? headingRowIndex : undefined,
    areas: [areaOf(first, 0), ...others.map((row, at) => areaOf(row, at + 1))],
  };
}

/** The title and the headings; gives the headings' row. */
function drawLead(builder: SheetBuilder, section: Section, design: Design): number {
  const { columnWidthsPoints, settings, book } = design;
  for (const row of titleRows(section, design)) {
    drawTextRow(builder, row, columnWidthsPoints.length, settings.layout, book);
  }
  return drawHeading(builder, section.table.columns, book);
}

function titleRows({ title, lines }: Section, design: Design): TextRow[] {
  const { room, settings, book } = design;
  const rowsOf = (texts: Said, style: TextRow["style"]): TextRow[] =>
    textRows(texts, style, room.widthPoints, settings.layout, book);
  const titled = title[0] === "" ? [] : rowsOf(title, "sectionTitle");
  return [
    ...titled.map((row, at) =>
      at === 0 ? { ...row, heightPoints: row.heightPoints + SPACE_ABOVE_POINTS } : row,
    ),
    ...lines.flatMap((line) => rowsOf(line, "note")),
  ];
}

function titlePoints(section: Section, design: Design): number {
  return titleRows(section, design).reduce((sum, { heightPoints }) => sum + heightPoints, 0);
}

/** Air above a section's title, inside its row: no row stands blank. */
export const SPACE_ABOVE_POINTS = 12;
