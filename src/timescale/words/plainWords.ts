/**
 * Words of plans that often stand before a year and are no month: "Budget 2026", "Draft report 2024". Any other word
 * there that is not understood may be a month that was mistyped or is not English.
 */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  (
    "accounts act agenda agreement annual application approval area assessment audit award awards bid bill board " +
    "briefing budget budgets build bulletin business campaign capital case census charter city cohort committee " +
    "community conference construction consultation contract contracts council course cycle decision delivery design " +
    "draft economic edition election elections event events exam exams exercise exhibition feasibility festival final " +
    "finance financial fund funding games go guidance guide handover housing implementation improvement installation " +
    "intake inspection launch launched leaflet legislation letter live local manual meeting meetings members move " +
    "newsletter office opening opens operational order outline pack paper papers parliament pay performance pilot " +
    "pilots plan planning plans policy portal post pre procurement programme progress project projects proposal " +
    "proposals publication publish published purchase questionnaire recess recruitment refresh refurbishment register " +
    "regulations release renewal report reports research results return returns road roll rollout round rounds roads " +
    "school schools scheme schemes scoping service services settlement signed site sites staff standard standards start " +
    "statement strategy strategies study submission submitted summit survey surveys system tender tenders test testing " +
    "tests tour training transport trial trials update updated updates visit visits website work workplan works workshop " +
    "workshops"
  ).split(" "),
);
