import type { DateSystem, SheetGrid, WorkbookGrid } from "../../sheet";
import {
  askMark,
  isStaging,
  markerFingerprint,
  LIST_MARKERS,
  STAGING,
  type AskedMark,
  type ListMarker,
  type Marker,
} from "../safe/marks";
import { askLooks } from "./cellLooks";
import { askMergedAreas } from "./mergedAreas";
import {
  areaOf,
  blocksOf,
  readSheetParts,
  sheetGrid,
  writtenBlocks,
  type Block,
  type SheetParts,
  type WrittenBlock,
} from "./readSheet";
import { MEMORY_NAMESPACE, memoryJson } from "../remember/remember";
import { readRest } from "./readRest";
import { inSlices } from "../session/inSlices";
import { excelErrorCode, type ExcelContext } from "../session/session";

/** A workbook as it was read, and what only this room needs of it. */
export interface WorkbookReading extends WorkbookGrid {
  /** The sheets that bear the appendix's marker, by sheet id, with the fingerprint of what was drawn on them. */
  readonly appendixMarkers: ReadonlyMap<string, string>;
  /** The same for each kind of sheet that lists something for colleagues. */
  readonly listMarkers: Readonly<Record<ListMarker, ReadonlyMap<string, string>>>;
  /** Ids of hidden sheets that a drawing has left behind; they are not among `sheets`. */
  readonly leftovers: readonly string[];
  /** What was written on each sheet, by sheet id. */
  readonly written: ReadonlyMap<string, readonly WrittenBlock[]>;
  /** The custom XML part that holds `remembered`; undefined when there is none. */
  readonly memoryPartId: string | undefined;
  readonly isReadOnly: boolean;
}

export interface ReadOptions {
  /**
   * Whether merged areas are read (ExcelApi 1.13). Off unless set: in Excel that call wipes the officer's undo
   * history, and nobody needs it to follow a plan, because only a merged area's first cell holds anything and blank
   * cells continue the one above.
   */
  readonly merges?: boolean;
}

/** The answer to DATE(2000,1,1) in a workbook that counts from 1900; the other system gives 35064. */
const NEW_YEAR_2000_FROM_1900 = 36526;

/**
 * Reads all sheets of the workbook in two syncs; more only for sheets beyond `FIRST_ROWS` rows, for merged areas, and
 * where cells are struck through or have colours and no words.
 * office.js has no property for the date system, so Excel is asked for the serial of a known day.
 */
export async function readWorkbook(
  context: ExcelContext,
  options: ReadOptions = {},
): Promise<WorkbookReading> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
  const tables = workbook.tables.load(
    "items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id",
  );
  const memories = workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE).load("items/id");
  const newYear = workbook.functions.date(2000, 1, 1).load("value");
  workbook.load("readOnly");
  await context.sync();

  const dateSystem: DateSystem = newYear.value === NEW_YEAR_2000_FROM_1900 ? "1900" : "1904";
  const memoryPartId = memories.items[0]?.id;
  const queue = (isSliced: boolean) => ({
    memory:
      memoryPartId === undefined
        ? undefined
        : workbook.customXmlParts.getItem(memoryPartId).getXml(),
    parts: sheets.items.map((sheet) =>
      readSheetParts(
        sheet,
        tables.items.filter((table) => table.worksheet.id === sheet.id),
        isSliced,
      ),
    ),
    appendixMarkers: queueMarkers(sheets, "appendix"),
    listMarkers: LIST_MARKERS.map((marker) => [marker, queueMarkers(sheets, marker)] as const),
  });
  const { memory, parts, appendixMarkers, listMarkers } = await sendOrSlice(context, queue);

  const fingerprintsFound = fingerprints(appendixMarkers);
  const leftovers = sheets.items.filter(({ id, visibility }) =>
    isStaging(fingerprintsFound.get(id) ?? "", visibility),
  );
  const grids: SheetGrid[] = [];
  const written = new Map<string, readonly WrittenBlock[]>();
  const read: { readonly part: SheetParts; readonly rest: readonly Block[] }[] = [];
  for (const part of parts) {
    if (leftovers.includes(part.sheet)) continue;
    const rest = await readRest(context, part);
    read.push({ part, rest });
    written.set(part.sheet.id, writtenBlocks(part, rest));
  }
  const merged = read.map(({ part: { sheet } }) =>
    options.merges === true
      ? askMergedAreas(
          sheet,
          (written.get(sheet.id) ?? []).map(({ address }) => areaOf(address)),
        )
      : () => [],
  );
  // What the add-in itself has drawn is no source.
  const lists = markersFrom(listMarkers);
  const drawn = new Set(
    [fingerprintsFound, ...Object.values(lists)].flatMap((marked) => [...marked.keys()]),
  );
  const looks = read.map(({ part, rest }) =>
    drawn.has(part.sheet.id)
      ? []
      : blocksOf(part, rest).map((block) => askLooks(part.sheet, block)),
  );
  const isInDoubt = looks.flat().some(({ isAsked }) => isAsked);
  if (options.merges === true || isInDoubt) await context.sync();
  for (const [at, { part, rest }] of read.entries()) {
    const found = (looks[at] ?? []).map((one) => one.read());
    grids.push(await inSlices(sheetGrid(part, rest, dateSystem, merged[at]?.() ?? [], found)));
  }
  return {
    dateSystem,
    sheets: grids,
    remembered: memory === undefined ? "" : memoryJson(memory.value),
    appendixMarkers: new Map([...fingerprintsFound].filter(([, found]) => found !== STAGING)),
    listMarkers: lists,
    leftovers: leftovers.map(({ id }) => id),
    written,
    memoryPartId,
    isReadOnly: workbook.readOnly,
  };
}

type QueuedMark = readonly [sheetId: string, mark: AskedMark];

function queueMarkers(sheets: Excel.WorksheetCollection, marker: Marker): QueuedMark[] {
  return sheets.items.map((sheet) => [sheet.id, askMark(sheet, marker)]);
}

function fingerprints(marks: readonly QueuedMark[]): ReadonlyMap<string, string> {
  return new Map(
    marks.flatMap(([id, mark]) => {
      const formula = mark.formula();
      return formula === undefined ? [] : [[id, markerFingerprint(formula)]];
    }),
  );
}

function markersFrom(
  asked: readonly (readonly [ListMarker, readonly QueuedMark[]])[],
): WorkbookReading["listMarkers"] {
  // Each of them was asked for; Object.fromEntries cannot say so.
  return Object.fromEntries(
    asked.map(([marker, marks]) => [marker, fingerprints(marks)]),
  ) as WorkbookReading["listMarkers"];
}

/** Excel refuses an answer over 5 MB, and a first block that reaches beyond the last row: then all goes in slices. */
const TOO_MUCH_AT_ONCE = ["ResponsePayloadSizeLimitExceeded", "InvalidArgument"];

async function sendOrSlice<T>(context: ExcelContext, queue: (isSliced: boolean) => T): Promise<T> {
  const queued = queue(false);
  try {
    await context.sync();
    return queued;
  } catch (error) {
    if (!TOO_MUCH_AT_ONCE.includes(excelErrorCode(error))) throw error;
  }
  const sliced = queue(true);
  await context.sync();
  return sliced;
}
