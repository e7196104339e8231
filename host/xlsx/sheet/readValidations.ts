import type { AreaModel, DataValidationModel } from "../../workbook/model";
import { ALERT_STYLE, VALIDATION_OPERATOR } from "../enumWords";
import { readBoolean } from "../fileBooleans";
import { unescapeCellText } from "../xml/escapeXml";
import type { XmlElement } from "../xml/xmlElement";
import { parseArea } from "./cellReferences";
import { officeFormula } from "./futureFunctions";

/** A `<dataValidation>` of the file, and what the model makes of it. */
export interface ValidationEntry {
  element: XmlElement;
  model: DataValidationModel;
}

export const VALIDATION_TYPES: Readonly<Record<string, DataValidationModel["type"]>> = {
  none: "None",
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

/**
 * The rules for what may be typed, as a worksheet has them; one whose cells cannot be told is left out. Excel writes
 * lists with commas or quotes within their words twice, in a newer and an older way: the older one is read.
 */
export function readValidations(root: XmlElement): ValidationEntry[] {
  return (root.element("dataValidations")?.elements("dataValidation") ?? []).flatMap((element) => {
    const model = readValidation(element);
    return model === undefined ? [] : [{ element, model }];
  });
}

function readValidation(element: XmlElement): DataValidationModel | undefined {
  const { attributes } = element;
  const areas = readAreas(attributes["sqref"] ?? "");
  const type = VALIDATION_TYPES[attributes["type"] ?? "none"];
  if (areas === undefined || type === undefined) return undefined;
  const hasBounds = type !== "List" && type !== "Custom" && type !== "None";
  const operator = hasBounds ? VALIDATION_OPERATOR.read(attributes["operator"]) : "";
  const hasSecond = operator === "Between" || operator === "NotBetween";
  const text = (name: string): string => unescapeCellText(attributes[name] ?? "");
  return {
    areas,
    type,
    operator,
    formula1: readFormula(element, "formula1", type) ?? "",
    formula2: hasSecond ? readFormula(element, "formula2", type) : undefined,
    inCellDropDown: type === "List" && !readBoolean(attributes["showDropDown"]),
    ignoreBlanks: readBoolean(attributes["allowBlank"]),
    prompt: {
      showPrompt: readBoolean(attributes["showInputMessage"]),
      title: text("promptTitle"),
      message: text("prompt"),
    },
    errorAlert: {
      showAlert: readBoolean(attributes["showErrorMessage"]),
      style: ALERT_STYLE.read(attributes["errorStyle"]),
      title: text("errorTitle"),
      message: text("error"),
    },
  };
}

function readAreas(references: string): AreaModel[] | undefined {
  const areas: AreaModel[] = [];
  for (const reference of references.split(/\s+/)) {
    if (reference === "") continue;
    const area = parseArea(reference);
    if (area === undefined) return undefined;
    areas.push(area);
  }
  return areas.length === 0 ? undefined : areas;
}

function readFormula(
  element: XmlElement,
  local: string,
  type: DataValidationModel["type"],
): string | number | undefined {
  const older = element.element("AlternateContent")?.element("Fallback");
  const text = (element.element(local) ?? older?.element(local))?.text.trim();
  if (text === undefined) return undefined;
  if (type === "List") {
    const words = /^"([^]*)"$/.exec(text)?.[1];
    if (words !== undefined) return words.replaceAll('""', '"');
  } else if (text !== "" && Number.isFinite(Number(text))) {
    return Number(text);
  }
  return `=${officeFormula(text)}`;
}
