import { join } from "node:path";
import { copyAppendix, type CopyOf } from "../../scripts/printing/copyAppendix";
import { DemoStage } from "./support/demoPage";

const SAMPLE = join(__dirname, "../../samples/joint-working.xlsx");

const stage = new DemoStage();
beforeAll(() => stage.open(), 300_000);
afterEach(() => stage.clear());
afterAll(() => stage.close());

test.each<[string, CopyOf]>([
  ["A4 in the committee layout", { layout: "committee", paper: "A4" }],
  ["A3 in the committee layout, reduced to A4", { layout: "committee", paper: "A3" }],
])(
  "a black-and-white copy of the sample loses nothing: %s",
  async (_name, how) => {
    const { copy, faults } = await copyAppendix(stage, SAMPLE, "2004-03-09", how);
    expect(faults).toEqual([]);
    // Something was looked at: rows that are overdue, and a tint that words repeat.
    expect(copy.texts.some(({ text }) => text.includes("OVERDUE by"))).toBe(true);
    expect(copy.texts.some(({ isTinted }) => isTinted)).toBe(true);
    const least = Math.min(...copy.texts.map(({ points }) => points));
    expect(least).toBeLessThan(how.paper === "A3" ? 9 : 11);
  },
  120_000,
);
