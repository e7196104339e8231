import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HOSTILE_FILES } from "./support/hostileFiles";
import { judge, runHostile } from "./support/hostileRuns";

test.each(HOSTILE_FILES.filter(({ isSlow }) => isSlow !== true))(
  "$name: a good result, or one clear line",
  async (file) => {
    const run = await runHostile(file.make());
    expect(judge(file, run)).toEqual([]);
  },
);

test("the sample cut at every kilobyte is refused in one clear line, and whole it is not", async () => {
  const sample = new Uint8Array(readFileSync(join(__dirname, "../../samples/joint-working.xlsx")));
  for (let length = 0; length < sample.length; length += 1024) {
    const run = await runHostile(sample.slice(0, length));
    const file = { name: "cut", make: () => sample, expected: "refused" as const };
    expect([length, ...judge(file, run)]).toEqual([length]);
  }
  expect(await runHostile(sample)).toMatchObject({ code: 0, wrong: [] });
});
