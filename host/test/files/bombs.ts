import { zipSync } from "fflate";
import { smallParts, worksheet } from "./smallParts";
import { zipOf } from "./zipOf";

/** Writes another number over the unpacked size of a part, in its header and in the table of contents. */
export function lieAboutSize(zip: Uint8Array, path: string, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    const isEntry = signature === 0x02014b50;
    if (!isEntry && signature !== 0x04034b50) continue;
    const nameAt = at + (isEntry ? 46 : 30);
    const name = new TextDecoder().decode(bytes.subarray(nameAt, nameAt + path.length));
    if (name === path) view.setUint32(at + (isEntry ? 24 : 22), size, true);
  }
  return bytes;
}

/** A workbook with a part of so many zero bytes, which pack to a thousandth. */
export function zeroBomb(megabytes: number): Uint8Array {
  const parts = Object.entries(smallParts()).map(([path, text]) => [
    path,
    new TextEncoder().encode(text),
  ]);
  const zeros = new Uint8Array(megabytes * 1_000_000);
  return zipSync(Object.fromEntries([...parts, ["xl/media/image1.png", zeros]]), { level: 1 });
}

/** A worksheet of blanks that claims to be small. */
export function lyingBomb(): Uint8Array {
  const path = "xl/worksheets/sheet1.xml";
  const zip = zipOf({ ...smallParts(), [path]: worksheet(" ".repeat(40_000_000)) });
  return lieAboutSize(zip, path, 1000);
}

/** Two parts whose packed bytes are the same bytes: the trick of the densest bombs. */
export function overlapping(): Uint8Array {
  const zip = zipOf({
    ...smallParts(),
    "xl/a.xml": "x".repeat(5000),
    "xl/b.xml": "y".repeat(5000),
  });
  const view = new DataView(zip.buffer);
  const offsets: number[] = [];
  for (let at = 0; at + 46 < zip.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) offsets.push(at + 42);
  }
  const [first = 0] = offsets.slice(-2);
  const last = offsets.at(-1) ?? 0;
  view.setUint32(last, view.getUint32(first, true), true);
  return zip;
}
