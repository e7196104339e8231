import type { CellModel, CellValue } from "../../workbook/model";
import { escapeCellText, escapeText } from "../xml/escapeXml";
import { attributesXml } from "../xml/xmlElement";
import { fileFormula } from "./futureFunctions";

/**
 * A `<c>` element. Texts are written in the cell itself ("inline"), so that the workbook's table of shared texts, with
 * its rich text, is never touched. Numbers that files cannot hold are written as #NUM!.
 */
export function writeCell(
  cell: CellModel,
  reference: string,
  styleIndex: number | undefined,
  prefix: string,
): string {
  const { type, body } = valueXml(cell.value, cell.formula !== "", prefix);
  const formula =
    cell.formula === ""
      ? ""
      : `<${prefix}f>${escapeText(fileFormula(cell.formula.replace(/^=/, "")))}</${prefix}f>`;
  const open = `<${prefix}c${attributesXml({ r: reference, s: styleIndex, t: type })}`;
  const inner = formula + body;
  return inner === "" ? `${open}/>` : `${open}>${inner}</${prefix}c>`;
}

function valueXml(
  value: CellValue,
  ofFormula: boolean,
  prefix: string,
): { type: string | undefined; body: string } {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  switch (value.type) {
    case "empty":
      return { type: undefined, body: "" };
    case "number":
      return Number.isFinite(value.value)
        ? { type: undefined, body: v(String(value.value)) }
        : { type: "e", body: v("#NUM!") };
    case "boolean":
      return { type: "b", body: v(value.value ? "1" : "0") };
    case "error":
      return { type: "e", body: v(escapeText(value.value)) };
    case "string": {
      const text = escapeCellText(value.value);
      if (ofFormula) return { type: "str", body: v(text) };
      const space = /^\s|\s$|\n|\t| {2}/.test(value.value) ? ' xml:space="preserve"' : "";
      const body = `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>`;
      return { type: "inlineStr", body };
    }
  }
}
