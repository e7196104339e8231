/**
 * What the reader of timescales remarks on, and why a time cannot be told: in English, without the full stop, for the
 * officer who wrote the plan. What stands in quotation marks is the officer's own.
 */
export const TIMESCALE_WORDS = {
  "several-times": "{times} times are written; the later one counts",
  "moved-from": "moved from {before}",
  "moved-from-unknown": "moved; the date before is not written",
  "which-is-new": "It is not clear which of the dates is the new one; the later is taken",
  "moved-to-unknown": "The words say that the time was moved, but not to when",
  "end-to-be-confirmed":
    "What is to be confirmed may be the end, or the date itself; no end is taken",
  "end-before-beginning": "The end that is named lies before the beginning",
  "date-of-ongoing":
    "A date stands beside words for work that goes on; no deadline is taken from it",
  "counted-from-date": "counted from the date named",
  "counted-from-end":
    "counted from the end of the time named; it may be counted from its beginning",
  "counted-from-plan": "counted from the plan's own date",
  "done-or-to-be-done": "The words may say when it was done, or when it is to be done",
  "done-in-part-perhaps": "It is said to be done, but perhaps in part only",
  "year-long-past": "no year is written; {past} is long past at the as-at date, so {year} is taken",
  "year-from-as-at": "the year is taken from the as-at date",
  "year-may-be-past": "No year is written, so it may be the one that has passed",
  "year-may-be-next": "No year is written, so it may be next year's",
  "unread-beside-year": '"{words}" is not understood, so the whole year is taken',
  "unread-beside-month": '"{words}" is not understood, so the whole month is taken',
  unread: '"{words}" is not understood',
  "unread-year": '"{words}" is not understood as a year',
  "ends-before-it-begins": "The range ends before it begins",
  "period-or-four-weeks":
    "A period may be a month or four weeks; the month, which ends later, is taken",
  "other-weekday": "{date} is a {weekday}, not a {written}",
  "weekday-from-as-at": "the weekday is counted from the as-at date",
  "month-first": "The month is written before the day, as in America",
  "year-counted-from-as-at": "the year is counted from the as-at date",
  "bare-quarter":
    "A quarter of a single year may be of the calendar or the financial year; the financial year's, which ends later, is taken",
  "bare-half":
    "A half of a single year may be of the calendar or the financial year; the financial year's, which ends later, is taken",
  "misspelt-month": '"{written}" is read as {month}',
  "misspelt-month-unsure": '"{written}" is read as {month}, which is not certain',
  "misspelt-month-of-two": '"{written}" may be {first} or {last}; the later is taken',
  "word-unsure": '"{written}" is read as "{word}", which is not certain',
  "counted-from-as-at": '"{words}" is counted from the as-at date',
  "next-of-two": '"next" may mean {year} or {after}; the later is taken',
  "calendar-or-financial":
    "The year may be the calendar or the financial one; the one that ends later is taken",
  "season-of-two-years": "The season falls in either of the two years; the later is taken",
  hydref: "Hydref is autumn and October; autumn, which ends later, is taken",
  "day-or-item": "The figure may be the day or the number of an item; it is taken as the day",
  "financial-year-of-one":
    "A financial year named by one year may be the one that begins or the one that ends in it; the later is taken",
  "academic-year-end":
    "Schools and universities end the academic year between June and August; the end of August is taken",
  "weeks-of-month": "weeks of a month are counted in sevens from its first day",
  "holidays-end":
    "Holidays end on different days in different places; two weeks after the day are taken",
  "summer-holidays":
    "Summer holidays begin and end on different days in different places; the latest of them are taken",
  "new-year": "The new year is taken as its first third",
  "no-such-day": "There is no day {day} in that month; its last day is taken",
  "year-or-day": '"{figure}" may be the year or the day; the reading that ends later is taken',
  "two-figures": '"{figures}" can be read in more than one way; the later end is taken',
  "years-or-financial":
    "Two years in full may be calendar years or the one financial year; the later end is taken",
  "terms-end": "Terms end on different days in different places; the latest of them is taken",
  "numbered-term":
    "A numbered term may be one of three, four or six; the one that ends last is taken",
  "third-of-time": '"{part}" is taken as a third of the time named',
  "revised-unread": 'The revised date "{revised}" cannot be read',
  "shows-less": "the cell holds {date} and shows only the month or year",
  "excel-date": "The number {number} is read as the Excel date {day}",
  "day-and-month-exchanged": "month and day may have been swapped when the dates were brought in",
  "month-first-as-others":
    "read month first, because other dates in the column can only be read that way",
  // Why there is no time, or none that tells how it stands.
  "done-in-part": "It is said to be done in part only",
  "on-hold": "The step is on hold or waits for something; no time is given",
  "to-be-confirmed": "The timescale is still to be confirmed",
  "not-due": "The words say that it is not due yet, but not when it is",
  "completion-without-time": "The words speak of completion but give no time for it",
  "not-applicable": "No timescale applies, as it says",
  "no-time-found": "No date or time can be found in these words",
  "none-given": "No timescale is given",
  "cell-error": "The cell shows the error {error}",
  "struck-through": "Some or all of the timescale is struck through",
  undated: "The timescale is counted from something that is not dated here",
  "may-have-passed": "The date may have passed: its words can also mean an earlier one",
  "may-be-later": "The date may have passed, but the words can also mean a later one",
} as const;
