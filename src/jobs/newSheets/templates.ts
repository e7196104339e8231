import { addMonths, financialYearOf, type IsoDate } from "../../calendar";
import type { SheetTemplate } from "../../excel";
import { longMonth } from "../../words";

type Template = Omit<SheetTemplate, "rows" | "blankRows">;

/** "2026-27" for the financial year that starts in 2026. */
export function financialYearWords(startYear: number): string {
  return `${startYear}-${String((startYear + 1) % 100).padStart(2, "0")}`;
}

/** Months that a timescale may be picked from; anything else can be typed. */
const MONTHS_AHEAD = [1, 2, 3, 6, 9, 12];

/** The Targets sheet that an officer starts from; the times to pick from lie ahead of `today`. */
export function targetsTemplate(today: IsoDate): Template {
  const year = financialYearOf(today);
  return {
    name: "Targets",
    title: "Targets",
    help: "One row a planned step. Leave Aim and Target blank to continue the row above.",
    tableName: "TargetsTable",
    columns: [
      {
        heading: "Aim",
        widthPoints: 110,
        hint: "What the council wants to achieve. Blank: as above.",
      },
      {
        heading: "Target",
        widthPoints: 150,
        hint: "What was agreed to be done towards the aim. Blank: as above.",
      },
      {
        heading: "Progress made",
        widthPoints: 170,
        hint: "What has been done. Begin with Achieved or Complete when nothing is left to do.",
      },
      {
        heading: "Progress planned",
        widthPoints: 170,
        hint: "What will be done next. Leave blank when nothing is planned.",
      },
      {
        heading: "Timescale",
        widthPoints: 90,
        hint: `By when: ${longMonth(addMonths(today, 3))}, ${financialYearWords(year)}, Q1 ${year + 1}/${String((year + 2) % 100).padStart(2, "0")}, April ${year + 1} onwards, Ongoing. Pick one or type your own.`,
        suggestions: [
          ...MONTHS_AHEAD.map((months) => longMonth(addMonths(today, months))),
          financialYearWords(year + 1),
          "Ongoing",
        ],
      },
      {
        heading: "Lead officer",
        widthPoints: 90,
        hint: "Who answers for the step. May be left blank.",
      },
    ],
  };
}

/** The Metrics sheet that an officer starts from, with columns for the last two financial years that are over by `today`. */
export function metricsTemplate(today: IsoDate): Template {
  const year = financialYearOf(today);
  return {
    name: "Metrics",
    title: "Metrics",
    help: "One row a metric, one column a period. Rename the period columns, or add more beside them.",
    tableName: "MetricsTable",
    columns: [
      {
        heading: "Metric",
        widthPoints: 200,
        hint: "What is measured, in words a councillor knows.",
      },
      { heading: "Unit", widthPoints: 60, hint: "children, £, %, days …" },
      {
        heading: "Good is",
        widthPoints: 70,
        hint: "Whether higher or lower figures are better.",
        choices: ["Higher", "Lower", "In range", "Neutral"],
      },
      {
        heading: financialYearWords(year - 2),
        widthPoints: 70,
        hint: "The figure of the earlier year, or [x] for none.",
      },
      {
        heading: financialYearWords(year - 1),
        widthPoints: 70,
        hint: "The figure of the later year, or [x] for none.",
      },
      { heading: "Target", widthPoints: 80, hint: "The figure aimed at. May be left blank." },
      { heading: "Note", widthPoints: 180, hint: "What a reader must know to read the figures." },
    ],
  };
}
