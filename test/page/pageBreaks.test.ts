import { pageBreaks } from "../../src/page/pageBreaks";

test.each([
  ["one page", [300, 300], 650, 0, []],
  ["a row that does not fit goes to the next page", [300, 300, 300], 650, 0, [2]],
  ["the repeated headings take room", [300, 300, 300, 300], 650, 100, [2, 3]],
  ["a row higher than a page stands alone", [700, 700], 650, 0, [1]],
  ["nothing", [], 650, 0, []],
])("%s", (_, heights, page, heading, breaks) => {
  expect(pageBreaks(heights, page, heading)).toEqual(breaks);
});
