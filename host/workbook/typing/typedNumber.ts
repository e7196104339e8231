import type { TypedNumber } from "./typedDate";

const PLAIN = /^([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)?(\.[0-9]*)?(?:[eE]([+-]?[0-9]{1,3}))?$/;
const FRACTION = /^(?:([0-9]{1,10}) )([0-9]{1,5})\/([0-9]{1,5})$/;
const SIGNIFICANT_DIGITS = 15;

/** Excel keeps fifteen digits of a number and makes noughts of the rest. */
function keepFifteenDigits(digits: string): string {
  let kept = 0;
  let started = false;
  return digits.replace(/[0-9]/g, (digit) => {
    if (digit !== "0") started = true;
    if (started) kept += 1;
    return kept > SIGNIFICANT_DIGITS ? "0" : digit;
  });
}

interface Marks {
  body: string;
  negative: boolean;
  currency: string;
  percent: boolean;
}

/** Takes sign, brackets, currency and per cent sign from around a number; each may stand once. */
function withoutMarks(text: string): Marks | undefined {
  let body = text;
  let negative = false;
  let currency = "";
  let percent = false;
  if (/^\(.*\)$/.test(body)) {
    negative = true;
    body = body.slice(1, -1).trim();
  }
  let signed = negative;
  for (let more = true; more;) {
    const first = body.charAt(0);
    more = false;
    if (!signed && (first === "-" || first === "+")) {
      negative = first === "-";
      signed = true;
      more = true;
    } else if (currency === "" && /[£$€]/.test(first)) {
      currency = first;
      more = true;
    } else if (!percent && first === "%") {
      percent = true;
      more = true;
    }
    if (more) body = body.slice(1).trim();
  }
  if (!percent && body.endsWith("%")) {
    percent = true;
    body = body.slice(0, -1).trim();
  }
  return currency !== "" && percent ? undefined : { body, negative, currency, percent };
}

function formatFor(marks: Marks, whole: string, decimals: string, exponent: boolean): string {
  const hasDecimals = decimals.length > 1;
  if (marks.percent) return hasDecimals ? "0.00%" : "0%";
  if (marks.currency !== "") {
    return hasDecimals ? `${marks.currency}#,##0.00` : `${marks.currency}#,##0`;
  }
  if (exponent) return "0.00E+00";
  if (whole.includes(",")) return hasDecimals ? "#,##0.00" : "#,##0";
  return "General";
}

/**
 * What Excel makes of a text that looks like a number: "1,000", "10%", "£5", "(5)", "1E5", "1 1/2"; undefined for
 * other text. `typedNumber("10%")` is 0.1 with format "0%".
 */
export function typedNumber(text: string): TypedNumber | undefined {
  if (text.length > 255) return undefined;
  const marks = withoutMarks(text);
  if (marks === undefined) return undefined;
  const sign = marks.negative ? -1 : 1;
  const fraction = FRACTION.exec(marks.body);
  if (fraction !== null && marks.currency === "" && !marks.percent) {
    const [, whole = "", over = "", under = ""] = fraction;
    if (Number(under) === 0) return undefined;
    const numberFormat = under.length > 1 ? "# ??/??" : "# ?/?";
    return { value: sign * (Number(whole) + Number(over) / Number(under)), numberFormat };
  }
  const plain = PLAIN.exec(marks.body);
  if (plain === null) return undefined;
  const [, whole = "", decimals = "", exponent] = plain;
  if (whole === "" && decimals.length < 2) return undefined;
  const digits = keepFifteenDigits(whole.replaceAll(",", "") + decimals);
  // Per cent is a shift of the decimal point, not a division: "24.6%" is 0.246.
  const value = sign * Number(`${digits}e${Number(exponent ?? 0) - (marks.percent ? 2 : 0)}`);
  if (!Number.isFinite(value)) return undefined;
  const numberFormat = formatFor(marks, whole, decimals, exponent !== undefined);
  return { value: value === 0 ? 0 : value, numberFormat };
}
