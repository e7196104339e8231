import { formatArea } from "./a1";
import { containsArea, intersection } from "./areas";
import type { HeldArea } from "./book";
import { oneOf } from "./formats";
import { invalidArgument } from "./hostError";
import type { AreaModel, DataValidationModel, SheetModel } from "./model";
import { daySerial } from "./typing/serial";

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
const MAX_LIST_LENGTH = 255;

/** The name of each kind of rule in `DataValidationRule`, and the kind. */
const KINDS = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const;
type RuleName = keyof typeof KINDS;

type Rule = Pick<
  DataValidationModel,
  "type" | "operator" | "formula1" | "formula2" | "inCellDropDown"
>;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isHeldArea(value: unknown): value is HeldArea {
  return isObject(value) && "area" in value && "sheet" in value;
}

function formula(value: unknown): string | number {
  if (isHeldArea(value)) {
    const sheet = value.sheet.name.replaceAll("'", "''");
    return `='${sheet}'!${formatArea(value.area, true)}`;
  }
  if (typeof value === "string" || typeof value === "number") return value;
  throw invalidArgument("a rule's formula is a text, a number or a range");
}

/** A bound: numbers and days that come as text become numbers. */
function bound(value: unknown): string | number {
  const given = formula(value);
  if (typeof given === "number" || given.startsWith("=")) return given;
  if (given.trim() !== "" && Number.isFinite(Number(given))) return Number(given);
  const [, year, month, day] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T00:00(?::00(?:\.0+)?)?Z?)?$/.exec(given) ?? [];
  return daySerial(Number(year), Number(month), Number(day), false) ?? given;
}

/** A rule as office.js sets it, checked. Throws InvalidArgument for none, for two, and for incomplete ones. */
export function parseRule(value: unknown): Rule {
  if (!isObject(value)) throw invalidArgument("a rule is an object");
  const names = Object.keys(value).filter((name) => isObject(value[name]));
  const name = names[0];
  if (names.length !== 1 || name === undefined || !isRuleName(name)) {
    throw invalidArgument("a rule says one thing");
  }
  const rule = value[name];
  if (!isObject(rule)) throw invalidArgument("a rule is an object");
  const type = KINDS[name];
  if (name === "list") {
    const source = formula(rule["source"]);
    if (typeof source === "string" && !source.startsWith("=") && source.length > MAX_LIST_LENGTH) {
      throw invalidArgument("a list has at most 255 characters");
    }
    const inCellDropDown = rule["inCellDropDown"] !== false;
    return { type, operator: "", formula1: source, formula2: undefined, inCellDropDown };
  }
  if (name === "custom") {
    const formula1 = formula(rule["formula"]);
    return { type, operator: "", formula1, formula2: undefined, inCellDropDown: false };
  }
  const operator = oneOf(rule["operator"], OPERATORS);
  const needsTwo = operator === "Between" || operator === "NotBetween";
  const formula2 = needsTwo ? bound(rule["formula2"]) : undefined;
  return { type, operator, formula1: bound(rule["formula1"]), formula2, inCellDropDown: false };
}

function isRuleName(name: string): name is RuleName {
  return name in KINDS;
}

/** Bounds are given back as formulas, as the reference has it: 10 as "=10". */
function boundText(value: string | number): string {
  return typeof value === "number" ? `=${value}` : value;
}

/** The rule as office.js reads it. */
export function ruleOf(model: DataValidationModel): Record<string, unknown> {
  if (model.type === "None") return {};
  if (model.type === "List") {
    return { list: { inCellDropDown: model.inCellDropDown, source: model.formula1 } };
  }
  if (model.type === "Custom") return { custom: { formula: model.formula1 } };
  const name = Object.entries(KINDS).find(([, kind]) => kind === model.type)?.[0] ?? "";
  const { operator } = model;
  const formula1 = boundText(model.formula1);
  if (model.formula2 === undefined) return { [name]: { formula1, operator } };
  return { [name]: { formula1, formula2: boundText(model.formula2), operator } };
}

/** The rule that holds for all of an area; undefined when there is none, or not one for all. */
export function validationFor(sheet: SheetModel, area: AreaModel): DataValidationModel | undefined {
  return sheet.validations.find((model) =>
    model.areas.some((covered) => containsArea(covered, area)),
  );
}

/** Takes an area out of every rule; rules that hold for cells around it keep those. */
export function clearValidation(sheet: SheetModel, area: AreaModel): void {
  sheet.validations = sheet.validations.flatMap((model) => {
    const areas = model.areas.flatMap((covered) => areaWithout(covered, area));
    return areas.length === 0 ? [] : [{ ...model, areas }];
  });
}

/** The parts of an area that lie outside another: at most four. */
export function areaWithout(area: AreaModel, hole: AreaModel): AreaModel[] {
  const common = intersection(area, hole);
  if (common === undefined) return [area];
  const bottom = common.rowIndex + common.rowCount;
  const right = common.columnIndex + common.columnCount;
  const middle = { rowIndex: common.rowIndex, rowCount: common.rowCount };
  const parts: AreaModel[] = [
    { ...area, rowCount: common.rowIndex - area.rowIndex },
    { ...area, rowIndex: bottom, rowCount: area.rowIndex + area.rowCount - bottom },
    { ...area, ...middle, columnCount: common.columnIndex - area.columnIndex },
    {
      ...area,
      ...middle,
      columnIndex: right,
      columnCount: area.columnIndex + area.columnCount - right,
    },
  ];
  return parts.filter((part) => part.rowCount > 0 && part.columnCount > 0);
}
