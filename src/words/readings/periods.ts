/** What the reader of periods remarks on: whole sentences in English for the officer who wrote the heading. */
export const PERIOD_WORDS = {
  starred: "Marked with *: taken as provisional.",
  provisional: "Provisional.",
  revised: "Revised.",
  estimated: "Estimated.",
  break: "The series breaks here.",
  "points-to-note": "It points to a note.",
  baseline: "It is the baseline.",
  "to-date": "The year to date, not the whole of it.",
  "financial-year-or-month": "Read as a financial year; a month may be meant.",
  "ends-in-march": "Read as the financial year that ends in March {year}.",
  "years-or-month": "Read as years; a month may be meant.",
  "two-readings":
    "Two years in full may be calendar years or the one financial year; the later end is taken.",
  "year-assumed": "The year was taken from the as-at date.",
  "date-assumed": "Its date is not stated; the as-at date was taken.",
  "date-before-assumed": "Its date is not stated; it was placed before the as-at date.",
  "month-of-financial-year": "Read as month {number} of the financial year.",
  "financial-part":
    "Read as a part of the financial year {financial}; the calendar year {year} may be meant.",
  third: '"{part}" was read as a third of the year.',
} as const;

/**
 * Periods that are missing, as half a sentence. `one`: where just one is missing at its place; else they are counted by
 * their kind.
 */
export const GAP_WORDS = {
  one: "{label} is missing between {after} and {before}",
  period: "{count} period is missing between {after} and {before}",
  years: "{count} years are missing between {after} and {before}",
  sessions: "{count} sessions are missing between {after} and {before}",
  "half-years": "{count} half-years are missing between {after} and {before}",
  quarters: "{count} quarters are missing between {after} and {before}",
  months: "{count} months are missing between {after} and {before}",
} as const;
