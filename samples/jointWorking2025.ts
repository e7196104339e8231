/**
 * The same plan 21 years later, at its second meeting: with a lead for every step, two steps that were not done in time, one
 * that was done, one put off, one brought forward and one that is new. So that every status and every kind of change occurs.
 */
import { TARGETS_HEADINGS, TARGETS_ROWS, type SampleRow } from "./jointWorking";

export const HEADINGS_2025: SampleRow = [...TARGETS_HEADINGS, "Lead officer"];

/** Who answers for each aim. */
const LEADS: Readonly<Record<string, string>> = {
  "Shaping shared policy": "Head of Policy",
  "Working with other bodies": "Partnerships Manager",
  "Working with young people": "Head of Youth Services",
  "Supporting disabled adults and older people": "Adult Care Manager",
  "Strengthening communities": "Community Learning Manager",
  "Improving systems": "Head of Support Services",
  "Reviewing performance": "Head of Quality Improvement",
  "Securing best value": "Head of Policy",
};

const YEARS_LATER = 21;

/** "November 2003" is "November 2024". */
function later(cell: string | number): string | number {
  if (typeof cell === "number") return cell;
  return cell.replace(/\b20\d\d\b/g, (year) => String(Number(year) + YEARS_LATER));
}

/** As it was reported on 12 November 2024. */
export const NOVEMBER_ROWS: readonly SampleRow[] = withLeads(
  TARGETS_ROWS.map((row) => row.map(later)),
);

/** What has changed by the meeting of 4 February 2025, by what was planned. */
const CHANGES: Readonly<
  Record<string, { readonly made?: string; readonly planned?: string; readonly timescale?: string }>
> = {
  "Take a seat for schools on the joint group": {
    made: "Complete: schools took their seat on the joint group in January 2025",
    planned: "",
    timescale: "",
  },
  "Ask committee to approve the framework": { timescale: "April 2025" },
  "Draw up a single assessment that all services share": { timescale: "March 2026" },
  "Agree one way of sharing the budgets for such placements": {
    made: "A joint group has decided on 14 placements outside the council area",
  },
  "Find out what minority ethnic families need": {
    made: "The race equality partnership for the whole region meets every quarter",
  },
  "Consider how the service can go on after 2024-2025": {
    made: "First year of the pilot finished; 62 children came",
  },
  "Extend to the town centre": {
    made: "About 90 young people take part in two neighbourhoods",
  },
  "Appoint more sports co-ordinators": {
    made: "Two sports co-ordinators appointed for the projects that committee agreed",
  },
  "Bring in more schools": { made: "Families learn together in six schools" },
  "Put the framework and its reports into use": {
    made: "Quality framework for all services agreed",
  },
};

const NEW_ROW: SampleRow = [
  "",
  "",
  "",
  "Show what the framework has saved in its first year",
  "December 2025",
  "Head of Support Services",
];
const NEW_ROW_AFTER = "Ask committee to approve the framework";

/** As it stands for the meeting of 4 February 2025. */
export const FEBRUARY_ROWS: readonly SampleRow[] = NOVEMBER_ROWS.flatMap((row) => {
  const [aim = "", target = "", made = "", planned = "", timescale = "", lead = ""] = row;
  const change = { made, planned, timescale, ...CHANGES[String(planned)] };
  const now = [aim, target, change.made, change.planned, change.timescale, lead];
  return planned === NEW_ROW_AFTER ? [now, NEW_ROW] : [now];
});

function withLeads(rows: readonly SampleRow[]): SampleRow[] {
  let lead = "";
  return rows.map((row) => {
    lead = LEADS[String(row[0])] ?? lead;
    return [...row, lead];
  });
}
