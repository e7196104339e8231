import { daysBetween, type IsoDate } from "../../calendar";
import { endOf } from "../endOf";
import { oddYear } from "../oddYear";
import { atStep, timescaleColumns } from "../place";
import type { StepCheck } from "../types";
import { longDate } from "../../words";
import { quoted } from "../words";

/** Plans for a generation exist; beyond it, a year was most likely mistyped. */
const MOST_YEARS = 25;
const DAYS_A_YEAR = 365.25;

type Facts =
  | { readonly far: "no-year"; readonly timescale: string; readonly year: string }
  | {
      readonly far: "past" | "ahead";
      readonly timescale: string;
      readonly years: number;
      readonly asAt: IsoDate;
    };

export const timescaleFar = {
  id: "timescale-far",
  title: "A timescale is implausibly far away",
  advice: "Check the year.",
  severity: "warning",
  scope: "step",
  *find({ step, targets, asAt }) {
    const { timescale } = step;
    if (!timescale || step.status.kind === "complete") return;
    const place = atStep({ step, targets }, timescaleColumns(step));
    const odd = oddYear(timescale);
    if (odd !== undefined) {
      yield { place: place, facts: { far: "no-year", timescale: timescale.text, year: odd } };
      return;
    }
    const date = endOf(timescale);
    if (date === undefined) return;
    const years = Math.floor(Math.abs(daysBetween(asAt, date)) / DAYS_A_YEAR);
    if (years < MOST_YEARS) return;
    yield {
      place: place,
      facts: { far: date > asAt ? "ahead" : "past", timescale: timescale.text, years, asAt },
    };
  },
  fault: (facts) =>
    facts.far === "no-year"
      ? `${quoted(facts.year)} in ${quoted(facts.timescale)} cannot be the year in which a plan ends.`
      : `${quoted(facts.timescale)} is ${facts.years} years ${facts.far === "ahead" ? "after" : "before"} the report of ${longDate(facts.asAt)}.`,
  remedy: () => "Check the year.",
} as const satisfies StepCheck<Facts>;
