import { addDays, financialYearOf, financialYearSpan } from "../../../calendar";
import { YEAR_ASSUMED, type PeriodReader } from "./reader";
import { remark } from "../remark";

/** "Current", "Previous year": placed by the as-at date, which the notes say. */
export const relative: PeriodReader = (words, asAt) => {
  const said =
    /^(current|latest|this|previous|last|prior)(?: (year|fy|financial year|period|value|position|performance|figure))?$/.exec(
      words,
    );
  if (!said || asAt === undefined) return undefined;
  const [, which = "", unit = ""] = said;
  const isNow = /current|latest|this/.test(which);
  // "This" and "Last" alone are too little to go by.
  if (/this|last/.test(which) && unit === "") return undefined;
  if (/year|fy/.test(unit)) {
    const span = financialYearSpan(financialYearOf(asAt) - (isNow ? 0 : 1));
    return { ...span, grain: "financial-year", notes: [YEAR_ASSUMED] };
  }
  const date = isNow ? asAt : addDays(asAt, -1);
  const note = isNow ? remark("date-assumed") : remark("date-before-assumed");
  return { earliest: date, latest: date, grain: "other", notes: [note] };
};
