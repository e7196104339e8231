import { invalidArgument } from "../hostError";
import type { CellValue } from "../model";
import { typedDate } from "./typedDate";
import type { TypedNumber, TypingContext } from "./typedDate";
import { typedFormula } from "./typedFormula";
import { typedNumber } from "./typedNumber";

export const MAX_TEXT_LENGTH = 32_767;

/** What a cell holds after something was typed into it. */
export interface Typed {
  value: CellValue;
  formula: string;
  quotePrefix: boolean;
  /** The format that the cell takes on; undefined when it keeps its own. */
  numberFormat: string | undefined;
}

export const ERROR_VALUES: readonly string[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
];

function plain(value: CellValue): Typed {
  return { value, formula: "", quotePrefix: false, numberFormat: undefined };
}

function asText(text: string): Typed {
  if (text.length > MAX_TEXT_LENGTH) {
    throw invalidArgument("a cell holds at most 32,767 characters");
  }
  return plain({ type: "string", value: text });
}

function asNumber(typed: TypedNumber, current: string): Typed {
  const changes = current === "General" && typed.numberFormat !== "General";
  return {
    ...plain({ type: "number", value: typed.value }),
    numberFormat: changes ? typed.numberFormat : undefined,
  };
}

/** A formula is kept and not worked out: its value is 0 until whoever evaluates it says otherwise. */
function asFormula(formula: string): Typed {
  return { ...plain({ type: "number", value: 0 }), formula };
}

function typeText(text: string, current: string, context: TypingContext): Typed {
  if (text === "") return plain({ type: "empty" });
  if (text.startsWith("'")) return { ...asText(text.slice(1)), quotePrefix: true };
  if (current === "@") return asText(text);
  const trimmed = text.replace(/^ +/, "").replace(/ +$/, "");
  if (trimmed.length > 1 && trimmed.startsWith("=")) return asFormula(typedFormula(trimmed));
  const number = typedNumber(trimmed) ?? typedDate(trimmed, context);
  if (number !== undefined) return asNumber(number, current);
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") {
    return plain({ type: "boolean", value: upper === "TRUE" });
  }
  if (ERROR_VALUES.includes(upper)) return plain({ type: "error", value: upper });
  if (trimmed.length > 1 && /^[-+@]/.test(trimmed)) return asFormula(typedFormula(trimmed));
  return asText(text);
}

/**
 * What Excel makes of a value that is written into a cell of number format `current`: writing is like typing. Throws
 * InvalidArgument for what Excel refuses.
 * `typeInto("March 2004", "General", …)` is the number 38047 with format "mmm-yy"; into "@" it stays text.
 */
export function typeInto(input: unknown, current: string, context: TypingContext): Typed {
  if (typeof input === "string") return typeText(input, current, context);
  if (typeof input === "number") {
    if (!Number.isFinite(input)) throw invalidArgument("a cell holds no such number");
    if (current === "@") return asText(String(input));
    return plain({ type: "number", value: input });
  }
  if (typeof input === "boolean") {
    if (current === "@") return asText(input ? "TRUE" : "FALSE");
    return plain({ type: "boolean", value: input });
  }
  throw invalidArgument("a cell takes text, a number or true and false");
}
