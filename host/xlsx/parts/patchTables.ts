import type { TableModel } from "../../workbook/model";
import { PART_TYPES, XML_HEAD } from "../book/blankParts";
import { writeBoolean } from "../fileBooleans";
import type { Flavour } from "../package/namespaces";
import type { OfficePackage } from "../package/officePackage";
import { filterColumnsXml, patchFilterColumns } from "../filters/patchFilter";
import { readFilteredTables } from "../filters/readFilters";
import { relationshipAttribute } from "../package/relationshipAttribute";
import { areaName } from "../sheet/cellReferences";
import { sameData } from "../sheet/sameData";
import { section } from "../sheet/patchPage";
import { escapeAttribute } from "../xml/escapeXml";
import type { XmlElement } from "../xml/xmlElement";
import { attributesXml } from "../xml/xmlElement";
import type { TableEntry } from "./readTables";

const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

/** Where a sheet's further parts hang. */
export interface SheetPlace {
  package: OfficePackage;
  flavour: Flavour;
  part: string;
  worksheet: XmlElement;
}

/** Writes the tables of a sheet that were added, changed or deleted; all others stay byte for byte. */
export function patchTables(place: SheetPlace, after: readonly TableModel[]): void {
  const { package: officePackage, part, worksheet } = place;
  const before = readFilteredTables(officePackage, part, worksheet);
  const left = new Map(after.map((table) => [table.id, table]));
  for (const entry of before) {
    const now = left.get(entry.model.id);
    left.delete(entry.model.id);
    if (now === undefined) removeTable(place, entry);
    else if (!sameData(now, entry.model)) changeTable(officePackage, entry, now);
  }
  for (const table of left.values()) addTable(place, table);
  const list = worksheet.element("tableParts");
  if (list === undefined || sameData([...before.map(({ model }) => model)], after)) return;
  if (after.length === 0) list.replaceWith("");
  else list.setAttribute("count", after.length);
}

function removeTable({ package: officePackage, part, worksheet }: SheetPlace, entry: TableEntry) {
  officePackage.relationships(part).remove(entry.relationshipId);
  worksheet
    .element("tableParts")
    ?.elements("tablePart")
    .find((tablePart) => tablePart.attribute("id") === entry.relationshipId)
    ?.replaceWith("");
}

function changeTable(
  officePackage: OfficePackage,
  { part, model: old }: TableEntry,
  now: TableModel,
) {
  const root = officePackage.document(part)?.root;
  if (root === undefined) return;
  if (old.name !== now.name) {
    root.setAttribute("name", now.name);
    root.setAttribute("displayName", now.name);
  }
  root.setAttribute("ref", areaName(now.area));
  if (old.showHeaders !== now.showHeaders) {
    root.setAttribute("headerRowCount", now.showHeaders ? undefined : 0);
  }
  if (old.showTotals !== now.showTotals) {
    root.setAttribute("totalsRowCount", now.showTotals ? 1 : undefined);
  }
  changeFilter(root, old, now);
  if (!sameData(old.columns, now.columns)) changeColumns(root, now.columns);
  const style = root.element("tableStyleInfo");
  if (old.style === now.style && old.showBandedRows === now.showBandedRows) return;
  if (style === undefined) {
    root.insertInOrder("tableStyleInfo", styleXml(now, root.prefix), TABLE_ORDER);
    return;
  }
  style.setAttribute("name", now.style === "" ? undefined : now.style);
  style.setAttribute("showRowStripes", now.showBandedRows ? 1 : 0);
}

function changeFilter(root: XmlElement, old: TableModel, now: TableModel): void {
  const filter = root.element("autoFilter");
  const wanted = now.showFilterButton && now.showHeaders;
  if (!wanted) {
    filter?.replaceWith("");
    return;
  }
  if (filter === undefined) {
    root.insertInOrder("autoFilter", filterXml(now, root.prefix), TABLE_ORDER);
    return;
  }
  filter.setAttribute("ref", filterName(now));
  patchFilterColumns(filter, old.filters, now.filters);
}

function filterXml(table: TableModel, prefix: string): string {
  const name = `${prefix}autoFilter`;
  const columns = filterColumnsXml(table.filters, prefix);
  return `<${name} ref="${filterName(table)}">${columns}</${name}>`;
}

/** The filter covers the table without its totals. */
function filterName({ area, showTotals }: TableModel): string {
  return areaName({ ...area, rowCount: area.rowCount - (showTotals ? 1 : 0) });
}

/** Columns keep what the file says of them by their name, renamed ones by their place. */
function changeColumns(root: XmlElement, names: readonly string[]): void {
  const list = root.element("tableColumns");
  if (list === undefined) return;
  const old = list.elements("tableColumn");
  let id = Math.max(0, ...old.map(({ attributes }) => Number(attributes["id"]) || 0));
  const sameCount = old.length === names.length;
  const written = names.map((name, place) => {
    const text = columnText(name);
    const kept = sameCount ? old[place] : old.find(({ attributes }) => attributes["name"] === text);
    if (kept === undefined) {
      id += 1;
      return `<${root.prefix}tableColumn${attributesXml({ id, name: text })}/>`;
    }
    kept.setAttribute("name", text);
    return kept.toString();
  });
  const name = `${root.prefix}tableColumns`;
  list.replaceWith(`<${name} count="${names.length}">${written.join("")}</${name}>`);
}

function addTable(place: SheetPlace, table: TableModel): void {
  const { package: officePackage, flavour, part, worksheet } = place;
  const id = freeTableId(officePackage, table.id);
  const path = officePackage.freePath(`${folderOf(part)}tables/table#.xml`);
  const { prefix } = worksheet;
  const columns = table.columns
    .map(
      (name, index) => `<tableColumn${attributesXml({ id: index + 1, name: columnText(name) })}/>`,
    )
    .join("");
  const attributes = attributesXml({
    id,
    name: table.name,
    displayName: table.name,
    ref: areaName(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: writeBoolean(table.showTotals, true),
  });
  const filter = table.showFilterButton && table.showHeaders ? filterXml(table, "") : "";
  officePackage.addDocument(
    path,
    PART_TYPES.table,
    `${XML_HEAD}<table xmlns="${escapeAttribute(flavour.main)}"${attributes}>${filter}` +
      `<tableColumns count="${table.columns.length}">${columns}</tableColumns>${styleXml(table, "")}</table>`,
  );
  const relationshipId = officePackage
    .relationships(part)
    .add(`${flavour.relationships}/table`, path);
  const list = section(worksheet, "tableParts");
  const link = relationshipAttribute(worksheet, flavour, relationshipId);
  list.insert(`<${prefix}tablePart${attributesXml(link)}/>`);
  list.setAttribute("count", Number(list.attributes["count"] ?? 0) + 1);
}

function styleXml({ style, showBandedRows }: TableModel, prefix: string): string {
  const attributes = attributesXml({
    name: style === "" ? undefined : style,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: showBandedRows ? 1 : 0,
    showColumnStripes: 0,
  });
  return `<${prefix}tableStyleInfo${attributes}/>`;
}

/** Line breaks in headings are written as Excel's escape, since attributes would lose them. */
function columnText(name: string): string {
  return name.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll("\n", "_x000a_");
}

function freeTableId(officePackage: OfficePackage, wish: string): number {
  const taken = new Set(
    officePackage.archive
      .paths()
      .filter((path) => officePackage.contentTypes.typeOf(path) === PART_TYPES.table)
      .map((path) => Number(officePackage.document(path)?.root.attributes["id"])),
  );
  const number = Number(wish);
  if (Number.isInteger(number) && number > 0 && !taken.has(number)) return number;
  return Math.max(0, ...taken) + 1;
}

/** The folder above a sheet's own: "xl/worksheets/sheet1.xml" is in "xl/". */
export function folderOf(sheetPart: string): string {
  const steps = sheetPart.split("/").slice(0, -2);
  return steps.map((step) => `${step}/`).join("");
}
