import { readTimescale, withRevision } from "../../src/timescale";
import { day } from "./examples";
import { told } from "./told";

const context = { asAt: day("2024-11-11") };
const read = (text: string) => readTimescale(text, context);

test("the revised date counts and the slip is kept", () => {
  const both = withRevision(read("March 2025"), read("June 2025"));
  expect(both).toMatchObject({
    kind: "deadline",
    text: "June 2025",
    latest: "2025-06-30",
    slippedFrom: "2025-03-31",
  });
  expect(told(both.notes)).toEqual([{ kind: "slip", words: "moved from March 2025" }]);
});

test("an earlier revised date counts as well", () => {
  expect(withRevision(read("June 2025"), read("March 2025"))).toMatchObject({
    latest: "2025-03-31",
    slippedFrom: "2025-06-30",
  });
});

test("a blank one changes nothing", () => {
  const original = read("March 2025");
  expect(withRevision(original, read("  "))).toBe(original);
});

test("one that cannot be read leaves the original with a doubt", () => {
  const both = withRevision(read("March 2025"), read("see minutes"));
  expect(both).toMatchObject({ latest: "2025-03-31" });
  expect(told(both.notes)).toEqual([
    { kind: "doubt", words: 'The revised date "see minutes" cannot be read' },
  ]);
});

test("the same date again is no slip", () => {
  const both = withRevision(read("March 2025"), read("31/03/2025"));
  expect(both.slippedFrom).toBeUndefined();
  expect(both.notes).toEqual([]);
});

test("an original without a date is named in the note", () => {
  const both = withRevision(read("TBC"), read("March 2025"));
  expect(both.slippedFrom).toBeUndefined();
  expect(told(both.notes)).toEqual([{ kind: "slip", words: "moved from TBC" }]);
});

test("a revised cell that is all there is counts alone", () => {
  const revised = read("March 2025");
  expect(withRevision(read(""), revised)).toBe(revised);
});

test("its arguments stay as they are", () => {
  const [original, revised] = [Object.freeze(read("March 2025")), Object.freeze(read("May 2025"))];
  const copies = structuredClone([original, revised]);
  withRevision(original, revised);
  expect([original, revised]).toEqual(copies);
});
