/**
 * A date (ISO 8601, "2004-03-31") as a committee paper writes it, the same on every machine: `longDate("2004-03-31")`
 * is "31 March 2004"; in Welsh, `longDate("2004-03-31", "cy")` is "31 Mawrth 2004".
 */
export function longDate(date: string, language = "en-GB"): string {
  return formatsOf(language).day.format(Date.parse(`${date}T00:00:00Z`));
}

/** A date's month: `longMonth("2004-03-31")` is "March 2004". */
export function longMonth(date: string, language = "en-GB"): string {
  return formatsOf(language).month.format(Date.parse(`${date}T00:00:00Z`));
}

interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
}

const FORMATS = new Map<string, Formats>();

function formatsOf(language: string): Formats {
  const known = FORMATS.get(language);
  if (known) return known;
  const month = { month: "long", year: "numeric", timeZone: "UTC" } as const;
  const formats = {
    day: new Intl.DateTimeFormat(language, { day: "numeric", ...month }),
    month: new Intl.DateTimeFormat(language, month),
  };
  FORMATS.set(language, formats);
  return formats;
}
