import type { MetricValue, ValueContext } from "../types";
import { readNumber } from "./readNumber";
import { readText } from "./readText";
import { because } from "./because";

/**
 * Reads a metric's cell as an officer wrote it: `text` as it is shown, and around it the heading, the unit, the real
 * number with its Excel format, or the Excel error. Never throws; what cannot be read surely is `unread` with a reason.
 *
 * `readValue("over £20m")` is `{kind: "known", value: 20000000, unit: "GBP", qualifier: "over", …}`;
 * `readValue("95.3%", {number: 0.953, numberFormat: "0.0%"})` has value 95.3 and unit "percent".
 */
export function readValue(text: string, context: ValueContext = {}): MetricValue {
  if (context.error !== undefined && context.error !== "") {
    return {
      kind: "marked",
      markers: ["missing"],
      text,
      reasons: [because("cell-error", { error: context.error })],
    };
  }
  if (context.number !== undefined) return readNumber(text, context.number, context);
  return readText(text, context);
}
