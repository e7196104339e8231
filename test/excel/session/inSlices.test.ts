import { inSlices } from "../../../src/excel/session/inSlices";

/** Work of so many slices, each of some milliseconds. */
function* work(slices: number, milliseconds: number): Generator<number, string, undefined> {
  for (let slice = 0; slice < slices; slice += 1) {
    const until = performance.now() + milliseconds;
    while (performance.now() < until);
    yield slice;
  }
  return "done";
}

test("resolves to what the work returns", async () => {
  expect(await inSlices(work(3, 0))).toBe("done");
});

test("others have their turn between long slices", async () => {
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  await inSlices(work(8, 20));
  clearInterval(timer);
  expect(turns).toBeGreaterThanOrEqual(4);
});

test("what is asked after a pause stops it by throwing", async () => {
  let isStopped = false;
  let reached = 0;
  function* counted(): Generator<number, void, undefined> {
    for (const slice of work(100, 20)) {
      reached = slice;
      if (slice === 2) isStopped = true;
      yield slice;
    }
  }
  const mayGoOn = (): void => {
    if (isStopped) throw new Error("stopped");
  };
  await expect(inSlices(counted(), mayGoOn)).rejects.toThrow("stopped");
  expect(reached).toBeLessThan(100 - 1);
});

test("what the work throws is thrown", async () => {
  function* broken(): Generator<number, void, undefined> {
    yield 1;
    throw new RangeError("no such row");
  }
  await expect(inSlices(broken())).rejects.toThrow("no such row");
});
