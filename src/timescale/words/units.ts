/** How a duration counts on: in days or in months. */
export interface UnitLength {
  readonly days?: number;
  readonly months?: number;
}

const HOUR = { days: 1 / 24 };
const DAY = { days: 1 };
const WEEK = { days: 7 };
const MONTH = { months: 1 };
const QUARTER = { months: 3 };
const YEAR = { months: 12 };

/** Words for lengths of time. */
export const UNITS: ReadonlyMap<string, UnitLength> = new Map<string, UnitLength>([
  ["hour", HOUR],
  ["hours", HOUR],
  ["hrs", HOUR],
  ["day", DAY],
  ["days", DAY],
  ["week", WEEK],
  ["weeks", WEEK],
  ["wk", WEEK],
  ["wks", WEEK],
  ["fortnight", { days: 14 }],
  ["fortnights", { days: 14 }],
  ["month", MONTH],
  ["months", MONTH],
  ["mth", MONTH],
  ["mths", MONTH],
  ["mnths", MONTH],
  ["quarters", QUARTER],
  ["year", YEAR],
  ["years", YEAR],
  ["yr", YEAR],
  ["yrs", YEAR],
  ["decade", { months: 120 }],
]);
