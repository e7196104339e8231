import { fill } from "./fill";
import { wordList } from "./wordList";

/** How a language writes dates, where the machine's own `Intl` does not know the language. */
export interface DateWords {
  /** Gaps: `{day}`, `{month}`, `{year}`. */
  readonly day: string;
  /** The twelve months as they stand in a date, with commas between. */
  readonly inDates: string;
  /** The same where a month stands with its year alone. */
  readonly alone: string;
}

/** Whose dates: a language by its BCP 47 tag, with its own words for machines that do not know it. */
export interface Dated {
  readonly language: string;
  readonly dates?: DateWords;
}

export const BRITISH: Dated = { language: "en-GB" };

/**
 * A date (ISO 8601, "2004-03-31") as a committee paper writes it, the same on every machine: `longDate("2004-03-31")`
 * is "31 March 2004"; in Welsh, `longDate("2004-03-31", WELSH)` is "31 Mawrth 2004".
 */
export function longDate(date: string, dated: Dated = BRITISH): string {
  return formatsOf(dated).day(Date.parse(`${date}T00:00:00Z`));
}

/** A date's month: `longMonth("2004-03-31")` is "March 2004". */
export function longMonth(date: string, dated: Dated = BRITISH): string {
  return formatsOf(dated).month(Date.parse(`${date}T00:00:00Z`));
}

interface Formats {
  readonly day: (time: number) => string;
  readonly month: (time: number) => string;
}

const FORMATS = new Map<string, Formats>();

function formatsOf(dated: Dated): Formats {
  const known = FORMATS.get(dated.language);
  if (known) return known;
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(dated.language).length > 0;
  const formats = dated.dates && !isKnown ? ownFormats(dated.dates) : intlFormats(dated.language);
  FORMATS.set(dated.language, formats);
  return formats;
}

function intlFormats(language: string): Formats {
  const month = { month: "long", year: "numeric", timeZone: "UTC" } as const;
  const days = new Intl.DateTimeFormat(language, { day: "numeric", ...month });
  const months = new Intl.DateTimeFormat(language, month);
  return { day: (time) => days.format(time), month: (time) => months.format(time) };
}

/** Chromium, in which Excel shows the pane, counts in Welsh and Gaelic and has none of their months. */
export function ownFormats({ day, inDates, alone }: DateWords): Formats {
  const [names, namesAlone] = [wordList(inDates), wordList(alone)];
  return {
    day: (time) => {
      const date = new Date(time);
      return fill(day, {
        day: String(date.getUTCDate()),
        month: names[date.getUTCMonth()] ?? "",
        year: String(date.getUTCFullYear()),
      });
    },
    month: (time) => {
      const date = new Date(time);
      return `${namesAlone[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
    },
  };
}
