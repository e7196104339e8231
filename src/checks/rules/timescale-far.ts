import { daysBetween } from "../../calendar";
import { endOf } from "../endOf";
import { oddYear } from "../oddYear";
import { atStep, timescaleColumns } from "../place";
import type { StepCheck } from "../types";
import { quoted } from "../words";
import { longDate } from "../../words";

/** Plans for a generation exist; beyond it, a year was most likely mistyped. */
const MOST_YEARS = 25;
const DAYS_A_YEAR = 365.25;

export const timescaleFar: StepCheck = {
  id: "timescale-far",
  title: "A timescale is absurdly far away",
  advice: "Check the year.",
  severity: "warning",
  scope: "step",
  *find({ step, targets, asAt }) {
    const { timescale } = step;
    if (!timescale || step.status.kind === "complete") return;
    const tell = (words: string) =>
      atStep({ step, targets }, timescaleColumns(step), `${words} Check the year.`);
    const odd = oddYear(timescale);
    if (odd !== undefined) {
      yield tell(`${quoted(odd)} in ${quoted(timescale.text)} is no year in which a plan can end.`);
      return;
    }
    const date = endOf(timescale);
    if (date === undefined) return;
    const years = Math.floor(Math.abs(daysBetween(asAt, date)) / DAYS_A_YEAR);
    if (years < MOST_YEARS) return;
    const way = date > asAt ? "after" : "before";
    yield tell(
      `${quoted(timescale.text)} is ${years} years ${way} the report of ${longDate(asAt)}.`,
    );
  },
};
