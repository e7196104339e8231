import { endure } from "./support/endurance";

test("sixty generates in a row leave no more behind than two", async () => {
  const found = await endure(60);
  const [savedOnce, savedLast] = found.savedBytes;
  expect(savedOnce).toBeGreaterThan(2000);
  expect(savedLast).toBe(savedOnce);
  expect(found.handlers).toEqual([0, 0]);
  expect(found.references).toEqual([0, 0]);
  expect(found.sheets).toBe(3);
  // Memory is only level within what has not been collected yet; `npm run prove` collects and looks closely.
  const [early, late] = found.heapBytes;
  expect(late).toBeLessThan(early + 200e6);
});
