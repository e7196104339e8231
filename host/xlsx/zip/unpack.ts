import { Inflate, inflateSync } from "fflate";
import { WorkbookFileError, damaged, printable } from "../workbookFileError";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./readDirectory";

const STORED = 0;
const DEFLATED = 8;
const SLICE = 65_536;
/** A part up to this size is unpacked in one go. */
const AT_ONCE = 1_048_576;

/**
 * Unpacks one part. It is unpacked a slice at a time and given up as soon as it grows beyond the size that the table
 * of contents declares, so that a part that lies about its size costs neither memory nor time.
 *
 * Throws "damaged" when size or checksum differ or the packing is broken, "unsupported" for other ways of packing.
 */
export function unpack(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const whole = unpackUnchecked(packed, entry);
  if (crc32(whole) !== entry.crc) throw damaged(entry.name, "has changed since it was written");
  return whole;
}

function unpackUnchecked(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) {
    if (packed.length !== entry.size) throw damaged(entry.name, "has not the size it claims");
    return packed.slice();
  }
  if (entry.method !== DEFLATED) {
    throw new WorkbookFileError(
      "unsupported",
      `The workbook's part ${printable(entry.name)} is packed in a way that Excel does not use. Open it in Excel, save it and try again.`,
    );
  }
  const whole =
    packed.length <= SLICE && entry.size <= AT_ONCE
      ? unpackAtOnce(packed, entry)
      : unpackInSlices(packed, entry);
  if (whole.length < entry.size) throw damaged(entry.name, "is cut off");
  return whole;
}

/** For small parts, of which a file can have thousands: one buffer, with a byte to spare that must stay unused. */
function unpackAtOnce(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const whole = unpacking(entry, () =>
    inflateSync(packed, { out: new Uint8Array(entry.size + 1) }),
  );
  if (whole.length > entry.size) throw damaged(entry.name, "unpacks to more than it claims");
  return whole;
}

function unpackInSlices(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  const whole = new Uint8Array(entry.size);
  let written = 0;
  const inflate = new Inflate((slice) => {
    if (written + slice.length > whole.length) {
      throw damaged(entry.name, "unpacks to more than it claims");
    }
    whole.set(slice, written);
    written += slice.length;
  });
  unpacking(entry, () => {
    for (let at = 0; at < packed.length; at += SLICE) {
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  });
  return whole.subarray(0, written);
}

function unpacking<T>(entry: ZipEntry, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof WorkbookFileError) throw cause;
    throw damaged(entry.name, "cannot be unpacked");
  }
}
