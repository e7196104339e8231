import { say, sayingsOf, STATUS_WORDS, statusSaid, TIMESCALE_WORDS } from "../../src/words";

const TABLE = { late: "{days} late", never: "never" } as const;
const saying = sayingsOf<typeof TABLE>();

test("a saying is its code and facts, and becomes words only when it is said", () => {
  expect(saying("late", { days: "3" })).toEqual({ code: "late", facts: { days: "3" } });
  expect(say(TABLE, saying("late", { days: "3" }))).toBe("3 late");
  expect(say(TABLE, saying("never"))).toBe("never");
});

test("facts that hold gaps are said as they stand", () => {
  expect(say(TABLE, saying("late", { days: "{days}" }))).toBe("{days} late");
});

test("the compiler asks for each gap, and for no other", () => {
  // @ts-expect-error: the days are wanting
  saying("late");
  // @ts-expect-error: there is no such gap
  saying("never", { days: "3" });
  // @ts-expect-error: there is no such code
  saying("sometimes");
});

test("a reason is a sentence with one full stop", () => {
  expect(statusSaid({ code: "to-be-confirmed", facts: {} })).toBe(
    "The timescale is still to be confirmed.",
  );
  for (const words of Object.values(STATUS_WORDS)) expect(words).not.toMatch(/[.?!]$/);
});

test("no two remarks on timescales are the same words", () => {
  const words = Object.entries(TIMESCALE_WORDS).filter(([code]) => !code.startsWith("bare-"));
  expect(new Set(words.map(([, text]) => text)).size).toBe(words.length);
});
