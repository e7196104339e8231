/** Units of measure: the stable key and the words that officers write for it, in lower case without full stops. */
const MEASURES: readonly (readonly [unit: string, words: readonly string[]])[] = [
  ["working days", ["working day", "working days"]],
  ["days", ["day", "days"]],
  ["weeks", ["week", "weeks", "wk", "wks"]],
  ["months", ["month", "months", "mth", "mths"]],
  ["years", ["year", "years", "yr", "yrs"]],
  ["hours", ["hour", "hours", "hr", "hrs", "h"]],
  ["minutes", ["minute", "minutes", "min", "mins"]],
  ["seconds", ["second", "seconds", "sec", "secs"]],
  ["km", ["km", "kms", "kilometre", "kilometres", "kilometer", "kilometers"]],
  ["km2", ["km2", "sq km", "square kilometres", "square kilometre", "km sq", "km squared"]],
  ["m2", ["m2", "sq m", "sqm", "square metres", "square metre", "m sq"]],
  ["m3", ["m3", "cubic metres", "cubic metre"]],
  ["metres", ["metre", "metres", "mtrs"]],
  ["cm", ["cm"]],
  ["mm", ["mm"]],
  ["miles", ["mile", "miles"]],
  ["mph", ["mph", "miles per hour"]],
  ["hectares", ["hectare", "hectares", "ha"]],
  ["acres", ["acre", "acres"]],
  ["kg", ["kg", "kgs", "kilogram", "kilograms", "kilogrammes"]],
  ["tonnes", ["tonne", "tonnes", "tons", "ton"]],
  [
    "tCO2e",
    ["tco2e", "tco2", "tco₂e", "tonnes co2e", "tonnes of co2e", "tonnes co2", "tonnes of co2"],
  ],
  ["ktCO2e", ["ktco2e", "ktco2", "kilotonnes co2e"]],
  ["kgCO2e", ["kgco2e", "kgco2", "kg co2e", "kg co2"]],
  ["litres", ["litre", "litres"]],
  ["kWh", ["kwh", "kilowatt hours"]],
  ["MWh", ["mwh", "megawatt hours"]],
  ["GWh", ["gwh", "gigawatt hours"]],
  ["kW", ["kw", "kilowatts"]],
  ["MW", ["mw", "megawatts"]],
  [
    "FTE",
    [
      "fte",
      "ftes",
      "wte",
      "wtes",
      "full time equivalent",
      "full time equivalents",
      "whole time equivalent",
      "whole time equivalents",
    ],
  ],
  ["stars", ["star", "stars"]],
  ["points", ["point", "points", "pts"]],
  [
    "percentage points",
    [
      "pp",
      "ppt",
      "ppts",
      "percentage point",
      "percentage points",
      "% point",
      "% points",
      "per cent points",
      "percent points",
      "%pt",
      "% pt",
      "% pts",
    ],
  ],
  ["ug/m3", ["ug/m3", "µg/m3", "μg/m3", "ug / m3", "µg / m3", "μg / m3"]],
  ["dB", ["db", "decibels"]],
  ["°C", ["°c", "° c", "degrees", "degrees celsius", "deg c"]],
];

const BY_WORDS: ReadonlyMap<string, string> = new Map(
  MEASURES.flatMap(([unit, words]) => words.map((word) => [word, unit] as const)),
);

/** Measures that hold a figure, which must not be read as a number of its own. */
export const MEASURES_WITH_FIGURES: readonly string[] = [
  ...new Set(
    [...BY_WORDS.keys(), "co2e", "co2", "pm10", "pm2\\.5", "no2", "o3"]
      .flatMap((words) => words.split(/[ /]/))
      .filter((word) => /\d/.test(word)),
  ),
].sort((a, b) => b.length - a.length);

/** The single words of all measures, "day", "days", "wks" … */
export const MEASURE_WORDS: readonly string[] = [...BY_WORDS.keys()].filter((words) =>
  /^\p{L}+$/u.test(words),
);

/** The key of a unit of measure in lower-case words: "wks" is "weeks"; undefined for any other words. */
export function measureOf(words: string): string | undefined {
  return BY_WORDS.get(words);
}

/** The longest measure that the words open with and what is left: "sq km of park" is km2 and "of park". */
export function openingMeasure(
  words: string,
): { readonly unit: string; readonly rest: string } | undefined {
  const parts = words.split(" ");
  for (let length = Math.min(4, parts.length); length > 0; length -= 1) {
    const unit = BY_WORDS.get(parts.slice(0, length).join(" "));
    if (unit !== undefined) return { unit, rest: parts.slice(length).join(" ") };
  }
  return undefined;
}

/** What words of size multiply a number by; "hundred" too, since "3 hundred" is written. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["hundred", 1e2],
  ["hundreds", 1e2],
  ["k", 1e3],
  ["thousand", 1e3],
  ["thousands", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mill", 1e6],
  ["million", 1e6],
  ["millions", 1e6],
  ["bn", 1e9],
  ["billion", 1e9],
  ["billions", 1e9],
  ["dozen", 12],
  ["tn", 1e12],
  ["trn", 1e12],
  ["trillion", 1e12],
  ["trillions", 1e12],
]);

/** Currencies by sign, code and word. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["£", "GBP"],
  ["gbp", "GBP"],
  ["pound", "GBP"],
  ["pounds", "GBP"],
  ["pounds sterling", "GBP"],
  ["sterling", "GBP"],
  ["€", "EUR"],
  ["eur", "EUR"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["$", "USD"],
  ["us $", "USD"],
  ["usd", "USD"],
  ["us dollars", "USD"],
  ["dollars", "USD"],
]);
