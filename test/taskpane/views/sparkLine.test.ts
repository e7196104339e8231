import { linesOf } from "../../../src/taskpane/views/sparkLine";

const point = (value: number | undefined) => ({ label: "", words: "", value });

test("higher values stand higher, and the line runs from edge to edge", () => {
  const [line = []] = linesOf([point(61), point(50), point(46)]);
  expect(line.map(({ x }) => x)).toEqual([4, 44, 84]);
  expect(line[0]?.y).toBe(4);
  expect(line[2]?.y).toBe(28);
  expect(line[1]?.y).toBeGreaterThan(4);
});

test("a period without a value breaks the line", () => {
  const lines = linesOf([point(1), point(undefined), point(3), point(4)]);
  expect(lines.map((line) => line.length)).toEqual([1, 2]);
});

test("equal values run through the middle; no value draws nothing", () => {
  expect(
    linesOf([point(5), point(5)])
      .flat()
      .map(({ y }) => y),
  ).toEqual([16, 16]);
  expect(linesOf([point(undefined)])).toEqual([]);
  expect(linesOf([])).toEqual([]);
});
