import {
  addMonths,
  financialQuarterSpan,
  financialYearOf,
  partsOf,
  type IsoDate,
} from "../../calendar";
import { longDate, longMonth } from "../../words";
import { financialYearWords } from "./templates";

type Rows = readonly (readonly (string | number)[])[];

/**
 * A small plan in which every kind of timescale and status occurs, whenever it is made: one step is a month late, one falls due
 * next month, the others later. Columns as in the Targets template. `exampleTargets("2026-11-28")[0]?.[4]` is "October 2026".
 */
export function exampleTargets(today: IsoDate): Rows {
  const year = financialYearOf(today);
  const april = partsOf(today).month < 4 ? year + 1 : year + 2;
  return [
    [
      "Safer routes to school",
      "Every primary school has a travel plan",
      "19 of 24 schools have a plan",
      "Agree plans with the last five schools",
      longMonth(addMonths(today, -1)),
      "Head of Roads",
    ],
    ["", "", "", "Review all plans with pupils", `April ${april} onwards`, "Head of Roads"],
    [
      "",
      "20 mph zones around all schools",
      "Complete: all 24 zones are in force",
      "",
      "",
      "Head of Roads",
    ],
    [
      "Warmer homes",
      "Insulate 400 council houses",
      "260 houses insulated",
      "Insulate the houses in the northern villages",
      financialYearWords(year + 1),
      "Head of Housing",
    ],
    ["", "", "", "Help tenants to apply for grants", "Ongoing", "Tenancy Manager"],
    [
      "",
      "Cut the time that empty houses wait for repair",
      "New contractor appointed",
      "Set up weekly repair meetings",
      quarterAfter(today),
      "Repairs Manager",
    ],
    [
      "Listening to communities",
      "A panel of residents in every ward",
      "",
      "Hold the first meetings",
      `by end of ${longMonth(addMonths(today, 1))}`,
      "Community Planning Officer",
    ],
    [
      "",
      "Publish what the council has heard, and what it has done about it",
      "",
      "Publish the first report",
      longDate(addMonths(today, 6)),
      "Community Planning Officer",
    ],
  ];
}

/** The quarter after the one that is running, of the financial year: "Q4 2026/27". */
function quarterAfter(today: IsoDate): string {
  const year = financialYearOf(today);
  const running =
    ([1, 2, 3] as const).find((each) => today <= financialQuarterSpan(year, each).latest) ?? 4;
  const [next, of] = running === 4 ? [1, year + 1] : [running + 1, year];
  return `Q${next} ${of}/${String((of + 1) % 100).padStart(2, "0")}`;
}

/** Columns as in the Metrics template. */
export const EXAMPLE_METRICS: Rows = [
  ["Children injured on the way to school", "children", "Lower", 23, 16, "fewer than 15", ""],
  ["Council houses insulated", "houses", "Higher", 110, 260, 400, "Counted since 2021."],
  ["Days that an empty house waits for repair", "days", "Lower", 41, 38, 30, ""],
  ["Residents who feel listened to", "%", "Higher", "38%", "43%", "50%", "Residents’ survey."],
];
