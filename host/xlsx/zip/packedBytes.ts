import { damaged } from "../workbookFileError";
import type { ZipEntry } from "./readDirectory";
import { LOCAL_SIGNATURE, LOCAL_SIZE } from "./zipRecords";

/**
 * The bytes of a part as they lie in the zip file, still packed.
 * Throws "damaged" when the part's own header is not where the table of contents says.
 */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) {
    throw damaged(entry.name, "is not where the table of contents says");
  }
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedSize > bytes.length) throw damaged(entry.name, "is cut off");
  return bytes.subarray(start, start + entry.packedSize);
}
