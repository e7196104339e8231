import { parseIsoDate } from "../../src/calendar";
import { earlierPromises, type KeptTimescale, type Promised } from "../../src/history";

const AS_AT = parseIsoDate("2025-03-04");

/** "April 2025=2025-04-30", or words alone for no date. */
function promised(words: string, kind: KeptTimescale["kind"] = "deadline"): Promised {
  const [text = "", latest = ""] = words.split("=");
  if (!AS_AT) throw new Error("no day");
  return {
    asAt: AS_AT,
    status: "on-track",
    timescale: { text, kind, latest: parseIsoDate(latest), slippedFrom: undefined },
  };
}

const APRIL = "April 2025=2025-04-30";
const JULY = "July 2025=2025-07-31";

test.each<[string, readonly string[], readonly string[]]>([
  ["a date that stays", [APRIL], []],
  ["a date that moved", [APRIL, JULY], ["April 2025"]],
  ["a date that moved twice", [APRIL, JULY, "May 2026=2026-05-31"], ["April 2025", "July 2025"]],
  ["a date that moved back", [APRIL, JULY, APRIL], ["July 2025"]],
  ["a date that was given up", [APRIL, "TBC"], ["April 2025"]],
  ["other words for the same day", ["by end of April 2025=2025-04-30", APRIL], []],
  ["words read otherwise a year later", ["by June=2025-06-30", "by June=2026-06-30"], []],
  ["words without a date", ["Ongoing", APRIL], []],
  ["the same date twice", [APRIL, "End of April=2025-04-30", JULY], ["April 2025"]],
])("%s", (_, log, wanted) => {
  expect(earlierPromises(log.map((one) => promised(one))).map(({ text }) => text)).toEqual(wanted);
});

test("a step that its timescale calls done is past promising", () => {
  expect(earlierPromises([promised(APRIL), promised("Achieved", "complete")])).toEqual([]);
});
