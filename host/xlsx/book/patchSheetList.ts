import type { SheetModel, WorkbookModel } from "../../workbook/model";
import { relationshipAttribute } from "../package/relationshipAttribute";
import type { XmlElement } from "../xml/xmlElement";
import { attributesXml } from "../xml/xmlElement";
import type { PlannedSheet } from "./planSheets";
import { WORKBOOK_ORDER } from "./workbookOrder";
import type { WorkbookParts } from "./workbookParts";

const STATES: Readonly<Record<SheetModel["visibility"], string | undefined>> = {
  Visible: undefined,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Writes names, visibility and order of the sheets, and what of the workbook's own settings changed. */
export function patchSheetList(parts: WorkbookParts, planned: readonly PlannedSheet[]): void {
  const { root, prefix } = parts.document;
  for (const { entry, model } of planned) {
    if (entry === undefined || model === undefined) continue;
    if (entry.name !== model.name) entry.element.setAttribute("name", model.name);
    if (entry.visibility !== model.visibility) {
      entry.element.setAttribute("state", STATES[model.visibility]);
    }
  }
  const sameOrder =
    planned.length === parts.sheets.length &&
    planned.every(({ entry }, place) => entry !== undefined && entry === parts.sheets[place]);
  if (sameOrder) return;
  const list = root.element("sheets") ?? root.addElementInOrder("sheets", WORKBOOK_ORDER);
  const added = ({ model, sheetId, relationshipId }: PlannedSheet): string => {
    const attributes = attributesXml({
      name: model?.name,
      sheetId,
      state: STATES[model?.visibility ?? "Visible"],
      ...relationshipAttribute(root, parts.flavour, relationshipId),
    });
    return `<${prefix}sheet${attributes}/>`;
  };
  const kept = planned.flatMap(({ entry }) => entry ?? []);
  if (
    kept.length === parts.sheets.length &&
    kept.every((entry, at) => entry === parts.sheets[at])
  ) {
    planned.forEach((sheet, place) => {
      if (sheet.entry !== undefined) return;
      const next = planned.slice(place).find(({ entry }) => entry !== undefined)?.entry;
      list.insert(added(sheet), next?.element);
    });
    return;
  }
  // What the list declares for its sheets, such as a prefix, is still needed.
  const open = `<${prefix}sheets${attributesXml(list.attributes)}>`;
  const sheets = planned.map((sheet) => sheet.entry?.element.toString() ?? added(sheet));
  list.replaceWith(`${open}${sheets.join("")}</${prefix}sheets>`);
}

/** Writes which tab is shown first, and keeps the tab bar's own start within the sheets there are. */
export function patchActiveTab(root: XmlElement, activePlace: number, sheetCount: number): void {
  const view = root.element("bookViews")?.element("workbookView");
  if (view === undefined) {
    if (activePlace === 0) return;
    const { prefix } = root;
    const xml = `<${prefix}bookViews><${prefix}workbookView activeTab="${activePlace}"/></${prefix}bookViews>`;
    root.insertInOrder("bookViews", xml, WORKBOOK_ORDER);
    return;
  }
  if (Number(view.attributes["activeTab"] ?? 0) !== activePlace) {
    view.setAttribute("activeTab", activePlace === 0 ? undefined : activePlace);
  }
  if (Number(view.attributes["firstSheet"] ?? 0) >= sheetCount) {
    view.setAttribute("firstSheet", undefined);
  }
}

/** Writes the settings of the workbook as a whole: structure protection and the wish to be opened for reading only. */
export function patchWorkbookSettings(
  root: XmlElement,
  before: Pick<WorkbookModel, "structureProtected" | "isReadOnly" | "date1904">,
  after: WorkbookModel,
): void {
  const section = (local: string): XmlElement =>
    root.element(local) ?? root.addElementInOrder(local, WORKBOOK_ORDER);
  if (before.date1904 !== after.date1904) {
    section("workbookPr").setAttribute("date1904", after.date1904 ? 1 : undefined);
  }
  if (before.isReadOnly !== after.isReadOnly) {
    section("fileSharing").setAttribute("readOnlyRecommended", after.isReadOnly ? 1 : undefined);
  }
  if (before.structureProtected === after.structureProtected) return;
  if (after.structureProtected) section("workbookProtection").setAttribute("lockStructure", 1);
  else root.element("workbookProtection")?.replaceWith("");
}
