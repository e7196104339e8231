import { deflateSync } from "fflate";
import type { ArchiveItem } from "./archive";
import { crc32 } from "./crc32";
import {
  END_SIGNATURE,
  END_SIZE,
  ENTRY_SIGNATURE,
  ENTRY_SIZE,
  LOCAL_SIGNATURE,
  LOCAL_SIZE,
} from "./zipRecords";

const UTF8_NAME = 0x0800;
const DATA_DESCRIPTOR = 0x0008;
const VERSION = 20;
/** 1 January 1980, 00:00, as Excel writes it: files made twice from the same workbook are the same. */
const DATE = 0x0021;

interface Ready {
  name: Uint8Array;
  packed: Uint8Array;
  flags: number;
  method: number;
  time: number;
  date: number;
  crc: number;
  size: number;
  madeBy: number;
  internalAttributes: number;
  externalAttributes: number;
  extra: Uint8Array;
  comment: Uint8Array;
}

/** Writes a zip file: kept parts with the packed bytes they had, new parts packed by fflate. */
export function writeArchive(items: readonly ArchiveItem[], comment: Uint8Array): Uint8Array {
  const ready = items.map(prepare);
  const size = ready.reduce(
    (sum, { name, packed, extra, comment: note }) =>
      sum + LOCAL_SIZE + ENTRY_SIZE + 2 * name.length + packed.length + extra.length + note.length,
    END_SIZE + comment.length,
  );
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  let at = 0;
  const offsets = ready.map((item) => {
    const offset = at;
    view.setUint32(at, LOCAL_SIGNATURE, true);
    writeCommon(view, at + 4, item);
    out.set(item.name, at + LOCAL_SIZE);
    out.set(item.packed, at + LOCAL_SIZE + item.name.length);
    at += LOCAL_SIZE + item.name.length + item.packed.length;
    return offset;
  });
  const directory = at;
  ready.forEach((item, index) => {
    view.setUint32(at, ENTRY_SIGNATURE, true);
    view.setUint16(at + 4, item.madeBy, true);
    writeCommon(view, at + 6, item);
    view.setUint16(at + 30, item.extra.length, true);
    view.setUint16(at + 32, item.comment.length, true);
    view.setUint16(at + 36, item.internalAttributes, true);
    view.setUint32(at + 38, item.externalAttributes, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    at += ENTRY_SIZE;
    for (const field of [item.name, item.extra, item.comment]) {
      out.set(field, at);
      at += field.length;
    }
  });
  view.setUint32(at, END_SIGNATURE, true);
  view.setUint16(at + 8, ready.length, true);
  view.setUint16(at + 10, ready.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  view.setUint16(at + 20, comment.length, true);
  out.set(comment, at + END_SIZE);
  return out;
}

/** The 26 bytes that a part's own header and its line in the table of contents share. */
function writeCommon(view: DataView, at: number, item: Ready): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, item.flags, true);
  view.setUint16(at + 4, item.method, true);
  view.setUint16(at + 6, item.time, true);
  view.setUint16(at + 8, item.date, true);
  view.setUint32(at + 10, item.crc, true);
  view.setUint32(at + 14, item.packed.length, true);
  view.setUint32(at + 18, item.size, true);
  view.setUint16(at + 22, item.name.length, true);
}

function prepare(item: ArchiveItem): Ready {
  if (item.kind === "kept") {
    const { entry, packed } = item;
    // Sizes stand in the headers now, so nothing may promise them after the data.
    return { ...entry, name: entry.rawName, packed, flags: entry.flags & ~DATA_DESCRIPTOR };
  }
  const deflated = deflateSync(item.bytes, { level: 6 });
  const stored = deflated.length >= item.bytes.length;
  return {
    name: new TextEncoder().encode(item.name),
    packed: stored ? item.bytes : deflated,
    flags: UTF8_NAME,
    method: stored ? 0 : 8,
    time: 0,
    date: DATE,
    crc: crc32(item.bytes),
    size: item.bytes.length,
    madeBy: VERSION,
    internalAttributes: 0,
    externalAttributes: 0,
    extra: new Uint8Array(),
    comment: new Uint8Array(),
  };
}
