type Rows = readonly (readonly (string | number)[])[];

/** A small plan in which every kind of timescale and status occurs; columns as in the Targets template. */
export const EXAMPLE_TARGETS: Rows = [
  [
    "Safer routes to school",
    "Every primary school has a travel plan",
    "19 of 24 schools have a plan",
    "Agree plans with the last five schools",
    "June 2025",
    "Head of Roads",
  ],
  ["", "", "", "Review all plans with pupils", "April 2026 onwards", "Head of Roads"],
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
    "2025-26",
    "Head of Housing",
  ],
  ["", "", "", "Help tenants to apply for grants", "Ongoing", "Tenancy Manager"],
  [
    "",
    "Cut the time that empty houses wait for repair",
    "New contractor appointed",
    "Set up weekly repair meetings",
    "Q3 2025/26",
    "Repairs Manager",
  ],
  [
    "Listening to communities",
    "A panel of residents in every ward",
    "",
    "Hold the first meetings",
    "by end of March 2026",
    "Community Planning Officer",
  ],
];

/** Columns as in the Metrics template. */
export const EXAMPLE_METRICS: Rows = [
  ["Children injured on the way to school", "children", "Lower", 14, 9, "fewer than 10", ""],
  ["Council houses insulated", "houses", "Higher", 110, 260, 400, "Counted since 2021."],
  ["Days that an empty house waits for repair", "days", "Lower", 41, 38, 30, ""],
  ["Residents who feel listened to", "%", "Higher", "38%", "43%", "50%", "Residents’ survey."],
];
