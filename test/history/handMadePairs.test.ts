import { parseIsoDate } from "../../src/calendar";
import { changesSince, keepReport, type KeptReport, type Since } from "../../src/history";
import { DEFAULT_SETTINGS, understandPlan } from "../../src/plan";
import { sheetOf, workbookOf } from "../plan/grids";

/** "ref | aim | target | made | planned | time | lead | status", of which the last ones may be left out. */
type Row = string;

/** Rows that stand in both reports beside the ones in question, so that usual words are known to be usual. */
const OTHERS: readonly Row[] = [
  "90 | Homes | Review the allocations policy | Survey sent out | Report to committee | June 2025 | A Nowak",
  "91 | Homes | Publish the repairs standard | Draft agreed | Publish it on the website | July 2025 | A Nowak",
  "92 | Roads | Renew the road signs in the town | Half done | Renew the rest | August 2025 | J Baird",
  "93 | Roads | Review the parking policy | Counted cars for a week | Consult the shops | May 2025 | J Baird",
  "94 | Parks | Train staff in play park safety | Two trained | Train four more | September 2025 | S Okafor",
];

const HEADINGS =
  "Ref | Aim | Target | Progress made | Progress planned | Timescale | Lead | Status";

function reportOf(date: string, rows: readonly Row[]): KeptReport {
  const asAt = parseIsoDate(date);
  if (!asAt) throw new Error(date);
  const cells = [HEADINGS, ...rows, ...OTHERS].map((row) => {
    const parts = row.split("|").map((part) => part.trim());
    return Array.from({ length: 8 }, (_, index) => parts[index] ?? "");
  });
  return keepReport(understandPlan(workbookOf(sheetOf("Targets", cells)), DEFAULT_SETTINGS, asAt));
}

const TOLD: readonly (keyof Since)[] = [
  "done",
  "withdrawn",
  "newlyOverdue",
  "stillOverdue",
  "slipped",
  "broughtForward",
  "timescaleGiven",
  "timescaleLost",
  "added",
  "dropped",
  "reopened",
  "leadChanged",
  "unchanged",
  "doubtful",
  "split",
  "merged",
];

/** What is told of the rows in question: "slipped, unchanged"; a kind that is told twice has its number. */
function toldOf(before: readonly Row[], now: readonly Row[]): string {
  const since = changesSince(reportOf("2025-03-04", now), [reportOf("2024-12-03", before)]);
  if (!since) return "nothing to compare with";
  return TOLD.flatMap((kind) => {
    const changes = since[kind] as readonly { readonly step?: number }[];
    const count = changes.filter(({ step }) => step === undefined || step < now.length).length;
    return count === 0 ? [] : [count === 1 ? kind : `${count} ${kind}`];
  }).join(", ");
}

const WALL =
  "1 | Harbour | Repair the harbour wall | Divers looked at it | Choose a builder | April 2025 | J Baird";

describe.each<
  [
    string,
    readonly (readonly [name: string, before: readonly Row[], now: readonly Row[], told: string])[],
  ]
>([
  [
    "rewording that is no change",
    [
      ["the very same", [WALL], [WALL], "unchanged"],
      ["other news", [WALL], [WALL.replace("Divers looked at it", "Divers came twice")], ""],
      [
        "capitals",
        [WALL],
        [WALL.replace("Repair the harbour wall", "REPAIR THE HARBOUR WALL")],
        "unchanged",
      ],
      ["punctuation", [WALL], [WALL.replace("Choose a builder", "Choose a builder.")], "unchanged"],
      ["spaces", [WALL], [WALL.replace("harbour wall", "harbour   wall")], "unchanged"],
      ["a letter mistyped", [WALL], [WALL.replace("harbour wall", "harbuor wall")], "unchanged"],
      ["a letter lost", [WALL], [WALL.replace("Choose a builder", "Choose a bulder")], "unchanged"],
      ["a typing mistake put right", [WALL.replace("builder", "biulder")], [WALL], "unchanged"],
      ["a word more", [WALL], [WALL.replace("harbour wall", "old harbour wall")], "unchanged"],
      [
        "a word less",
        [WALL],
        [WALL.replace("Repair the harbour wall", "Repair harbour wall")],
        "unchanged",
      ],
      ["the plural", [WALL], [WALL.replace("harbour wall", "harbour walls")], "unchanged"],
      [
        "the aim renamed",
        [WALL],
        [WALL.replace("| Harbour |", "| Coast and harbour |")],
        "unchanged",
      ],
      ["the ref renumbered", [WALL], [WALL.replace("1 |", "7 |")], "unchanged"],
      ["the ref taken away", [WALL], [WALL.replace("1 |", " |")], "unchanged"],
      ["a ref given", [WALL.replace("1 |", " |")], [WALL], "unchanged"],
      [
        "the ref written otherwise",
        [WALL.replace("1 |", "A1 |")],
        [WALL.replace("1 |", "A.1 |")],
        "unchanged",
      ],
      [
        "a plan carried on",
        [WALL],
        [WALL.replace("Choose a builder", "Choose a builder and report back")],
        "unchanged",
      ],
      [
        "the plan rewritten",
        [WALL],
        [WALL.replace("Choose a builder", "Start work on site")],
        "unchanged",
      ],
      [
        "target and plan both touched",
        [WALL],
        [WALL.replace("harbour wall", "harbour’s wall").replace("a builder", "the builder")],
        "unchanged",
      ],
      [
        "the time in other words",
        [WALL],
        [WALL.replace("April 2025", "by end of April 2025")],
        "unchanged",
      ],
      ["the time as a date", [WALL], [WALL.replace("April 2025", "30/04/2025")], "unchanged"],
      ["the time abbreviated", [WALL], [WALL.replace("April 2025", "Apr 25")], "unchanged"],
    ],
  ],
  [
    "dates that moved",
    [
      ["a month later", [WALL], [WALL.replace("April", "May")], "slipped, unchanged"],
      ["a year later", [WALL], [WALL.replace("April 2025", "April 2026")], "slipped, unchanged"],
      [
        "a month earlier",
        [WALL.replace("April", "July")],
        [WALL.replace("April", "June")],
        "broughtForward, unchanged",
      ],
      [
        "later, with the old date beside it",
        [WALL],
        [WALL.replace("April 2025", "June 2025 (was April 2025)")],
        "slipped, unchanged",
      ],
      [
        "from a month to a quarter that ends later",
        [WALL],
        [WALL.replace("April 2025", "summer 2025")],
        "slipped, unchanged",
      ],
      [
        "later and reworded",
        [WALL],
        [WALL.replace("harbour wall", "sea wall of the harbour").replace("April", "June")],
        "slipped, unchanged",
      ],
      [
        "later and renumbered",
        [WALL],
        [WALL.replace("1 |", "3 |").replace("April", "June")],
        "slipped, unchanged",
      ],
      [
        "later with other news",
        [WALL],
        [WALL.replace("Divers looked at it", "No builder answered").replace("April", "June")],
        "slipped",
      ],
      [
        "a passed date moved on",
        [WALL.replace("April 2025", "January 2025")],
        [WALL.replace("April 2025", "June 2025")],
        "slipped, unchanged",
      ],
      ["a time given", [WALL.replace("April 2025", "")], [WALL], "timescaleGiven, unchanged"],
      ["a time taken away", [WALL], [WALL.replace("April 2025", "")], "timescaleLost, unchanged"],
      [
        "a time that becomes TBC",
        [WALL],
        [WALL.replace("April 2025", "TBC")],
        "timescaleLost, unchanged",
      ],
      [
        "a TBC that becomes a time",
        [WALL.replace("April 2025", "TBC")],
        [WALL],
        "timescaleGiven, unchanged",
      ],
    ],
  ],
  [
    "what became of a step",
    [
      ["done by its status", [WALL], [`${WALL} | Complete`], "done"],
      [
        "done with news",
        [WALL],
        [`${WALL.replace("Divers looked at it", "Wall stands again")} | Completed`],
        "done",
      ],
      [
        "done, though it slipped before",
        [WALL.replace("April 2025", "June 2025 (was March 2025)")],
        [`${WALL.replace("April 2025", "June 2025 (was March 2025)")} | Done`],
        "done",
      ],
      [
        "opened again",
        [`${WALL} | Complete`],
        [WALL.replace("Divers looked at it", "It cracked again")],
        "reopened",
      ],
      ["given up", [WALL], [`${WALL} | Withdrawn`], "withdrawn"],
      ["cancelled", [WALL], [`${WALL} | Cancelled`], "withdrawn"],
      [
        "newly overdue",
        [WALL.replace("April 2025", "February 2025")],
        [WALL.replace("April 2025", "February 2025")],
        "newlyOverdue, unchanged",
      ],
      [
        "overdue still",
        [WALL.replace("April 2025", "May 2024")],
        [WALL.replace("April 2025", "May 2024")],
        "stillOverdue, unchanged",
      ],
      [
        "overdue still, with news",
        [WALL.replace("April 2025", "May 2024")],
        [
          WALL.replace("April 2025", "May 2024").replace(
            "Divers looked at it",
            "A crane is wanted",
          ),
        ],
        "stillOverdue",
      ],
      [
        "overdue, now with a later date",
        [WALL.replace("April 2025", "May 2024")],
        [WALL.replace("April 2025", "May 2025")],
        "slipped, unchanged",
      ],
      ["complete still", [`${WALL} | Complete`], [`${WALL} | Complete`], ""],
      ["another lead", [WALL], [WALL.replace("J Baird", "S Okafor")], "leadChanged, unchanged"],
      [
        "another lead and a later date",
        [WALL],
        [WALL.replace("J Baird", "S Okafor").replace("April", "May")],
        "slipped, leadChanged, unchanged",
      ],
      ["a lead for the first time", [WALL.replace("| J Baird", "")], [WALL], "unchanged"],
      [
        "no news at all",
        [WALL.replace("Divers looked at it", "")],
        [WALL.replace("Divers looked at it", "")],
        "",
      ],
    ],
  ],
  [
    "new and gone",
    [
      ["a new step", [], [WALL], "added"],
      [
        "two new steps",
        [],
        [WALL, "2 | Harbour | Dredge the marina | | Order a dredger | May 2026"],
        "2 added",
      ],
      ["a step gone", [WALL], [], "dropped"],
      ["a done step gone", [`${WALL} | Complete`], [], ""],
      ["a withdrawn step gone", [`${WALL} | Withdrawn`], [], ""],
      [
        "one gone and another come",
        [WALL],
        ["2 | Schools | Open a nursery in Mill Lane | | Appoint a teacher | May 2026 | S Okafor"],
        "added, dropped",
      ],
      [
        "another in the place of the ref",
        [WALL],
        ["1 | Schools | Open a nursery in Mill Lane | | Appoint a teacher | May 2026 | S Okafor"],
        "added, dropped",
      ],
      [
        "the same words about another thing",
        ["1 | Roads | Review the bus lanes policy | | Report in May | May 2026"],
        ["1 | Roads | Review the taxi ranks policy | | Report in June | June 2026"],
        "doubtful",
      ],
      [
        "a new step under the same target",
        [WALL],
        [
          WALL,
          "2 | Harbour | Repair the harbour wall | | Light the wall at night | May 2026 | J Baird",
        ],
        "added, unchanged",
      ],
      [
        "one of two plans of a target gone",
        [
          WALL,
          "2 | Harbour | Repair the harbour wall | | Light the wall at night | May 2026 | J Baird",
        ],
        [WALL],
        "dropped, unchanged",
      ],
    ],
  ],
  [
    "rows that only moved",
    [
      [
        "two changed over",
        [WALL, "2 | Harbour | Dredge the marina | | Order a dredger | May 2026"],
        ["2 | Harbour | Dredge the marina | | Order a dredger | May 2026", WALL],
        "unchanged",
      ],
      [
        "changed over and renumbered",
        [WALL, "2 | Harbour | Dredge the marina | | Order a dredger | May 2026"],
        [
          "1 | Harbour | Dredge the marina | | Order a dredger | May 2026",
          WALL.replace("1 |", "2 |"),
        ],
        "unchanged",
      ],
      [
        "one put in before and all renumbered",
        [WALL],
        [
          "1 | Harbour | Paint the lighthouse | | Hire a scaffold | June 2026 | A Nowak",
          WALL.replace("1 |", "2 |"),
        ],
        "added, unchanged",
      ],
      [
        "one taken out before and all renumbered",
        [
          "1 | Harbour | Paint the lighthouse | | Hire a scaffold | June 2026 | A Nowak",
          WALL.replace("1 |", "2 |"),
        ],
        [WALL],
        "dropped, unchanged",
      ],
      [
        "put under another aim",
        [WALL],
        [WALL.replace("| Harbour |", "| Coast defence |")],
        "unchanged",
      ],
      [
        "twins in another order",
        [
          "| Parks | Cut the grass | | Cut it | May 2026",
          "| Parks | Cut the grass | | Cut it | June 2026",
        ],
        [
          "| Parks | Cut the grass | | Cut it | June 2026",
          "| Parks | Cut the grass | | Cut it | May 2026",
        ],
        "",
      ],
    ],
  ],
  [
    "split and merged",
    [
      [
        "one action split in two",
        [
          "1 | Harbour | Harbour works | Divers came | Mend the slipway steps and paint the lighthouse lantern | May 2026",
        ],
        [
          "1a | Harbour | Harbour works | Divers came | Mend the slipway steps | May 2026",
          "1b | Harbour | Harbour works | | Paint the lighthouse lantern | May 2026",
        ],
        "unchanged, split",
      ],
      [
        "a target split in two where there is no plan",
        ["1 | Harbour | Mend the slipway steps and paint the lighthouse lantern | | | May 2026"],
        [
          "1a | Harbour | Mend the slipway steps | | | May 2026",
          "1b | Harbour | Paint the lighthouse lantern | | | May 2026",
        ],
        "split",
      ],
      [
        "split, and the first part slipped",
        [
          "1 | Harbour | Harbour works | | Mend the slipway steps and paint the lighthouse lantern | May 2026",
        ],
        [
          "1a | Harbour | Harbour works | | Mend the slipway steps | July 2026",
          "1b | Harbour | Harbour works | | Paint the lighthouse lantern | May 2026",
        ],
        "slipped, split",
      ],
      [
        "two actions merged",
        [
          "1 | Harbour | Harbour works | | Mend the slipway steps | May 2026",
          "2 | Harbour | Harbour works | | Paint the lighthouse lantern | May 2026",
        ],
        [
          "1 | Harbour | Harbour works | | Mend the slipway steps; paint the lighthouse lantern | May 2026",
        ],
        "merged",
      ],
      [
        "merged the other way round",
        [
          "1 | Harbour | Harbour works | | Mend the slipway steps | May 2026",
          "2 | Harbour | Harbour works | | Paint the lighthouse lantern | May 2026",
        ],
        [
          "1 | Harbour | Harbour works | | Paint the lighthouse lantern and mend the slipway steps | May 2026",
        ],
        "merged",
      ],
    ],
  ],
  [
    "several things at once",
    [
      [
        "done and handed over",
        [WALL],
        [`${WALL.replace("J Baird", "S Okafor")} | Complete`],
        "done, leadChanged",
      ],
      [
        "given up with another date",
        [WALL],
        [`${WALL.replace("April", "June")} | Withdrawn`],
        "withdrawn, slipped",
      ],
      [
        "opened again with a date of its own",
        [`${WALL} | Complete`],
        [WALL.replace("April", "June").replace("Divers looked at it", "It leaks again")],
        "slipped, reopened",
      ],
      [
        "moved to another aim and later",
        [WALL],
        [WALL.replace("| Harbour |", "| Coast |").replace("April", "May")],
        "slipped, unchanged",
      ],
      [
        "moved to another aim and done",
        [WALL],
        [`${WALL.replace("| Harbour |", "| Coast |")} | Complete`],
        "done",
      ],
      [
        "renumbered, retyped and done",
        [WALL],
        [`${WALL.replace("1 |", "4 |").replace("harbour wall", "harbuor wall")} | Done`],
        "done",
      ],
      [
        "overdue and handed over",
        [WALL.replace("April 2025", "February 2025")],
        [WALL.replace("April 2025", "February 2025").replace("J Baird", "A Nowak")],
        "newlyOverdue, leadChanged, unchanged",
      ],
      [
        "one done, one new in its place",
        [WALL, "2 | Harbour | Dredge the marina | Two bids | Order a dredger | May 2026"],
        [
          `${WALL} | Complete`,
          "2 | Harbour | Dredge the marina | Two bids | Order a dredger | May 2026",
          "3 | Harbour | Light the harbour wall | | Choose the lamps | June 2026",
        ],
        "done, added, unchanged",
      ],
      [
        "a date brought forward and a lead given",
        [WALL.replace("April", "July").replace("| J Baird", "")],
        [WALL.replace("April", "May")],
        "broughtForward, unchanged",
      ],
      [
        "two slip, one by a month and one by a year",
        [WALL, "2 | Harbour | Dredge the marina | Two bids | Order a dredger | May 2026"],
        [
          WALL.replace("April 2025", "May 2025"),
          "2 | Harbour | Dredge the marina | Two bids | Order a dredger | May 2027",
        ],
        "2 slipped, 2 unchanged",
      ],
    ],
  ],
  [
    "times in other words",
    [
      [
        "a quarter for its last month",
        [WALL.replace("April 2025", "June 2025")],
        [WALL.replace("April 2025", "Q1 2025/26")],
        "unchanged",
      ],
      [
        "a financial year for its last day",
        [WALL.replace("April 2025", "31 March 2026")],
        [WALL.replace("April 2025", "2025/26")],
        "unchanged",
      ],
      ["a month written by number", [WALL], [WALL.replace("April 2025", "04/2025")], "unchanged"],
      [
        "with the weekday",
        [WALL.replace("April 2025", "30 April 2025")],
        [WALL.replace("April 2025", "Wednesday 30 April 2025")],
        "unchanged",
      ],
      [
        "from a day to its month",
        [WALL.replace("April 2025", "10 April 2025")],
        [WALL],
        "slipped, unchanged",
      ],
      [
        "from a month to its first day",
        [WALL],
        [WALL.replace("April 2025", "1 April 2025")],
        "broughtForward, unchanged",
      ],
      [
        "ongoing stays ongoing",
        [WALL.replace("April 2025", "Ongoing")],
        [WALL.replace("April 2025", "ongoing")],
        "unchanged",
      ],
      [
        "a date that becomes ongoing",
        [WALL],
        [WALL.replace("April 2025", "Ongoing")],
        "timescaleLost, unchanged",
      ],
      [
        "ongoing that is given an end",
        [WALL.replace("April 2025", "Ongoing")],
        [WALL],
        "timescaleGiven, unchanged",
      ],
      [
        "from early to late in a month",
        [WALL.replace("April 2025", "early April 2025")],
        [WALL.replace("April 2025", "late April 2025")],
        "slipped, unchanged",
      ],
    ],
  ],
  [
    "sheets put in order",
    [
      [
        "a blank ref for all",
        [WALL, "2 | Harbour | Dredge the marina | Two bids | Order a dredger | May 2026"],
        [
          WALL.replace("1 |", " |"),
          " | Harbour | Dredge the marina | Two bids | Order a dredger | May 2026",
        ],
        "2 unchanged",
      ],
      ["refs with the aim before them", [WALL], [WALL.replace("1 |", "H1 |")], "unchanged"],
      [
        "three turned round",
        [
          WALL,
          "2 | Harbour | Dredge the marina | Two bids | Order a dredger | May 2026",
          "3 | Harbour | Paint the lighthouse | Colour chosen | Hire a scaffold | June 2026",
        ],
        [
          "3 | Harbour | Paint the lighthouse | Colour chosen | Hire a scaffold | June 2026",
          "2 | Harbour | Dredge the marina | Two bids | Order a dredger | May 2026",
          WALL,
        ],
        "3 unchanged",
      ],
      [
        "the news taken over into the plan",
        [WALL],
        [WALL.replace("Divers looked at it | Choose a builder", "| Choose a builder")],
        "",
      ],
      [
        "a full stop after the target",
        [WALL],
        [WALL.replace("harbour wall |", "harbour wall. |")],
        "unchanged",
      ],
      [
        "a dash for a hyphen",
        [WALL.replace("harbour wall", "harbour-side wall")],
        [WALL.replace("harbour wall", "harbour–side wall")],
        "unchanged",
      ],
      [
        "curly for straight quotes",
        [WALL.replace("harbour wall", "harbour's wall")],
        [WALL.replace("harbour wall", "harbour’s wall")],
        "unchanged",
      ],
      [
        "an abbreviation written out",
        [WALL.replace("Repair the harbour wall", "Repair the wall of the H. St. quay")],
        [WALL.replace("Repair the harbour wall", "Repair the wall of the Harbour Street quay")],
        "unchanged",
      ],
      [
        "capitals in a ref",
        [WALL.replace("1 |", "ha1 |")],
        [WALL.replace("1 |", "HA1 |")],
        "unchanged",
      ],
      [
        "done steps taken off, open ones kept",
        [
          `${WALL} | Complete`,
          "2 | Harbour | Dredge the marina | Two bids | Order a dredger | May 2026",
        ],
        ["2 | Harbour | Dredge the marina | Two bids | Order a dredger | May 2026"],
        "unchanged",
      ],
    ],
  ],
])("%s", (_, cases) => {
  it.each(cases)("%s", (__, before, now, told) => {
    expect(toldOf(before, now)).toBe(told);
  });
});
