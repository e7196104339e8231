import type { DataValidationModel } from "../../workbook/model";
import { ALERT_STYLE, VALIDATION_OPERATOR } from "../enumWords";
import { writeBoolean } from "../fileBooleans";
import { escapeAttributeCellText, escapeText } from "../xml/escapeXml";
import type { XmlElement } from "../xml/xmlElement";
import { attributesXml } from "../xml/xmlElement";
import { areaName } from "./cellReferences";
import { fileFormula } from "./futureFunctions";
import { section } from "./patchPage";
import type { ValidationEntry } from "./readValidations";
import { VALIDATION_TYPES, readValidations } from "./readValidations";
import { canonical, sameData } from "./sameData";

const FORMULAS = ["formula1", "formula2"] as const;
type Attributes = Record<string, string | undefined>;

/**
 * Writes the rules that changed. A rule that the file has is left as it stands; one of which only the cells or only
 * the rest changed keeps everything else that the file says of it; new ones are added behind.
 */
export function patchValidations(
  root: XmlElement,
  before: readonly DataValidationModel[],
  after: readonly DataValidationModel[],
): void {
  if (sameData(before, after)) return;
  const entries = new Set(readValidations(root));
  let wanted = after;
  const rounds: readonly ((model: DataValidationModel) => unknown)[] = [
    (model) => model,
    (model) => ({ ...model, areas: [] }),
    ({ areas }) => areas,
  ];
  for (const partOf of rounds) {
    const known = groupBy(entries, ({ model }) => canonical(partOf(model)));
    wanted = wanted.filter((model) => {
      const entry = known.get(canonical(partOf(model)))?.shift();
      if (entry === undefined) return true;
      entries.delete(entry);
      change(entry, model);
      return false;
    });
  }
  for (const { element } of entries) element.replaceWith("");
  const old = root.element("dataValidations");
  const count = (old?.elements("dataValidation").length ?? 0) - entries.size + wanted.length;
  if (count === 0) {
    old?.replaceWith("");
    return;
  }
  const list = section(root, "dataValidations");
  for (const model of wanted) list.insert(validationXml(model, root.prefix));
  list.setAttribute("count", count);
}

function groupBy(
  entries: ReadonlySet<ValidationEntry>,
  keyOf: (entry: ValidationEntry) => string,
): Map<string, ValidationEntry[]> {
  const groups = new Map<string, ValidationEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}

function change({ element, model: old }: ValidationEntry, now: DataValidationModel): void {
  const was = attributesOf(old);
  for (const [name, value] of Object.entries(attributesOf(now))) {
    if (was[name] !== value) element.setAttribute(name, value);
  }
  if (FORMULAS.every((local) => formulaOf(old, local) === formulaOf(now, local))) return;
  element.element("AlternateContent")?.replaceWith("");
  for (const local of FORMULAS) {
    element.element(local)?.replaceWith("");
    const xml = formulaXml(now, local, element.prefix);
    if (xml !== "") element.insert(xml);
  }
}

function validationXml(model: DataValidationModel, prefix: string): string {
  const name = `${prefix}dataValidation`;
  const inner = FORMULAS.map((local) => formulaXml(model, local, prefix)).join("");
  const open = `<${name}${attributesXml(attributesOf(model))}`;
  return inner === "" ? `${open}/>` : `${open}>${inner}</${name}>`;
}

function attributesOf(model: DataValidationModel): Attributes {
  const { type, operator, prompt, errorAlert } = model;
  const fileType = Object.keys(VALIDATION_TYPES).find((name) => VALIDATION_TYPES[name] === type);
  return {
    type: type === "None" ? undefined : fileType,
    errorStyle: ALERT_STYLE.write(errorAlert.style),
    operator: VALIDATION_OPERATOR.write(operator),
    allowBlank: writeBoolean(model.ignoreBlanks),
    // The name is the wrong way round: it hides the arrow.
    showDropDown: writeBoolean(type === "List" && !model.inCellDropDown),
    showInputMessage: writeBoolean(prompt.showPrompt),
    showErrorMessage: writeBoolean(errorAlert.showAlert),
    errorTitle: attributeText(errorAlert.title),
    error: attributeText(errorAlert.message),
    promptTitle: attributeText(prompt.title),
    prompt: attributeText(prompt.message),
    sqref: model.areas.map(areaName).join(" "),
  };
}

function attributeText(text: string): string | undefined {
  return text === "" ? undefined : escapeAttributeCellText(text);
}

/** The formula as the file has it; "" for none. */
function formulaOf(model: DataValidationModel, local: (typeof FORMULAS)[number]): string {
  const value = model[local];
  if (value === undefined || model.type === "None") return "";
  if (typeof value === "number") return String(value);
  if (value.startsWith("=")) return fileFormula(value.slice(1));
  return value === "" ? "" : `"${value.replaceAll('"', '""')}"`;
}

function formulaXml(
  model: DataValidationModel,
  local: (typeof FORMULAS)[number],
  prefix: string,
): string {
  const text = formulaOf(model, local);
  return text === "" ? "" : `<${prefix}${local}>${escapeText(text)}</${prefix}${local}>`;
}
