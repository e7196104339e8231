import { zlibSync } from "fflate";
import { crc32 } from "../../xlsx/zip/crc32";

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** 96 dots an inch. */
const DOTS_PER_METRE = 3780;

/** A PNG of red, green, blue and opacity, a byte each, row by row. Source: the PNG specification, third edition. */
export function pngOf(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const lines = new Uint8Array(height * (width * 4 + 1));
  for (let row = 0; row < height; row += 1) {
    // Each line begins with the number of its filter: none.
    lines.set(pixels.subarray(row * width * 4, (row + 1) * width * 4), row * (width * 4 + 1) + 1);
  }
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", [...fourBytes(width), ...fourBytes(height), 8, 6, 0, 0, 0]),
    chunk("pHYs", [...fourBytes(DOTS_PER_METRE), ...fourBytes(DOTS_PER_METRE), 1]),
    chunk("IDAT", zlibSync(lines)),
    chunk("IEND", []),
  ];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function fourBytes(number: number): number[] {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff);
}

function chunk(name: string, data: ArrayLike<number>): Uint8Array {
  const body = Uint8Array.from([...name].map((letter) => letter.charCodeAt(0)));
  const said = new Uint8Array(body.length + data.length);
  said.set(body);
  said.set(data, body.length);
  const whole = new Uint8Array(said.length + 8);
  whole.set(fourBytes(data.length));
  whole.set(said, 4);
  whole.set(fourBytes(crc32(said)), said.length + 4);
  return whole;
}
