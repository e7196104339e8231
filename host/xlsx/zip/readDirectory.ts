import { LIMITS } from "../limits";
import { WorkbookFileError, tooLarge } from "../workbookFileError";
import { END_SIGNATURE, END_SIZE, ENTRY_SIGNATURE, ENTRY_SIZE, LOCAL_SIZE } from "./zipRecords";

/** One line of a zip file's table of contents. */
export interface ZipEntry {
  /** As written in the file, backslashes and all. */
  name: string;
  rawName: Uint8Array;
  flags: number;
  method: number;
  /** MS-DOS time and date, kept as they are. */
  time: number;
  date: number;
  crc: number;
  packedSize: number;
  size: number;
  madeBy: number;
  internalAttributes: number;
  externalAttributes: number;
  extra: Uint8Array;
  comment: Uint8Array;
  headerOffset: number;
}

export interface ZipDirectory {
  entries: ZipEntry[];
  comment: Uint8Array;
}

const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_EXTRA = 0x0001;

/**
 * Reads a zip file's table of contents from its end, without unpacking anything.
 *
 * Throws a WorkbookFileError: "truncated" when the table or a part lies beyond the end of the file, "encrypted" for
 * zip passwords, "too-large" for what the limits forbid, "damaged" when parts overlap (as in zip bombs).
 * Source: PKWARE's APPNOTE.TXT, 4.3 and 4.5.
 */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw truncated();
  const { count, size, offset } = directoryPlace(view, end);
  if (count > LIMITS.entries) throw tooLarge(`it claims to hold ${count} parts`);
  if (offset + size > bytes.length) throw truncated();
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > bytes.length) throw truncated();
    if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw badDirectory();
    const [entry, next] = readEntry(bytes, view, at);
    entries.push(entry);
    at = next;
  }
  check(entries, bytes.length);
  const commentLength = view.getUint16(end + 20, true);
  return { entries, comment: bytes.slice(end + END_SIZE, end + END_SIZE + commentLength) };
}

function truncated(): WorkbookFileError {
  return new WorkbookFileError(
    "truncated",
    "The workbook is incomplete: its end is missing. Copy or download it again and try again.",
  );
}

function badDirectory(): WorkbookFileError {
  return new WorkbookFileError(
    "damaged",
    "The workbook is damaged: its table of contents cannot be read. Open it in Excel, let Excel repair it, save it and try again.",
  );
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return undefined;
}

function directoryPlace(
  view: DataView,
  end: number,
): { count: number; size: number; offset: number } {
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE) {
    const at = number64(view, locator + 8);
    if (at + 56 > view.byteLength || view.getUint32(at, true) !== ZIP64_END_SIGNATURE) {
      throw badDirectory();
    }
    return {
      count: number64(view, at + 32),
      size: number64(view, at + 40),
      offset: number64(view, at + 48),
    };
  }
  return {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
  };
}

function number64(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw badDirectory();
  return Number(view.getBigUint64(at, true));
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): [ZipEntry, number] {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const nameAt = at + ENTRY_SIZE;
  const extraAt = nameAt + nameLength;
  const commentAt = extraAt + extraLength;
  const next = commentAt + commentLength;
  if (next > bytes.length) throw truncated();
  const rawName = bytes.slice(nameAt, extraAt);
  const entry: ZipEntry = {
    name: new TextDecoder().decode(rawName),
    rawName,
    madeBy: view.getUint16(at + 4, true),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
    headerOffset: view.getUint32(at + 42, true),
    extra: bytes.slice(extraAt, commentAt),
    comment: bytes.slice(commentAt, next),
  };
  takeZip64(entry);
  return [entry, next];
}

/** Sizes of 0xFFFFFFFF stand in a zip64 field instead; the field is then dropped, as our files never need it. */
function takeZip64(entry: ZipEntry): void {
  const { extra } = entry;
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  let at = 0;
  while (at + 4 <= extra.length) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      let value = at + 4;
      const take = (current: number): number => {
        if (current !== 0xffffffff) return current;
        const wide = number64(view, value);
        value += 8;
        return wide;
      };
      entry.size = take(entry.size);
      entry.packedSize = take(entry.packedSize);
      entry.headerOffset = take(entry.headerOffset);
      entry.extra = Uint8Array.from([...extra.slice(0, at), ...extra.slice(at + 4 + length)]);
      return;
    }
    at += 4 + length;
  }
}

function check(entries: readonly ZipEntry[], fileSize: number): void {
  let total = 0;
  for (const entry of entries) {
    if (entry.flags & 1) {
      throw new WorkbookFileError(
        "encrypted",
        "The file is protected by a zip password. Save it from Excel without a password and try again.",
      );
    }
    total += entry.size;
    const ratio = entry.size / Math.max(1, entry.packedSize);
    if (entry.size > LIMITS.ratioFromBytes && ratio > LIMITS.ratio) {
      throw tooLarge(`one part unpacks to ${Math.round(ratio)} times its size`);
    }
    if (entry.headerOffset + LOCAL_SIZE + entry.packedSize > fileSize) throw truncated();
  }
  if (total > LIMITS.totalBytes) {
    throw tooLarge(`it unpacks to ${Math.round(total / 1e6)} MB`);
  }
  const inOrder = [...entries].sort((a, b) => a.headerOffset - b.headerOffset);
  inOrder.reduce((reached, entry) => {
    if (entry.headerOffset < reached) throw badDirectory();
    return entry.headerOffset + LOCAL_SIZE + entry.packedSize;
  }, 0);
}
