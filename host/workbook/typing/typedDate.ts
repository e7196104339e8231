import { daySerial, fullYear } from "./serial";

export interface TypedNumber {
  value: number;
  /** The number format that Excel gives to a cell of format General. */
  numberFormat: string;
}
export interface TypingContext {
  /** Whether a day is typed before its month: at a British keyboard. Office.js takes the American order alone. */
  dayFirst?: boolean;
  /** The year of a day that is typed without one. */
  currentYear: number;
  date1904: boolean;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const LONG_MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );

function monthFromName(word: string): number | undefined {
  const name = word.toLowerCase();
  const short = MONTHS.indexOf(name === "sept" ? "sep" : name);
  if (short >= 0) return short + 1;
  const long = LONG_MONTHS.indexOf(name);
  return long >= 0 ? long + 1 : undefined;
}

function dated(serial: number | undefined, numberFormat: string): TypedNumber | undefined {
  return serial === undefined ? undefined : { value: serial, numberFormat };
}

/** "3/4/2024" is 4 March, whatever the locale; only what cannot be American is read day first ("31/03/24"). */
function threeNumbers(
  a: string,
  b: string,
  c: string,
  context: TypingContext,
): TypedNumber | undefined {
  const serial = (year: number | undefined, month: string, day: string): number | undefined =>
    year === undefined ? undefined : daySerial(year, Number(month), Number(day), context.date1904);
  if (a.length === 4) return dated(serial(fullYear(a), b, c), "m/d/yyyy");
  if (a.length > 2 || b.length > 2) return undefined;
  const year = fullYear(c);
  return dated(context.dayFirst === true ? serial(year, b, a) : serial(year, a, b), "m/d/yyyy");
}

/** "1-2" is 2 January of this year, "3/2024" and "2024-03" are March 2024; "2024-25" is text. */
function twoNumbers(a: string, b: string, context: TypingContext): TypedNumber | undefined {
  const { currentYear, date1904 } = context;
  const monthly = (year: string, month: string): TypedNumber | undefined => {
    const full = fullYear(year);
    if (full === undefined || month.length > 2) return undefined;
    return dated(daySerial(full, Number(month), 1, date1904), "mmm-yy");
  };
  if (a.length === 4) return monthly(a, b);
  if (b.length === 4) return monthly(b, a);
  if (a.length > 2 || b.length > 2) return undefined;
  const [month, day] = context.dayFirst === true ? [b, a] : [a, b];
  return (
    dated(daySerial(currentYear, Number(month), Number(day), date1904), "d-mmm") ?? monthly(b, a)
  );
}

/** "March 2004", "Mar-24" (the 24th of this year's March), "2 December 2024", "Dec 2, 2024". */
function withMonthName(words: string[], context: TypingContext): TypedNumber | undefined {
  const at = words.findIndex((word) => monthFromName(word) !== undefined);
  const month = monthFromName(words[at] ?? "");
  const numbers = words.filter((_, index) => index !== at);
  if (month === undefined || !numbers.every((word) => /^[0-9]{1,4}$/.test(word))) return undefined;
  const [first = "", second = ""] = numbers;
  if (numbers.length === 2) {
    if (at > 1) return undefined;
    const year = first.length === 4 ? fullYear(first) : fullYear(second);
    const day = Number(first.length === 4 ? second : first);
    if (year === undefined) return undefined;
    return dated(daySerial(year, month, day, context.date1904), "d-mmm-yy");
  }
  if (numbers.length !== 1) return undefined;
  const thisYear =
    first.length <= 2
      ? daySerial(context.currentYear, month, Number(first), context.date1904)
      : undefined;
  if (thisYear !== undefined) return dated(thisYear, "d-mmm");
  const year = fullYear(first);
  return year === undefined
    ? undefined
    : dated(daySerial(year, month, 1, context.date1904), "mmm-yy");
}

function asDay(text: string, context: TypingContext): TypedNumber | undefined {
  const numeric = /^([0-9]{1,4})[/-]([0-9]{1,4})(?:[/-]([0-9]{1,4}))?$/.exec(text);
  if (numeric !== null) {
    const [, a = "", b = "", c] = numeric;
    return c === undefined ? twoNumbers(a, b, context) : threeNumbers(a, b, c, context);
  }
  if (text.length > 30 || !/[A-Za-z]/.test(text)) return undefined;
  const words = text.split(/[ ,/-]+/).filter((word) => word !== "");
  return words.length === 2 || words.length === 3 ? withMonthName(words, context) : undefined;
}

const TIME = /^([0-9]{1,4})(?::([0-9]{1,2}))?(?::([0-9]{1,2}))?( [AaPp][Mm]?)?$/;

function asTime(text: string): TypedNumber | undefined {
  const parts = TIME.exec(text);
  if (parts === null) return undefined;
  const [, h = "", m, s, half] = parts;
  if (m === undefined && half === undefined) return undefined;
  let hours = Number(h);
  const minutes = Number(m ?? 0);
  const seconds = Number(s ?? 0);
  if (minutes > 59 || seconds > 59) return undefined;
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half.trim().toLowerCase().startsWith("p") ? 12 : 0);
  }
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  const clock = s === undefined ? "h:mm" : "h:mm:ss";
  if (hours > 23) return { value, numberFormat: "[h]:mm:ss" };
  return { value, numberFormat: half === undefined ? clock : `${clock} AM/PM` };
}

/**
 * What Excel makes of a text that looks like a day or a time, in American order whatever the locale; undefined for
 * other text. `typedDate("March 2004", …)` is 38047 with format "mmm-yy".
 */
export function typedDate(text: string, context: TypingContext): TypedNumber | undefined {
  const alone = asTime(text) ?? asDay(text, context);
  if (alone !== undefined) return alone;
  const both = /^([0-9/-]{3,10}) ([0-9:]{3,8}(?: [AaPp][Mm]?)?)$/.exec(text);
  if (both === null) return undefined;
  const day = asDay(both[1] ?? "", context);
  const time = asTime(both[2] ?? "");
  if (day === undefined || time === undefined) return undefined;
  return { value: day.value + time.value, numberFormat: "m/d/yyyy h:mm" };
}
