import { formatTimescale, readTimescale } from "../../src/timescale";
import { day } from "./examples";

const context = { asAt: day("2024-11-11") };

test.each([
  ["Mar-04", "March 2004"],
  ["31/3/04", "31 March 2004"],
  ["end of March 2004", "by 31 March 2004"],
  ["until March 2004", "until 31 March 2004"],
  ["Q1 2024/25", "1 April 2024 to 30 June 2024"],
  ["April 2003 onwards", "1 April 2003 onwards"],
  ["August annually", "Ongoing"],
  ["Achieved", "Complete"],
  ["within 6 months", "within 6 months"],
  ["TBC", "TBC"],
])("%j is formatted %j", (phrase, expected) => {
  expect(formatTimescale(readTimescale(phrase, context))).toBe(expected);
});
