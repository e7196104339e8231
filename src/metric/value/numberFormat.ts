/** One section of an Excel number format, told apart into what is printed and how the digits are shown. */
export interface FormatSection {
  /** What is printed before and after the digits: "£", "k", "-", ")". */
  readonly before: string;
  readonly after: string;
  /** Decimal places; undefined for General, which shows what is there. */
  readonly decimals: number | undefined;
  /** How often the number is divided by a thousand before it is shown. */
  readonly thousands: number;
  readonly percents: number;
  readonly isDate: boolean;
  readonly isText: boolean;
  /** Whether any digit is shown at all. */
  readonly showsNumber: boolean;
  readonly condition: FormatCondition | undefined;
}
export interface FormatCondition {
  readonly comparison: "<" | "<=" | ">" | ">=" | "=" | "<>";
  readonly limit: number;
}

interface Draft {
  before: string;
  after: string;
  digits: string;
  percents: number;
  isDate: boolean;
  isText: boolean;
  isGeneral: boolean;
  condition: FormatCondition | undefined;
}

/** A format longer than Excel allows is cut. */
const LONGEST = 255;

/** The sections of a format code, one to four: positive; negative; zero; text. */
export function readNumberFormat(code: string): readonly FormatSection[] {
  const sections: FormatSection[] = [];
  let draft = newDraft();
  const text = code.slice(0, LONGEST);
  for (let at = 0; at < text.length;) {
    const sign = text.charAt(at);
    if (sign === ";") {
      sections.push(finished(draft));
      draft = newDraft();
      at += 1;
      continue;
    }
    at = readPiece(text, at, draft);
  }
  sections.push(finished(draft));
  return sections;
}

function newDraft(): Draft {
  return {
    before: "",
    after: "",
    digits: "",
    percents: 0,
    isDate: false,
    isText: false,
    isGeneral: false,
    condition: undefined,
  };
}

/** Takes one piece of the code into the draft and says where the next begins. */
function readPiece(text: string, at: number, draft: Draft): number {
  const sign = text.charAt(at);
  const print = (printed: string): void => {
    if (draft.digits === "" && !draft.isGeneral) draft.before += printed;
    else draft.after += printed;
  };
  if (sign === '"') {
    const end = text.indexOf('"', at + 1);
    const close = end < 0 ? text.length : end;
    print(text.slice(at + 1, close));
    return close + 1;
  }
  if (sign === "\\") {
    print(text.charAt(at + 1));
    return at + 2;
  }
  // "_x" leaves the width of x and "*x" fills with x: neither is a sign of the number.
  if (sign === "_" || sign === "*") return at + 2;
  if (sign === "[") {
    const end = text.indexOf("]", at);
    const close = end < 0 ? text.length : end;
    readBracket(text.slice(at + 1, close), draft, print);
    return close + 1;
  }
  if (/^General/i.test(text.slice(at, at + 7))) {
    draft.isGeneral = true;
    return at + 7;
  }
  // "# ?/?" shows a fraction: as many decimals as the number has.
  if (sign === "/" && draft.digits !== "") {
    draft.isGeneral = true;
  } else if (/[0#?.,]/.test(sign)) {
    draft.digits += sign;
  } else if (sign === "%") {
    draft.percents += 1;
    print("%");
  } else if (sign === "@") {
    draft.isText = true;
  } else if (/^E[+-]/i.test(text.slice(at, at + 2))) {
    draft.isGeneral = true;
    return text.length;
  } else if (/[dmyhs]/i.test(sign)) {
    draft.isDate = true;
  } else {
    print(sign);
  }
  return at + 1;
}

function readBracket(content: string, draft: Draft, print: (printed: string) => void): void {
  const currency = /^\$([^-]*)/.exec(content);
  const condition = /^(<=|>=|<>|<|>|=) ?(-?\d+(?:\.\d+)?)$/.exec(content);
  if (currency) {
    print(currency[1] ?? "");
  } else if (/^[hms]+$/i.test(content)) {
    draft.isDate = true;
  } else if (condition) {
    draft.condition = {
      comparison: (condition[1] ?? "=") as FormatCondition["comparison"],
      limit: Number(condition[2]),
    };
  }
}

function finished(draft: Draft): FormatSection {
  const point = draft.digits.indexOf(".");
  const whole = point < 0 ? draft.digits : draft.digits.slice(0, point);
  const part = point < 0 ? "" : draft.digits.slice(point + 1);
  const trailing = /,*$/.exec(draft.digits.replaceAll(".", point < 0 ? "." : ""))?.[0] ?? "";
  const commas = /,*$/.exec(part)?.[0] ?? "";
  const wholeCommas = /,*$/.exec(whole)?.[0] ?? "";
  return {
    before: draft.before,
    after: draft.after,
    decimals: draft.isGeneral ? undefined : part.replaceAll(",", "").length,
    thousands: point < 0 ? trailing.length : commas.length + wholeCommas.length,
    percents: draft.percents,
    isDate: draft.isDate,
    isText: draft.isText,
    showsNumber: draft.isGeneral || /[0#]/.test(draft.digits),
    condition: draft.condition,
  };
}
