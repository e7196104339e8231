import { TIMESCALE_WORDS } from "./timescales";

/**
 * Why the plan leaves open how a step stands: in English, without the full stop, for the officer who wrote it. What
 * stands in quotation marks is the officer's own.
 */
export const STATUS_WORDS = {
  ...TIMESCALE_WORDS,
  "done-yet-planned": "The timescale “{done}” says that it is done, yet more is planned",
  "open-yet-done": "The status says “{status}”, yet “{done}” says that it is done",
  "closed-yet-planned": "The row stands under “{group}”, yet more is planned",
  "closed-yet-open": "The row stands under “{group}”, yet “{other}” says otherwise",
  "overdue-yet-not-past": "The status says that it is overdue, but its timescale has not passed",
  "said-unclear": "The status column says that it is unclear",
  "past-with-unknown-status":
    "The date has passed, and nobody has said what the status “{status}” means",
  "past-with-cross": "The date has passed, and “{cross}” can mean that it is done",
  "past-if-timescales": "The date has passed, if this is the column of timescales",
  "past-yet-maybe-done": "The date has passed, yet “{words}” can mean that it is done",
  "past-yet-blue": "The date has passed, yet “{rag}” often means complete",
  "past-with-doubtful-timescale": "The date has passed, and the timescale can mean that it is done",
  "past-with-doubtful-update": "The date has passed, and the update can mean that it is done",
} as const;
