import { isDoubtNote, noteOf, noteWords, readValue } from "../../../src/metric";
import { known } from "../observe";

test.each([
  ["£1.2 milion", '"milion" was read as "million".'],
  ["24m", '"m" was read as million.'],
  ["2023", "It may be a year."],
  ["10% reduction", "It is a change, not a level."],
  ["+5%", "The plus sign was ignored: is it a change?"],
  ["12/20", "Read as 12 out of 20."],
])("%s is read with a doubt: %s", (text, words) => {
  expect(known(text).notes.filter(isDoubtNote).map(noteWords)).toEqual([words]);
});

test.each([
  ["two thirds", "Read as 66.7%."],
  ["24*", '"*" was taken to mark a provisional value; its meaning is not stated.'],
  ["45 (target 50)", 'It also says "target 50".'],
  ["(1,234)", "The brackets were read as a minus sign."],
])("%s is sure, with the remark: %s", (text, words) => {
  const { notes } = known(text);
  expect(notes.map(noteWords)).toEqual([words]);
  expect(notes.some(isDoubtNote)).toBe(false);
});

test("a note is facts, which two readings of one slip share", () => {
  const [note] = known("3 mln").notes;
  expect(note).toEqual(noteOf("corrected", "mln", "million"));
  expect(readValue("3 million")).toMatchObject({ notes: [] });
});
