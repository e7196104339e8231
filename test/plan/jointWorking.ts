import type { WorkbookGrid } from "../../src/sheet";
import { sheetOf, workbookOf, type Written } from "./grids";

export const JOINT_HEADINGS = ["AIM", "TARGET", "PROGRESS MADE", "PROGRESS PLANNED", "TIMESCALE"];

/** A joint working plan of 2003 in our own words: aims and targets stand once, at the head of their rows. */
export const JOINT_ROWS: readonly (readonly Written[])[] = [
  [
    "Agree the policy agenda",
    "Find the policies and procedures that the two services should share",
    "Group set up to rank placements outside the area",
    "Agree how both budgets pay for such placements",
    "Ongoing",
  ],
  [
    null,
    null,
    "One referral form in use for early years",
    "Review value for money",
    "November 2003",
  ],
  [null, null, null, "Review family care services as a whole", null],
  [null, "Say in every committee report what each service brings", "Achieved, where it applies"],
  [
    "Work with other bodies",
    "Review the partnerships that exist and add to them",
    "Race equality partnership running across the county",
    "Ask ethnic minority communities what they need",
    "March 2004 (first phase)",
  ],
  [
    null,
    null,
    "Joint group plans children's health",
    "Seat for schools on that group",
    "November 2003",
  ],
  [
    null,
    null,
    null,
    "Agree with the health board how to help with attention deficit",
    "December 2004",
  ],
  [null, null, null, "Bring in one shared assessment", "June 2005"],
  [null, null, null, "Help to prepare the Special Games", "June 2004"],
  [null, null, "Learning partnerships under way and being evaluated"],
  [null, null, "Joint briefings given to both inspectorates"],
  [
    "Work with young people",
    "Bring social workers into the local school objectives",
    "Joint teams assess what each child needs",
  ],
  [
    null,
    "Extend community schools to the whole area",
    "Achieved",
    "Add social work posts",
    "March 2004",
  ],
  [null, null, null, "Train teams together on shared objectives", "March 2004"],
  [
    null,
    "Spend the children's fund on early help",
    "First services running, second ones from April 2003 to March 2006",
    "Evaluate the first services",
    "Ongoing",
  ],
  [null, null, null, "Run and evaluate the second services", "April 2003 onwards"],
  [
    null,
    "Try all-year care in two areas",
    "First year of the trial done",
    "Look at its future",
    "Ongoing",
  ],
  [null, "Open a family centre", "Achieved"],
  [
    null,
    "More youth outreach",
    "About 70 young people reached in two areas",
    "Go to the town centre",
    "March 2004",
  ],
  [
    null,
    "Use sport to cut youth crime",
    "Committee agreed the programme",
    "Appoint co-ordinators",
    "Ongoing",
  ],
  [
    null,
    null,
    "A pitch in each learning partnership",
    "Try other courses for young offenders",
    "March 2004",
  ],
  [
    "Better services for disabled adults and older people",
    "Adult learning in care homes and day services",
    "50 adults helped with reading and number work",
    "Look at how this can go on in 2004-2005",
    "Ongoing",
  ],
  [
    "Support communities",
    "Carry out the adult literacy plan",
    "Family learning in some schools",
    "Add more schools",
    "Ongoing",
  ],
  [
    null,
    null,
    "50 homeless people helped regularly",
    "Find funds beyond March 2005",
    "October 2004",
  ],
  [
    null,
    "Active citizenship among pupils",
    "Pupil councils in all schools",
    "Evaluate pupils' part",
    "June 2004",
  ],
  [null, null, "Circle time in all schools"],
  [
    "Improve systems",
    "Plan joint training for front-line staff",
    "Training plan for child protection agreed",
    "Run the year's joint courses",
    "January 2004 onwards",
  ],
  [null, null, "School courses open to social workers", "Courses in pastoral care", "June 2004"],
  [
    null,
    "Bring in a commissioning framework",
    "Draft is final",
    "Committee to agree it",
    "November 2003",
  ],
  [
    null,
    "Link the two information systems",
    "Easier access in place",
    "Use it day to day",
    "December 2003",
  ],
  [null, null, "First links made with the children's database"],
  [
    "Review performance",
    "One approach to quality in both services",
    "Head of quality appointed",
    "Bring the two quality teams together",
    "Ongoing",
  ],
  [null, null, "Draft framework is final", "Put the framework to use", "April 2004"],
  [
    null,
    "One form for public reports",
    "Achieved – the council's own public report now holds this",
  ],
  [null, "Amend the review programme", "Reviews done and draft statement written"],
  [
    null,
    null,
    "Programme to change with the new Act",
    "Run the programme",
    "April 2004 onwards, on phased basis",
  ],
];

/** The plan on one sheet, headings in row 3 under a title. */
export function jointWorkbook(): WorkbookGrid {
  return workbookOf(
    sheetOf("Targets", [["Joint working: progress"], [], JOINT_HEADINGS, ...JOINT_ROWS]),
  );
}
