import type { ColumnFilterModel, ColumnFilters, FilterDayModel } from "../../workbook/model";
import { sameData } from "../sheet/sameData";
import { attributesXml, type XmlElement } from "../xml/xmlElement";
import { CUSTOM_OPERATORS } from "./customOperators";

const ORDER = ["filterColumn", "sortState", "extLst"];

/** Writes by what the columns under a filter's buttons are filtered; columns filtered as before stay as they stand. */
export function patchFilterColumns(
  filter: XmlElement,
  before: ColumnFilters = {},
  after: ColumnFilters = {},
): void {
  if (sameData(before, after)) return;
  const old = new Map(
    filter.elements("filterColumn").map((column) => [column.attributes["colId"] ?? "0", column]),
  );
  const written = Object.entries(after).map(([key, now]) =>
    sameData(before[key], now)
      ? (old.get(key)?.toString() ?? "")
      : filterColumnXml(key, now, filter.prefix),
  );
  for (const column of old.values()) column.replaceWith("");
  if (written.length > 0) filter.insertInOrder("filterColumn", written.join(""), ORDER);
}

/** The columns of a filter that no file has yet. */
export function filterColumnsXml(filters: ColumnFilters = {}, prefix = ""): string {
  return Object.entries(filters)
    .map(([key, filter]) => filterColumnXml(key, filter, prefix))
    .join("");
}

function filterColumnXml(key: string, filter: ColumnFilterModel, prefix: string): string {
  const name = `${prefix}filterColumn`;
  return `<${name}${attributesXml({ colId: key })}>${ruleXml(filter, prefix)}</${name}>`;
}

function ruleXml(filter: ColumnFilterModel, prefix: string): string {
  const { filterOn, criterion1, criterion2, values = [], dynamicCriteria } = filter;
  switch (filterOn) {
    case "Values":
      return valuesXml(values, prefix);
    case "Custom": {
      const criteria = [criterion1, criterion2].filter((one) => one !== undefined);
      const and = criteria.length > 1 && filter.operator !== "Or" ? 1 : undefined;
      const inner = criteria.map((criterion) => criterionXml(criterion, prefix)).join("");
      return `<${prefix}customFilters${attributesXml({ and })}>${inner}</${prefix}customFilters>`;
    }
    case "Dynamic": {
      const type = dynamicCriteria === "AboveAverage" ? "aboveAverage" : "belowAverage";
      return `<${prefix}dynamicFilter${attributesXml({ type })}/>`;
    }
    default: {
      const top = filterOn.startsWith("Top") ? undefined : 0;
      const percent = filterOn.endsWith("Percent") ? 1 : undefined;
      return `<${prefix}top10${attributesXml({ top, percent, val: criterion1 })}/>`;
    }
  }
}

function valuesXml(values: readonly (string | FilterDayModel)[], prefix: string): string {
  const texts = values.filter((value) => typeof value === "string");
  const days = values.filter((value) => typeof value !== "string");
  const blank = texts.includes("") ? 1 : undefined;
  const inner = [
    ...texts
      .filter((text) => text !== "")
      .map((val) => `<${prefix}filter${attributesXml({ val })}/>`),
    ...days.map((day) => dayXml(day, prefix)),
  ];
  return `<${prefix}filters${attributesXml({ blank })}>${inner.join("")}</${prefix}filters>`;
}

function dayXml({ date, specificity }: FilterDayModel, prefix: string): string {
  const [year, month, day, hour, minute, second] = date.split(/[-T:]/).map(Number);
  const attributes = attributesXml({
    year,
    month,
    day,
    hour,
    minute,
    second,
    dateTimeGrouping: specificity.toLowerCase(),
  });
  return `<${prefix}dateGroupItem${attributes}/>`;
}

/** Empty cells are written as a blank, as Excel writes them. */
function criterionXml(criterion: string, prefix: string): string {
  const [sign, word] = CUSTOM_OPERATORS.find(([one]) => criterion.startsWith(one)) ?? ["", "equal"];
  const operand = criterion.slice(sign.length);
  const attributes = attributesXml({
    operator: word === "equal" ? undefined : word,
    val: operand === "" ? " " : operand,
  });
  return `<${prefix}customFilter${attributes}/>`;
}
