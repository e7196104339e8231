import { dayWord } from "../../workbook/filters/columnFilter";
import type {
  ColumnFilterModel,
  ColumnFilters,
  FilterDayModel,
  SheetModel,
} from "../../workbook/model";
import { readBoolean } from "../fileBooleans";
import type { OfficePackage } from "../package/officePackage";
import { readTables, type TableEntry } from "../parts/readTables";
import type { XmlElement } from "../xml/xmlElement";
import { CUSTOM_OPERATORS } from "./customOperators";

/** Reads by what the columns of a sheet and its tables are filtered. ECMA-376 Part 1, 18.3.2. */
export function readFilters(
  officePackage: OfficePackage,
  sheetPart: string,
  root: XmlElement,
  model: SheetModel,
): void {
  const filters = readColumnFilters(root.element("autoFilter"));
  if (model.autoFilter !== undefined && filters !== undefined) model.autoFilter.filters = filters;
  if (model.tables.length > 0) {
    model.tables = readFilteredTables(officePackage, sheetPart, root).map((table) => table.model);
  }
}

/** A sheet's tables, with what filters their columns. */
export function readFilteredTables(
  officePackage: OfficePackage,
  sheetPart: string,
  root: XmlElement,
): TableEntry[] {
  const entries = readTables(officePackage, sheetPart, root);
  for (const { model, part } of entries) {
    const filter = officePackage.document(part)?.root.element("autoFilter");
    const filters = readColumnFilters(filter);
    if (filters !== undefined) model.filters = filters;
  }
  return entries;
}

function readColumnFilters(filter: XmlElement | undefined): ColumnFilters | undefined {
  const columns = filter?.elements("filterColumn") ?? [];
  if (columns.length === 0) return undefined;
  return Object.fromEntries(
    columns.map((column) => [column.attributes["colId"] ?? "0", readColumnFilter(column)]),
  );
}

function readColumnFilter(column: XmlElement): ColumnFilterModel {
  const filters = column.element("filters");
  if (filters !== undefined) return { filterOn: "Values", values: readValues(filters) };
  const custom = column.element("customFilters");
  if (custom !== undefined) return readCustom(custom);
  const top = column.element("top10");
  if (top !== undefined) {
    const isTop = readBoolean(top.attributes["top"], true);
    const kind = readBoolean(top.attributes["percent"]) ? "Percent" : "Items";
    const criterion1 = top.attributes["val"] ?? "";
    return { filterOn: isTop ? `Top${kind}` : `Bottom${kind}`, criterion1 };
  }
  const colour = column.element("colorFilter");
  if (colour !== undefined) {
    const isFill = readBoolean(colour.attributes["cellColor"], true);
    return { filterOn: isFill ? "CellColor" : "FontColor" };
  }
  if (column.element("iconFilter") !== undefined) return { filterOn: "Icon" };
  const rule = column.element("dynamicFilter")?.attributes["type"];
  const known = rule === "aboveAverage" ? "AboveAverage" : "BelowAverage";
  const isKnown = rule === "aboveAverage" || rule === "belowAverage";
  return { filterOn: "Dynamic", dynamicCriteria: isKnown ? known : "Unknown" };
}

function readValues(filters: XmlElement): (string | FilterDayModel)[] {
  const texts = filters.elements("filter").map(({ attributes }) => attributes["val"] ?? "");
  const blank = readBoolean(filters.attributes["blank"]) ? [""] : [];
  return [...texts, ...blank, ...filters.elements("dateGroupItem").flatMap(readDay)];
}

function readDay({ attributes }: XmlElement): FilterDayModel[] {
  const grouping = attributes["dateTimeGrouping"] ?? "";
  const specificity = dayWord(grouping.charAt(0).toUpperCase() + grouping.slice(1));
  if (specificity === undefined) return [];
  const steps = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;
  const marks = ["", "-", "-", "T", ":", ":"];
  const date = steps
    .slice(0, steps.indexOf(specificity) + 1)
    .map((step, at) => {
      const number = attributes[step.toLowerCase()] ?? "0";
      return `${marks[at] ?? ""}${number.padStart(step === "Year" ? 4 : 2, "0")}`;
    })
    .join("");
  return [{ date, specificity }];
}

function readCustom(custom: XmlElement): ColumnFilterModel {
  const [criterion1 = "=", criterion2] = custom.elements("customFilter").map(({ attributes }) => {
    const sign = CUSTOM_OPERATORS.find(([, word]) => word === attributes["operator"])?.[0] ?? "=";
    const operand = attributes["val"] ?? "";
    return sign + (operand === " " ? "" : operand);
  });
  if (criterion2 === undefined) return { filterOn: "Custom", criterion1 };
  const operator = readBoolean(custom.attributes["and"]) ? "And" : "Or";
  return { filterOn: "Custom", criterion1, criterion2, operator };
}
