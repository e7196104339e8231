import { createPageLayout } from "../../workbook/createWorkbook";
import type { NameModel, SheetModel, WorkbookModel } from "../../workbook/model";
import { absoluteAreaName, parseArea } from "../sheet/cellReferences";
import { fileFormula } from "../sheet/futureFunctions";
import { sameData } from "../sheet/sameData";
import { escapeText } from "../xml/escapeXml";
import type { XmlElement } from "../xml/xmlElement";
import { attributesXml } from "../xml/xmlElement";
import {
  FILTER_AREA,
  PRINT_AREA,
  PRINT_TITLES,
  definedNames,
  printAreaFormula,
  printTitlesFormula,
  quoteSheet,
  readName,
  readPrintNames,
  scopeOf,
} from "./definedNames";
import type { PlannedSheet } from "./planSheets";
import { WORKBOOK_ORDER } from "./workbookOrder";

/**
 * Writes the names that changed and renumbers those of one sheet when sheets have moved. Names of deleted sheets go;
 * names that the model does not know (macros, built-in ones) stay.
 */
export function patchNames(
  root: XmlElement,
  workbook: WorkbookModel,
  planned: readonly PlannedSheet[],
): void {
  const added: string[] = [];
  const byScope = new Map<number | undefined, XmlElement[]>();
  for (const element of definedNames(root)) {
    const scope = scopeOf(element);
    const others = byScope.get(scope);
    if (others === undefined) byScope.set(scope, [element]);
    else others.push(element);
  }
  const add = (name: string, formula: string, rest: Record<string, string | number | undefined>) =>
    added.push(nameXml(root.prefix, name, formula, rest));

  patchScope(byScope.get(undefined) ?? [], workbook.names, (name) => add(...argumentsOf(name)));
  byScope.delete(undefined);
  planned.forEach(({ entry, model, oldPlace, filterChanged }, place) => {
    const elements = oldPlace === undefined ? [] : (byScope.get(oldPlace) ?? []);
    if (oldPlace !== undefined) byScope.delete(oldPlace);
    for (const element of elements) element.setAttribute("localSheetId", place);
    if (model === undefined) return;
    const scope = { localSheetId: place };
    patchScope(elements, model.names, (name) => {
      const [own, formula, rest] = argumentsOf(name);
      add(own, formula, { ...scope, ...rest });
    });
    const renamed = entry !== undefined && entry.name !== model.name;
    const find = (name: string): XmlElement | undefined =>
      elements.find((element) => element.attributes["name"] === name);
    const put = (name: string, formula: string | undefined, hidden?: number): void => {
      const old = find(name);
      const xml =
        formula === undefined ? "" : nameXml(root.prefix, name, formula, { ...scope, hidden });
      if (old !== undefined) old.replaceWith(xml);
      else if (xml !== "") added.push(xml);
    };
    if (renamed || !samePrint(find(PRINT_AREA), model, "printArea")) {
      if (!unreadable(find(PRINT_AREA), model)) put(PRINT_AREA, printAreaFormula(model));
    }
    if (
      renamed ||
      !samePrint(find(PRINT_TITLES), model, "printTitleRows") ||
      !samePrint(find(PRINT_TITLES), model, "printTitleColumns")
    ) {
      put(PRINT_TITLES, printTitlesFormula(model));
    }
    const wasFiltered = find(FILTER_AREA) !== undefined;
    if (filterChanged || (renamed && wasFiltered)) put(FILTER_AREA, filterFormula(model), 1);
  });
  // Whatever scope is left belonged to a sheet that is gone.
  for (const element of [...byScope.values()].flat()) element.replaceWith("");
  writeAdded(root, added);
}

function argumentsOf(
  name: NameModel,
): [string, string, Record<string, string | number | undefined>] {
  const formula = fileFormula(name.formula.replace(/^=/, ""));
  return [
    name.name,
    formula,
    {
      comment: name.comment === "" ? undefined : name.comment,
      hidden: name.visible ? undefined : 1,
    },
  ];
}

function nameXml(
  prefix: string,
  name: string,
  formula: string,
  rest: Record<string, string | number | undefined>,
): string {
  return `<${prefix}definedName${attributesXml({ name, ...rest })}>${escapeText(formula)}</${prefix}definedName>`;
}

function patchScope(
  elements: readonly XmlElement[],
  names: readonly NameModel[],
  add: (name: NameModel) => void,
): void {
  const wanted = new Map(names.map((name) => [name.name.toLowerCase(), name]));
  for (const element of elements) {
    const old = readName(element);
    if (old === undefined) continue;
    const key = old.name.toLowerCase();
    const now = wanted.get(key);
    if (now !== undefined && sameData(old, now)) {
      wanted.delete(key);
      continue;
    }
    element.replaceWith("");
  }
  for (const name of wanted.values()) add(name);
}

function samePrint(
  element: XmlElement | undefined,
  model: SheetModel,
  key: "printArea" | "printTitleRows" | "printTitleColumns",
): boolean {
  const layout = createPageLayout();
  if (element !== undefined) readPrintNames(element, layout);
  return sameData(layout[key] ?? null, model.pageLayout[key] ?? null);
}

/** A print area that is a formula of its own is kept while the model has none. */
function unreadable(element: XmlElement | undefined, model: SheetModel): boolean {
  return element !== undefined && model.pageLayout.printArea.length === 0 && isFormula(element);
}

function isFormula(element: XmlElement): boolean {
  const text = element.text.trim();
  return parseArea(text.slice(text.lastIndexOf("!") + 1)) === undefined && text.includes("(");
}

function filterFormula(sheet: SheetModel): string | undefined {
  if (sheet.autoFilter === undefined) return undefined;
  return `${quoteSheet(sheet.name)}!${absoluteAreaName(sheet.autoFilter.area)}`;
}

function writeAdded(root: XmlElement, added: readonly string[]): void {
  const list = root.element("definedNames");
  if (list === undefined) {
    if (added.length === 0) return;
    const name = `${root.prefix}definedNames`;
    root.insertInOrder("definedNames", `<${name}>${added.join("")}</${name}>`, WORKBOOK_ORDER);
    return;
  }
  for (const xml of added) list.insert(xml);
  if (list.children.join("").trim() === "") list.replaceWith("");
}
