import { damaged } from "../workbookFileError";

/**
 * The text of an XML part, whatever its encoding: a byte order mark first, then UTF-16 without one, then what the XML
 * declaration names, then UTF-8. The mark itself is left out.
 * Throws "damaged" when the bytes do not fit the encoding or nobody knows it.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw damaged(part, "is not text in a known encoding");
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x3c && second === 0) return "utf-16le";
  if (first === 0 && second === 0x3c) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(head)?.[1];
  return declared ?? "utf-8";
}

/** XML text as UTF-8 bytes; a declaration that names another encoding is put right. */
export function encodeXml(text: string): Uint8Array {
  const declaration = /^<\?xml[^>]*\?>/.exec(text)?.[0] ?? "";
  const right = declaration.replace(
    /encoding=(["'])(?!utf-8["'])[\w.-]+["']/i,
    "encoding=$1UTF-8$1",
  );
  return new TextEncoder().encode(right + text.slice(declaration.length));
}
