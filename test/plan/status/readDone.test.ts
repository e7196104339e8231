import { readDone } from "../../../src/plan/status/readTick";

describe("readDone", () => {
  test.each<[string, boolean | undefined]>([
    ["Yes", true],
    ["Y 27/9", true],
    ["✓ 3 May", true],
    ["Yes – paid on Monday", true],
    ["N", false],
    ["N – form with solicitor", false],
    ["No (waiting)", false],
    ["Not yet", false],
    ["Yes, but only the east side", undefined],
    ["Y (partly)", undefined],
    ["No – superseded", undefined],
    ["Gold", undefined],
    ["Yesterday", undefined],
    ["", undefined],
  ])("%j is %s", (text, read) => {
    expect(readDone(text)).toBe(read);
  });
});
