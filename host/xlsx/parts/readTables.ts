import type { TableModel } from "../../workbook/model";
import { readBoolean } from "../fileBooleans";
import type { OfficePackage } from "../package/officePackage";
import { parseArea } from "../sheet/cellReferences";
import { unescapeCellText } from "../xml/escapeXml";
import type { XmlElement } from "../xml/xmlElement";

/** A table and the part that holds it. */
export interface TableEntry {
  model: TableModel;
  part: string;
  relationshipId: string;
}

/** Reads the tables of a worksheet in the order in which the sheet names them. */
export function readTables(
  officePackage: OfficePackage,
  sheetPart: string,
  worksheet: XmlElement,
): TableEntry[] {
  const relationships = officePackage.relationships(sheetPart);
  const named = worksheet.element("tableParts")?.elements("tablePart") ?? [];
  return named.flatMap((tablePart) => {
    const relationship = relationships.byId(tablePart.attribute("id") ?? "");
    const part = relationship?.target ?? "";
    const root = relationship === undefined ? undefined : officePackage.document(part)?.root;
    const model = root === undefined ? undefined : readTable(root);
    if (relationship === undefined || model === undefined) return [];
    return [{ model, part, relationshipId: relationship.id }];
  });
}

function readTable(root: XmlElement): TableModel | undefined {
  const { id = "", name = "", displayName, ref = "" } = root.attributes;
  const area = parseArea(ref);
  if (area === undefined) return undefined;
  const style = root.element("tableStyleInfo")?.attributes ?? {};
  const filter = root.element("autoFilter");
  return {
    id,
    name: displayName ?? name,
    area,
    columns: (root.element("tableColumns")?.elements("tableColumn") ?? []).map(({ attributes }) =>
      unescapeCellText(attributes["name"] ?? ""),
    ),
    showHeaders: root.attributes["headerRowCount"] !== "0",
    showTotals: Number(root.attributes["totalsRowCount"] ?? 0) > 0,
    style: style["name"] ?? "",
    showBandedRows: readBoolean(style["showRowStripes"]),
    showFilterButton: filter !== undefined,
    isFiltered: (filter?.elements("filterColumn").length ?? 0) > 0,
  };
}
