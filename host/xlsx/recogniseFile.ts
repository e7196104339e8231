import type { WorkbookFileErrorCode } from "./workbookFileError";
import { WorkbookFileError } from "./workbookFileError";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

const MESSAGES: Partial<Record<WorkbookFileErrorCode, string>> = {
  empty: "The file is empty. Choose the workbook again, or fetch it from a backup.",
  encrypted:
    "The workbook is protected by a password. Open it in Excel, remove the password under File, Info, Protect Workbook, save it and try again.",
  "legacy-xls":
    "The file is an old Excel 97-2003 workbook (.xls). Open it in Excel, save it as Excel Workbook (.xlsx) and try again.",
  html: "The file is a web page, whatever its name says. Open it in Excel, save it as Excel Workbook (.xlsx) and try again.",
  "csv-or-text":
    "The file is plain text (such as CSV), whatever its name says. Open it in Excel, save it as Excel Workbook (.xlsx) and try again.",
  "xml-2003":
    "The file is an old XML spreadsheet. Open it in Excel, save it as Excel Workbook (.xlsx) and try again.",
  "not-xlsx": "The file is not an Excel workbook. Choose a workbook that Excel saved as .xlsx.",
};

/** Looks at a file's first bytes and throws a WorkbookFileError for everything that cannot be a .xlsx file. */
export function recogniseFile(bytes: Uint8Array): void {
  const code = codeOf(bytes);
  if (code !== undefined) throw new WorkbookFileError(code, MESSAGES[code] ?? "");
}

function codeOf(bytes: Uint8Array): WorkbookFileErrorCode | undefined {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, ZIP)) return undefined;
  if (startsWith(bytes, OLE)) return oleCode(bytes);
  // The first record of workbooks older than OLE: "beginning of file", versions 2 to 4.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[3] === 0x00) {
    return "legacy-xls";
  }
  const text = textOf(bytes.subarray(0, 4096));
  if (text === undefined) return "not-xlsx";
  const start = text.trimStart().toLowerCase();
  if (/^<\?xml/.test(start) && start.includes("office:spreadsheet")) return "xml-2003";
  if (/^<(?:!doctype\s+html|html|head|body|table|meta|div|style|!--)/.test(start)) return "html";
  if (start.startsWith("%pdf-") || start.startsWith("{\\rtf")) return "not-xlsx";
  if (start.startsWith("<?xml")) return start.includes("<html") ? "html" : "not-xlsx";
  return "csv-or-text";
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** An OLE file names what it holds in UTF-16: an encrypted package, or a workbook of old. */
function oleCode(bytes: Uint8Array): WorkbookFileErrorCode {
  const head = latin1(bytes.subarray(0, 4_000_000)).replaceAll("\0", "");
  const tail = latin1(bytes.subarray(Math.max(0, bytes.length - 65_536))).replaceAll("\0", "");
  const names = head + tail;
  if (names.includes("EncryptedPackage") || names.includes("EncryptionInfo")) return "encrypted";
  if (names.includes("WordDocument") || names.includes("PowerPoint Document")) return "not-xlsx";
  return names.includes("Workbook") || names.includes("Book") ? "legacy-xls" : "not-xlsx";
}

/** The bytes as text when they can be text: no control characters but blanks. */
function textOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? "utf-16le" : undefined;
  const swapped = first === 0xfe && second === 0xff ? "utf-16be" : undefined;
  const text = new TextDecoder(wide ?? swapped ?? "utf-8").decode(bytes);
  return /(?![\t\n\f\r])[\p{Cc}]/u.test(text.replace(/[\u0080-\u009f]/g, "")) ? undefined : text;
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
