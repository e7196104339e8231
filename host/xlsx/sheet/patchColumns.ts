import type { ColumnModel, SheetModel } from "../../workbook/model";
import { writeBoolean } from "../fileBooleans";
import { formatKey } from "../styles/formatKey";
import type { StyleWriter } from "../styles/styleWriter";
import type { XmlElement } from "../xml/xmlElement";
import { attributesXml } from "../xml/xmlElement";
import { COLUMN_COUNT } from "./cellReferences";
import { columnCharacters } from "./columnWidths";
import { SECTION_ORDER } from "./sectionOrder";

type Attributes = Record<string, string | number | undefined>;

/** Writes the columns that changed into `<cols>`, keeping what the file says of all others. */
export function patchColumns(
  root: XmlElement,
  before: SheetModel,
  after: SheetModel,
  styles: StyleWriter,
  digit: number,
): void {
  const indexes = new Set([...before.columns.keys(), ...after.columns.keys()]);
  const changed = [...indexes].filter(
    (index) => !equalColumns(before.columns.get(index), after.columns.get(index)),
  );
  if (changed.length === 0) return;
  const columns = readColumns(root.element("cols"));
  for (const index of changed) {
    const next = columnAttributes(after.columns.get(index), columns.get(index), styles, digit);
    if (next === undefined) columns.delete(index);
    else columns.set(index, next);
  }
  const xml = writeColumns(columns, root.prefix);
  const old = root.element("cols");
  if (old !== undefined) old.replaceWith(xml);
  else if (xml !== "") root.insertInOrder("cols", xml, SECTION_ORDER);
}

function equalColumns(a: ColumnModel | undefined, b: ColumnModel | undefined): boolean {
  return columnKey(a) === columnKey(b);
}

function columnKey(column: ColumnModel | undefined): string {
  const { width, hidden = false, format } = column ?? {};
  return `${width ?? ""} ${hidden} ${format === undefined ? "" : formatKey(format)}`;
}

/** The attributes of each column that the file speaks of; columns of one span share an object. */
function readColumns(cols: XmlElement | undefined): Map<number, Attributes> {
  const columns = new Map<number, Attributes>();
  for (const { attributes } of cols?.elements("col") ?? []) {
    const { min, max, ...rest } = attributes;
    const last = Math.min(Number(max), COLUMN_COUNT) - 1;
    for (let index = Number(min) - 1; index >= 0 && index <= last; index += 1) {
      columns.set(index, rest);
    }
  }
  return columns;
}

function columnAttributes(
  column: ColumnModel | undefined,
  old: Attributes | undefined,
  styles: StyleWriter,
  digit: number,
): Attributes | undefined {
  const { width, hidden = false, format } = column ?? {};
  const base = old?.["style"] === undefined ? undefined : Number(old["style"]);
  const style = format === undefined ? 0 : styles.indexOf(format, false, base);
  const attributes: Attributes = {
    ...old,
    width: width === undefined ? undefined : columnCharacters(width, digit),
    style: style === 0 ? undefined : style,
    hidden: writeBoolean(hidden),
    bestFit: undefined,
    customWidth: width === undefined ? undefined : 1,
  };
  const says = Object.values(attributes).some((value) => value !== undefined);
  return says ? attributes : undefined;
}

/** `<cols>` with neighbours that are alike in one span; "" without any. */
function writeColumns(columns: ReadonlyMap<number, Attributes>, prefix: string): string {
  const spans: { min: number; max: number; xml: string }[] = [];
  for (const index of [...columns.keys()].sort((a, b) => a - b)) {
    const xml = attributesXml(columns.get(index) ?? {});
    const last = spans.at(-1);
    if (last !== undefined && last.max === index && last.xml === xml) last.max = index + 1;
    else spans.push({ min: index + 1, max: index + 1, xml });
  }
  if (spans.length === 0) return "";
  const inner = spans.map(({ min, max, xml }) => `<${prefix}col min="${min}" max="${max}"${xml}/>`);
  return `<${prefix}cols>${inner.join("")}</${prefix}cols>`;
}
