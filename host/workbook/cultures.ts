/** How computers of some countries write numbers and dates, in the words of Windows' own settings. */
export const CULTURES = {
  "en-GB": {
    decimalSeparator: ".",
    groupSeparator: ",",
    dateSeparator: "/",
    longDate: "dd MMMM yyyy",
    shortDate: "dd/MM/yyyy",
    longTime: "HH:mm:ss",
    timeSeparator: ":",
  },
  "en-US": {
    decimalSeparator: ".",
    groupSeparator: ",",
    dateSeparator: "/",
    longDate: "dddd, MMMM d, yyyy",
    shortDate: "M/d/yyyy",
    longTime: "h:mm:ss tt",
    timeSeparator: ":",
  },
  "de-DE": {
    decimalSeparator: ",",
    groupSeparator: ".",
    dateSeparator: ".",
    longDate: "dddd, d. MMMM yyyy",
    shortDate: "dd.MM.yyyy",
    longTime: "HH:mm:ss",
    timeSeparator: ":",
  },
} as const;

export type Culture = keyof typeof CULTURES;
