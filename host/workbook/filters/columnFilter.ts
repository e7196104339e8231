import { HostError, invalidArgument } from "../hostError";
import { asText, oneOf } from "../formats";
import type { ColumnFilterModel, ColumnFilters, FilterDayModel } from "../model";

/** How much of a day written as ISO 8601 says, for each of Excel's words for it: "2024-03" is a month. */
export const DAY_LENGTHS = {
  Year: 4,
  Month: 7,
  Day: 10,
  Hour: 13,
  Minute: 16,
  Second: 19,
} as const;

const FILTERS_ON: readonly ColumnFilterModel["filterOn"][] = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Icon",
  "Custom",
];

/** The most that Excel's own dialogue takes for "Top 10". */
const MOST = { Items: 500, Percent: 100 } as const;

/**
 * What `Excel.FilterCriteria` says, checked. Throws InvalidArgument for what Excel cannot filter by, and NotImplemented
 * for colours, icons and rules of days ("ThisMonth").
 * `parseColumnFilter({ filterOn: "Custom", criterion1: "50" })` is `{ filterOn: "Custom", criterion1: "=50" }`.
 */
export function parseColumnFilter(given: unknown): ColumnFilterModel {
  if (typeof given !== "object" || given === null) throw invalidArgument("criteria are an object");
  const criteria: Record<string, unknown> = { ...given };
  const word = oneOf(criteria["filterOn"], FILTERS_ON);
  const filterOn = FILTERS_ON.find((one) => one === word);
  switch (filterOn) {
    case "Values":
      return { filterOn, values: parseValues(criteria["values"]) };
    case "Custom":
      return parseCustom(criteria);
    case "TopItems":
    case "BottomItems":
      return { filterOn, criterion1: parseCount(criteria["criterion1"], MOST.Items) };
    case "TopPercent":
    case "BottomPercent":
      return { filterOn, criterion1: parseCount(criteria["criterion1"], MOST.Percent) };
    case "Dynamic":
      return parseDynamic(criteria["dynamicCriteria"]);
    default:
      throw new HostError("NotImplemented", `This host does not play filters by ${word}.`);
  }
}

function parseValues(given: unknown): (string | FilterDayModel)[] {
  if (!Array.isArray(given)) throw invalidArgument("the values to show are an array");
  return given.map((value: unknown) =>
    typeof value === "object" && value !== null ? parseDay({ ...value }) : asText(value),
  );
}

function parseDay({ date, specificity }: Record<string, unknown>): FilterDayModel {
  const word = oneOf(specificity, Object.keys(DAY_LENGTHS));
  const found = dayWord(word);
  const text = asText(date);
  const least = found === undefined ? 0 : DAY_LENGTHS[found];
  if (found === undefined || text.length < least || !/^\d{4}(?:-\d\d(?:-\d\d)?)?/.test(text)) {
    throw invalidArgument("a day is written as 2024-03-31");
  }
  return { date: text.slice(0, least), specificity: found };
}

/** Excel's word for how much of a day counts; undefined for any other word. */
export function dayWord(word: string): FilterDayModel["specificity"] | undefined {
  return (["Year", "Month", "Day", "Hour", "Minute", "Second"] as const).find(
    (one) => one === word,
  );
}

function parseCustom(criteria: Record<string, unknown>): ColumnFilterModel {
  const criterion1 = withOperator(criteria["criterion1"]);
  const second = criteria["criterion2"];
  if (second === undefined || second === null || second === "") {
    return { filterOn: "Custom", criterion1 };
  }
  const operator = oneOf(criteria["operator"] ?? "And", ["And", "Or"]) === "Or" ? "Or" : "And";
  return { filterOn: "Custom", criterion1, criterion2: withOperator(second), operator };
}

/** A criterion that names no operator asks for what is equal. */
function withOperator(given: unknown): string {
  const text = asText(given);
  return /^(?:<>|<=|>=|=|<|>)/.test(text) ? text : `=${text}`;
}

function parseCount(given: unknown, most: number): string {
  const count = Number(given);
  if (given === "" || !Number.isInteger(count) || count < 1 || count > most) {
    throw invalidArgument(`the number lies between 1 and ${most}`);
  }
  return String(count);
}

function parseDynamic(given: unknown): ColumnFilterModel {
  const word = asText(given);
  if (word !== "AboveAverage" && word !== "BelowAverage") {
    throw new HostError("NotImplemented", `This host does not play filters by "${word}".`);
  }
  return { filterOn: "Dynamic", dynamicCriteria: word };
}

/** The filters without that of one column. */
export function without(filters: ColumnFilters, key: string): ColumnFilters {
  return Object.fromEntries(Object.entries(filters).filter(([one]) => one !== key));
}
