/** A list of pairs, file word and office.js word, as a look-up in both directions. */
export interface Words {
  /** The office.js word for a file's word; the first pair's when the file's is absent or unknown. */
  read(file: string | undefined): string;
  /** The file's word; undefined for the first pair's, which files leave out, and for unknown words. */
  write(word: string): string | undefined;
}

export function words(...pairs: readonly (readonly [file: string, word: string])[]): Words {
  const usual = pairs[0];
  return {
    read: (file) => (pairs.find(([own]) => own === file) ?? usual)?.[1] ?? "",
    write: (word) => {
      const found = pairs.find(([, own]) => own === word);
      return found === usual ? undefined : found?.[0];
    },
  };
}

export const HORIZONTAL_ALIGNMENT = words(
  ["general", "General"],
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["fill", "Fill"],
  ["justify", "Justify"],
  ["centerContinuous", "CenterAcrossSelection"],
  ["distributed", "Distributed"],
);
export const VERTICAL_ALIGNMENT = words(
  ["bottom", "Bottom"],
  ["top", "Top"],
  ["center", "Center"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
);
export const READING_ORDER = words(["0", "Context"], ["1", "LeftToRight"], ["2", "RightToLeft"]);
export const UNDERLINE = words(
  ["none", "None"],
  ["single", "Single"],
  ["double", "Double"],
  ["singleAccounting", "SingleAccountant"],
  ["doubleAccounting", "DoubleAccountant"],
);
export const PRINT_ORDER = words(
  ["downThenOver", "DownThenOver"],
  ["overThenDown", "OverThenDown"],
);
export const PRINT_COMMENTS = words(
  ["none", "NoComments"],
  ["atEnd", "EndSheet"],
  ["asDisplayed", "InPlace"],
);
export const PRINT_ERRORS = words(
  ["displayed", "AsDisplayed"],
  ["blank", "Blank"],
  ["dash", "Dash"],
  ["NA", "NotAvailable"],
);
export const VALIDATION_OPERATOR = words(
  ["between", "Between"],
  ["notBetween", "NotBetween"],
  ["equal", "EqualTo"],
  ["notEqual", "NotEqualTo"],
  ["lessThan", "LessThan"],
  ["lessThanOrEqual", "LessThanOrEqualTo"],
  ["greaterThan", "GreaterThan"],
  ["greaterThanOrEqual", "GreaterThanOrEqualTo"],
);
export const ALERT_STYLE = words(
  ["stop", "Stop"],
  ["warning", "Warning"],
  ["information", "Information"],
);
