import { planOfPicture, readsOf } from "../pictures";

/** Sheets as other bodies lay them out, in our own words: what stands in them, and what a careful officer reads. */
const LAYOUTS: readonly (readonly [
  name: string,
  asAt: string,
  picture: string,
  reads: readonly string[],
])[] = [
  [
    "audit recommendations with a management response",
    "2024-11-12",
    `Rec | Recommendation | Priority | Management response | Responsible officer | Agreed date | Status
     1 | Reconcile the petty cash each month | High | Agreed, the new form is in use | Head of Finance | 31/03/2024 | Implemented
     2 | Keep a list of who has keys to the depot | Medium | Agreed in principle | Depot Manager | 30/06/2024 | In progress
     3 | Test the back-up of the payroll twice a year | Low | Agreed | ICT Manager | 31/12/2024 | Not started`,
    [
      "2 complete, 2024-03-31: Reconcile the petty cash each month",
      "3 overdue, 2024-06-30: Keep a list of who has keys to the depot",
      "4 due-soon, 2024-12-31: Test the back-up of the payroll twice a year",
    ],
  ],
  [
    "an inspection plan with requirements and a date met",
    "2024-11-12",
    `Requirement | Actions taken | By whom | To be completed by | Date met
     Handover notes must be kept for every shift | New sheet brought in | Ward Manager | 30 April 2024 | 12 April 2024
     Medicines must be checked by two nurses | Rota drawn up | Matron | 31 May 2024 |
     Every bed must have a call bell in reach | Survey under way | Estates Lead | 31 January 2025 |`,
    [
      "2 complete, 2024-04-30: Handover notes must be kept for every shift",
      "3 overdue, 2024-05-31: Medicines must be checked by two nurses",
      "4 on-track, 2025-01-31: Every bed must have a call bell in reach",
    ],
  ],
  [
    "parish minutes with a date raised before the deadline",
    "2024-11-12",
    `Minute | Date of meeting | Matter | Who | When | Position
     24/31 | 08/04/2024 | Ask the county to mend the gate at the ford | Clerk | June 2024 | Gate mended and closed
     24/32 | 08/04/2024 | Find three prices for cutting the churchyard grass | RL | ongoing | Two prices so far
     24/40 | 13/05/2024 | Write to the bus company about the last bus | Clerk/DP | 30 Sept 2024 | No answer yet`,
    [
      "2 overdue, 2024-06-30: Ask the county to mend the gate at the ford",
      "3 ongoing, no date: Find three prices for cutting the churchyard grass",
      "4 overdue, 2024-09-30: Write to the bus company about the last bus",
    ],
  ],
  [
    "a climate plan with bands, a RAG and no lead",
    "2024-11-12",
    `Action | Outcome wanted | Timescale | RAG
     Buildings
     Fit heat pumps in the two libraries | Gas use falls by half | March 2024 | Green
     Insulate the lofts of the depot | Fewer cold mornings | 2025/26 | Amber
     Travel
     Set up a bicycle pool for staff | Fewer short car trips | December 2024 | Red`,
    [
      "3 overdue, 2024-03-31: Buildings > Fit heat pumps in the two libraries",
      "4 on-track, 2026-03-31: Buildings > Insulate the lofts of the depot",
      "6 due-soon, 2024-12-31: Travel > Set up a bicycle pool for staff",
    ],
  ],
  [
    "a task list from Planner",
    "2024-11-12",
    `Task ID | Task Name | Bucket Name | Progress | Priority | Assigned To | Created Date | Due date | Completed Date
     x1 | Order the new chairs | Hall | Completed | Medium | Officer A | 09/02/2024 | 10/14/2024 | 10/11/2024
     x2 | Paint the stage | Hall | In progress | Important | Officer B | 09/02/2024 | 10/28/2024 |
     x3 | Renew the licence | Office | Not started | Low | Officer C | 09/20/2024 | 01/31/2025 |`,
    [
      "2 complete, 2024-10-14: Hall > Order the new chairs",
      "3 overdue, 2024-10-28: Hall > Paint the stage",
      "4 on-track, 2025-01-31: Office > Renew the licence",
    ],
  ],
  [
    "an export of a performance system",
    "2024-11-12",
    `Action Code | Action Title | Due Date | Status Icon | Progress Bar | Latest Note | Assigned To
     CP01 | Publish the play strategy | 31-Mar-2024 | Completed | 100% | Published in March | Officer A
     CP02 | Let the contract for the skate park | 30-Sep-2024 | Overdue | 60% | Two bids received | Officer B
     CP03 | Open the community fridge | 31-Mar-2025 | In Progress | 25% | Site chosen | Officer C`,
    [
      "2 complete, 2024-03-31: Publish the play strategy",
      "3 overdue, 2024-09-30: Let the contract for the skate park",
      "4 on-track, 2025-03-31: Open the community fridge",
    ],
  ],
  [
    "a list from Jira or Monday",
    "2024-11-12",
    `Key | Summary | Assignee | Status | Created | Due date
     WEB-1 | Move the parking pages to the new site | Ana | Done | 2024-02-01 | 2024-06-28
     WEB-2 | Check every form with a screen reader | Ben | In Progress | 2024-03-11 | 2024-10-31
     WEB-3 | Drop the old news feed | Cal | Won't Do | 2024-03-11 | 2024-05-31`,
    [
      "2 complete, 2024-06-28: Move the parking pages to the new site",
      "3 overdue, 2024-10-31: Check every form with a screen reader",
      "4 withdrawn, 2024-05-31: Drop the old news feed",
    ],
  ],
  [
    "a school improvement plan with success criteria",
    "2024-11-12",
    `Priority 1: Reading
     Objective | What we will do | Who | By when | Success criteria | Evaluation
     Every child reads for pleasure | Open the library at lunch each day | Mrs Hale | Autumn term 2024 | Loans double | Loans up by a third
      | Train ten reading volunteers | Mr Orr | Spring term 2025 | Ten in place |
     Fewer children fall behind | Test all in week two | Class teachers | September 2024 | List drawn up | Completed`,
    [
      "3 due-soon, 2024-12-31: Every child reads for pleasure > Open the library at lunch each day",
      "4 on-track, 2025-04-30: Every child reads for pleasure > Train ten reading volunteers",
      "5 complete, 2024-09-30: Fewer children fall behind > Test all in week two",
    ],
  ],
  [
    "a .csv export with underscores and ISO dates",
    "2024-11-12",
    `action_id | action_description | lead_officer | target_date | date_completed | action_status
     A-1 | Replace the lamps in Mill Lane | A Reid | 2024-05-31 | 2024-05-20 | closed
     A-2 | Clear the gullies on the hill road | B Lowe | 2024-08-31 | | open`,
    [
      "2 complete, 2024-05-31: Replace the lamps in Mill Lane",
      "3 overdue, 2024-08-31: Clear the gullies on the hill road",
    ],
  ],
  [
    "headings that nobody knows, the cells alone speaking",
    "2024-11-12",
    `Zub | Quaff | Merl | Tonk
     Write a leaflet for every new tenant in the town | Head of Housing | 31 March 2025 | Text drafted and sent to two tenants for comment
     Ring each tenant in the month after moving in | Tenancy Officer | 30 June 2025 | Forty calls made and the answers put in a list`,
    [
      "2 on-track, 2025-03-31: Write a leaflet for every new tenant in the town",
      "3 on-track, 2025-06-30: Ring each tenant in the month after moving in",
    ],
  ],
  [
    "the column headed as the action holds only words of completion",
    "2024-11-12",
    `Issue raised by members | Action | Due
     The lamp outside the hall has been dark since May | Completed | 30/06/2024
     The path to the school floods after rain each autumn | In progress | 31/12/2024
     The bench at the bus stop has lost two of its slats | Not started | 31/12/2024`,
    [
      "2 complete, 2024-06-30: The lamp outside the hall has been dark since May",
      "3 due-soon, 2024-12-31: The path to the school floods after rain each autumn",
      "4 due-soon, 2024-12-31: The bench at the bus stop has lost two of its slats",
    ],
  ],
  [
    "ticks under done, and a footer with a signature",
    "2024-11-12",
    `No | Action | Lead | Deadline | Done?
     1 | Hang the new curtains in the hall | AR | 01/08/2024 | ✓
     2 | Mend the tap in the kitchen | BL | 01/09/2024 |
     3
     4
     
     Signed: A. Reid, Chair`,
    [
      "2 complete, 2024-08-01: Hang the new curtains in the hall",
      "3 overdue, 2024-09-01: Mend the tap in the kitchen",
    ],
  ],
  [
    "departments on sheets of their own, and a closed one beside them",
    "2024-11-12",
    `-- Housing
     Action | Lead | Due date | Update
     Let the ten new flats in Alder Court | AR | 31/12/2024 | Four let
     -- Roads
     Action | Lead | Due date | Update
     Mend the bridge at the mill | BL | 31/03/2024 | Stone ordered
     -- Closed actions
     Action | Lead | Due date | Update
     Buy a new van for the wardens | BL | 31/03/2023 | Completed`,
    [
      "2 due-soon, 2024-12-31: Housing > Let the ten new flats in Alder Court",
      "2 overdue, 2024-03-31: Roads > Mend the bridge at the mill",
    ],
  ],
  [
    "columns that registers have too, beside headings of a plan",
    "2024-11-12",
    `Issue | Contact | E-mail | Cost | Due date | Status
     Broken lift at the library | A. Reid | a.reid@example.org | £4,200 | 31/05/2024 | In progress
     Damp in the store | B. Lowe | b.lowe@example.org | £900 | 30/06/2025 | Not started`,
    [
      "2 overdue, 2024-05-31: Broken lift at the library",
      "3 on-track, 2025-06-30: Damp in the store",
    ],
  ],
  [
    "Welsh headings",
    "2024-11-12",
    `Cyf | Cam gweithredu | Swyddog arweiniol | Erbyn pryd | Cynnydd | Statws
     1 | Cyhoeddi'r daflen newydd i bob tenant | Pennaeth Tai | Mawrth 2024 | Taflen yn barod | Ar y gweill
     2 | Hyfforddi staff y dderbynfa | Rheolwr AD | Mehefin 2025 | Un sesiwn wedi'i chynnal | Ar y gweill`,
    [
      "2 overdue, 2024-03-31: Cyhoeddi'r daflen newydd i bob tenant",
      "3 on-track, 2025-06-30: Hyfforddi staff y dderbynfa",
    ],
  ],
  [
    "a progress outcome filled row by row",
    "2024-11-12",
    `Task | Officer | Target date | Outcome
     Count the trees in the park | AR | May 2024 | Completed, 412 trees counted
     Plant an orchard by the school | BL | March 2025 | Ground cleared
     Mark the old footpath to the well | CH | September 2024 | Posts bought`,
    [
      "2 complete, 2024-05-31: Count the trees in the park",
      "3 on-track, 2025-03-31: Plant an orchard by the school",
      "4 overdue, 2024-09-30: Mark the old footpath to the well",
    ],
  ],
  [
    "statuses in sentences beside a revised date with dashes",
    "2024-11-12",
    `Ref | Action agreed | Owner | Original date | Revised date | Status
     1 | Bring the asset register up to date | Finance | 31/05/2024 | - | The register was brought up to date in May and the action is complete.
     2 | Agree a policy for lone workers | HR | 31/05/2024 | 31/01/2025 | Draft is with the unions, who have asked for more time to read it.`,
    [
      "2 unclear, 2024-05-31: Bring the asset register up to date",
      "3 on-track, 2025-01-31: Agree a policy for lone workers",
    ],
  ],
  [
    "a list of decisions with nothing but a status",
    "2024-11-12",
    `Decision | Owner | Status
     Close the old depot at the end of the lease | Estates | Complete
     Share one call centre with the district | Customer Services | On track
     Sell the mayor's second car | Transport | Superseded`,
    [
      "2 complete, no date: Close the old depot at the end of the lease",
      "3 on-track, no date: Share one call centre with the district",
      "4 withdrawn, no date: Sell the mayor's second car",
    ],
  ],
];

test.each(LAYOUTS)("%s", (_, asAt, picture, reads) => {
  expect(readsOf(planOfPicture(picture, asAt))).toEqual(reads);
});

/** Tables that are no plan, whatever they hold. */
const NO_PLANS: readonly (readonly [name: string, picture: string])[] = [
  [
    "people",
    "Name | Department | Start date\nA. Reid | Housing | 01/04/2019\nB. Lowe | Roads | 02/05/2021",
  ],
  [
    "prices",
    "Item | Description | Price\nChair | Blue, with arms | £40\nTable | Round, for six | £120",
  ],
  [
    "training",
    "Officer | Course | Start | End\nA. Reid | Fire safety | 01/02/2024 | 02/02/2024\nB. Lowe | First aid | 05/03/2024 | 06/03/2024",
  ],
  ["lists", "Status | Lead\nGreen | A. Reid\nAmber | B. Lowe"],
  [
    "contacts",
    "Team | Telephone | E-mail\nRoads | 01234 567890 | roads@example.org\nParks | 01234 567891 | parks@example.org",
  ],
  [
    "bookings",
    "Room | Date | Booked by\nHall | 01/12/2024 | Scouts\nKitchen | 02/12/2024 | Lunch club",
  ],
];

test.each(NO_PLANS)("%s are no plan", (_, picture) => {
  expect(planOfPicture(picture, "2024-11-12").steps).toEqual([]);
});
