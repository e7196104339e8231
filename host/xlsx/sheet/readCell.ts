import type { CellFormatModel, CellModel, CellValue } from "../../workbook/model";
import type { StyleBook } from "../styles/styleBook";
import { LIMITS } from "../limits";
import { ensureLength } from "../workbookFileError";
import { fileText } from "./fileText";
import { isoToSerial } from "./isoToSerial";
import { officeFormula } from "./futureFunctions";
import type { RawCell } from "./sheetDataReader";
import type { SharedText } from "./readSharedStrings";
import { shiftFormula } from "../../workbook/shiftFormula";
import type { Struck } from "./struckRuns";

const EMPTY: CellValue = Object.freeze({ type: "empty" });
const TRUE: CellValue = Object.freeze({ type: "boolean", value: true });
const FALSE: CellValue = Object.freeze({ type: "boolean", value: false });

/** What cells need from elsewhere in the workbook. */
export interface CellSources {
  sharedStrings: readonly SharedText[];
  styles: StyleBook;
  date1904: boolean;
}

/** Where a formula that several cells share was first written. */
export interface SharedFormula {
  text: string;
  rowIndex: number;
  columnIndex: number;
}

/**
 * A cell of the file as the model has it; undefined for one that holds nothing and is not formatted.
 * `shared` collects the sheet's shared formulas by number and resolves those that only point to one.
 */
export function readCell(
  raw: RawCell,
  rowIndex: number,
  sources: CellSources,
  shared: Map<string, SharedFormula>,
): CellModel | undefined {
  const styleIndex = Number(raw.attributes["s"] ?? 0);
  const fileFormat = sources.styles.formats[styleIndex] ?? sources.styles.formats[0];
  if (fileFormat === undefined) return undefined;
  const value = readValue(raw, sources);
  const formula = readFormula(raw, rowIndex, shared);
  if (value.type === "empty" && formula === "" && styleIndex === 0) return undefined;
  const { format, quotePrefix } = fileFormat;
  const struck = struckOf(raw, sources);
  return { value, formula, quotePrefix, format: struck ? struckFormat(format, struck) : format };
}

function struckOf(raw: RawCell, { sharedStrings }: CellSources): Struck {
  if (raw.inline !== undefined) return raw.struck;
  const isShared = raw.attributes["t"] === "s" && (raw.value ?? "").trim() !== "";
  return isShared ? sharedStrings[Number(raw.value)]?.struck : undefined;
}

const STRUCK = {
  whole: new WeakMap<CellFormatModel, CellFormatModel>(),
  part: new WeakMap<CellFormatModel, CellFormatModel>(),
};

/** The format of a cell whose text is struck through by its own runs; the same for the same, so that they are few. */
function struckFormat(format: CellFormatModel, struck: "whole" | "part"): CellFormatModel {
  const known = STRUCK[struck].get(format);
  if (known) return known;
  const look = struck === "whole" ? { strikethrough: true } : { isPartlyStruck: true };
  const made = { ...format, font: { ...format.font, ...look } };
  STRUCK[struck].set(format, made);
  return made;
}

function readValue(raw: RawCell, { sharedStrings, date1904 }: CellSources): CellValue {
  const { value, inline } = raw;
  const type = raw.attributes["t"] ?? "n";
  if (type === "inlineStr") return text(inline ?? value);
  if (value === undefined) return inline === undefined ? EMPTY : text(inline);
  switch (type) {
    case "s": {
      // Excel takes a place that is not written for no text at all, not for the first one.
      const found = value.trim() === "" ? undefined : sharedStrings[Number(value)];
      return found === undefined ? EMPTY : { type: "string", value: found.text };
    }
    case "str":
      return text(value);
    case "b":
      return value.trim() === "1" || value.trim() === "true" ? TRUE : FALSE;
    case "e":
      return { type: "error", value: value.trim() };
    case "d": {
      const serial = isoToSerial(value.trim(), date1904);
      return serial === undefined ? text(value) : { type: "number", value: serial };
    }
    default: {
      const number = value.trim() === "" ? Number.NaN : Number(value);
      if (Number.isFinite(number)) return { type: "number", value: number };
      return value.trim() === "" ? EMPTY : text(value);
    }
  }
}

function text(value: string | undefined): CellValue {
  return { type: "string", value: fileText(value ?? "") };
}

function readFormula(raw: RawCell, rowIndex: number, shared: Map<string, SharedFormula>): string {
  if (raw.formula === undefined) return "";
  const { text: written, attributes } = raw.formula;
  ensureLength("one of its cells has a formula of", written.length, LIMITS.formula);
  if (attributes["t"] === "dataTable") {
    return `=TABLE(${attributes["r1"] ?? ""},${attributes["r2"] ?? ""})`;
  }
  const index = attributes["t"] === "shared" ? attributes["si"] : undefined;
  if (index !== undefined && attributes["ref"] !== undefined && written !== "") {
    shared.set(index, { text: written, rowIndex, columnIndex: raw.columnIndex });
  }
  if (written !== "") return `=${officeFormula(written)}`;
  const master = index === undefined ? undefined : shared.get(index);
  if (master === undefined) return "";
  const { text: first, rowIndex: row, columnIndex: column } = master;
  return `=${officeFormula(shiftFormula(first, rowIndex - row, raw.columnIndex - column))}`;
}
