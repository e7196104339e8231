import { invalidArgument } from "../hostError";
import type { PictureModel } from "./shapeModel";

const POINTS_PER_INCH = 72;
const USUAL_DOTS_PER_INCH = 96;
const INCHES_PER_METRE = 39.3701;

/** The bytes that Base64 text stands for; throws InvalidArgument for other text. */
export function bytesOfBase64(base64: unknown): Uint8Array {
  const text = typeof base64 === "string" ? base64.replaceAll(/\s/g, "") : "";
  if (text === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) {
    throw invalidArgument("a picture is Base64 text");
  }
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

export function base64OfBytes(bytes: Uint8Array): string {
  let text = "";
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

/** What kind of picture a file is, by how it begins. */
export function pictureFormat(bytes: Uint8Array): PictureModel["format"] {
  const begins = (...start: number[]): boolean => start.every((byte, at) => bytes[at] === byte);
  if (begins(0x89, 0x50, 0x4e, 0x47)) return "PNG";
  if (begins(0xff, 0xd8, 0xff)) return "JPEG";
  if (begins(0x47, 0x49, 0x46, 0x38)) return "GIF";
  if (begins(0x42, 0x4d)) return "BMP";
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?<svg\b/.test(textAt(bytes, 0, 500))
    ? "SVG"
    : "UNKNOWN";
}

/** How large a PNG or JPEG is by itself, in points; undefined when the file does not say. */
export function pictureSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return pictureFormat(bytes) === "PNG" ? pngSize(view) : jpegSize(view);
  } catch (error) {
    // A file that ends too early.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Source: the PNG specification, 11.2.1 (IHDR) and 11.3.4.3 (pHYs). */
function pngSize(view: DataView): { width: number; height: number } | undefined {
  const [across, down] = [view.getUint32(16), view.getUint32(20)];
  let dots = USUAL_DOTS_PER_INCH;
  for (let at = 8; at + 12 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const name = view.getUint32(at + 4);
    if (name === 0x49444154) break;
    const isPerMetre = name === 0x70485973 && view.getUint8(at + 16) === 1;
    if (isPerMetre) dots = view.getUint32(at + 8) / INCHES_PER_METRE || USUAL_DOTS_PER_INCH;
  }
  return sizeAt(across, down, dots);
}

/** Source: ITU-T T.81, B.2.2 (frame header), and T.871 (JFIF), 10.1. */
function jpegSize(view: DataView): { width: number; height: number } | undefined {
  let dots = USUAL_DOTS_PER_INCH;
  for (let at = 2; at + 9 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return undefined;
    if (marker === 0xe0 && view.getUint32(at + 4) === 0x4a464946) {
      const unit = view.getUint8(at + 11);
      const density = view.getUint16(at + 12);
      if (density > 0 && unit > 0) dots = unit === 1 ? density : density * 2.54;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sizeAt(view.getUint16(at + 7), view.getUint16(at + 5), dots);
  }
  return undefined;
}

function sizeAt(
  across: number,
  down: number,
  dots: number,
): { width: number; height: number } | undefined {
  if (across === 0 || down === 0) return undefined;
  const points = (pixels: number): number =>
    Math.round(((pixels * POINTS_PER_INCH) / dots) * 100) / 100;
  return { width: points(across), height: points(down) };
}

function textAt(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
