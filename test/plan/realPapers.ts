import {
  METRICS_HEADINGS,
  METRICS_ROWS,
  TARGETS_HEADINGS,
  TARGETS_ROWS,
  TITLE,
} from "../../samples/jointWorking";
import type { SheetGrid } from "../../src/sheet";
import { sheetOf, type Written } from "./grids";

/** The sample's cells as they are typed: an empty text is an empty cell. */
const typed = (rows: readonly (readonly (string | number)[])[]): Written[][] =>
  rows.map((row) => row.map((value) => (value === "" ? null : value)));

/** A year's work of a social work service in words and figures: much that is done, little that is dated. */
const YEAR_OF_WORK: readonly (readonly Written[])[] = [
  ["Theme", "Commitment", "Progress to date", "Next steps", "By when"],
  [
    "Children and families",
    "Keep children safely at home with the people who know them",
    "The second year of the new way of assessing risk is under way in all localities",
    "Train the teams that joined this year",
    "March 2025",
  ],
  [
    null,
    "Listen to young people who have been in care",
    "Youth groups meet in every secondary school, and a channel for their news has opened",
    "Let the groups comment on the draft of the corporate parenting plan",
    "Winter 2024",
  ],
  [
    "Adults and carers",
    "Widen the support of unpaid carers",
    "The support service opened in November with three times the staff",
    "Offer assessments in five more community centres",
    "2024-25",
  ],
  [
    null,
    "Help residents to claim what is theirs",
    "Claims that the money advice team helped with brought in over £20m",
    "Go on with the outreach sessions",
    "Ongoing",
  ],
  [
    "Recovery",
    "Offer the post of apprentice to somebody with experience of their own",
    "Complete: the apprentice began in the spring, paid for by a foundation",
    null,
    null,
  ],
];
const FIGURES: readonly (readonly Written[])[] = [
  ["Measure", "Unit", "Good is", "2022-23", "2023-24", "Note"],
  ["Children and young people newly accommodated", "children", "Lower", 61, 46, null],
  ["Gained for residents by advice on money", "£", "Higher", "over £18.5m", "over £20m", null],
  ["Staff who support unpaid carers", "staff", "Higher", 11, 33, "Expanded in November 2023."],
  ["Rank among the most deprived council areas", "rank", "Higher", "5th", "5th", null],
];

/** The joint working plan of the sample. */
export const JOINT = (): SheetGrid[] => [
  sheetOf("Targets", typed([[TITLE], TARGETS_HEADINGS, ...TARGETS_ROWS])),
  sheetOf("Metrics", typed([METRICS_HEADINGS, ...METRICS_ROWS])),
];
/** The year's work, with its figures. */
export const YEAR = (): SheetGrid[] => [
  sheetOf("Targets", YEAR_OF_WORK),
  sheetOf("Metrics", FIGURES),
];
