import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openXlsx } from "office-js-host/xlsx";

/** A file that was made from both states, and in what it differs; nothing where it is the same byte for byte. */
export interface Compared {
  readonly file: string;
  readonly told: readonly string[];
}

/** Compares two folders of outputs, file by file. */
export function differences(before: string, after: string): Compared[] {
  const files = new Set([...readdirSync(before), ...readdirSync(after)]);
  return [...files].sort().map((file) => {
    const [old, fresh] = [join(before, file), join(after, file)].map((path) =>
      existsSync(path) ? new Uint8Array(readFileSync(path)) : undefined,
    );
    if (!old || !fresh) return { file, told: [`only ${old ? "before" : "after"}`] };
    if (Buffer.compare(old, fresh) === 0) return { file, told: [] };
    const told = file.endsWith(".xlsx") ? inWorkbook(old, fresh) : inLines(old, fresh);
    return { file, told: told.length === 0 ? ["the same parts, packed otherwise"] : told };
  });
}

/** First which parts of the file differ, then which cells say something else. */
function inWorkbook(before: Uint8Array, after: Uint8Array): string[] {
  const [old, fresh] = [unzipSync(before), unzipSync(after)];
  const parts = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort();
  const told = parts.flatMap((part) => {
    const [one, other] = [old[part], fresh[part]];
    if (!one || !other) return [`${part}: only ${one ? "before" : "after"}`];
    const isSame = Buffer.compare(one, other) === 0;
    return isSame
      ? []
      : [`${part}: ${one.length} and ${other.length} bytes, ${parting(one, other)}`];
  });
  return [...told, ...changes(cellsOf(before), cellsOf(after))];
}

const SHOWN_LENGTH = 60;

/** Where two parts begin to differ, and what stands there. */
function parting(one: Uint8Array, other: Uint8Array): string {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  const from = at < 0 ? one.length : at;
  const [old, fresh] = [one, other].map((bytes) =>
    JSON.stringify(
      Buffer.from(bytes)
        .subarray(from, from + SHOWN_LENGTH)
        .toString("utf8"),
    ),
  );
  return `from byte ${from}: ${old} is now ${fresh}`;
}

function inLines(before: Uint8Array, after: Uint8Array): string[] {
  const lines = (bytes: Uint8Array): Map<string, string> =>
    new Map(
      Buffer.from(bytes)
        .toString("utf8")
        .split("\n")
        .map((line, index) => [`line ${index + 1}`, line.trim()]),
    );
  return changes(lines(before), lines(after));
}

function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((at) => {
    const [old = "nothing", fresh = "nothing"] = [before.get(at), after.get(at)];
    return old === fresh ? [] : [`${at}: ${JSON.stringify(old)} is now ${JSON.stringify(fresh)}`];
  });
}

function cellsOf(bytes: Uint8Array): Map<string, string> {
  const cells = new Map<string, string>();
  for (const sheet of openXlsx(bytes).workbook.sheets) {
    for (const [rowIndex, row] of sheet.cells) {
      for (const [columnIndex, { value }] of row) {
        const said = "value" in value ? String(value.value) : value.type;
        cells.set(`${sheet.name} row ${rowIndex + 1}, column ${columnIndex + 1}`, said);
      }
    }
  }
  return cells;
}
