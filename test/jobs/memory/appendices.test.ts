import {
  appendicesOf,
  appendixNamed,
  changeAppendix,
  furtherChoices,
  withAtHand,
  withSettings,
} from "../../../src/jobs/memory/appendices";
import { memoryToJson, parseMemory, type Memory } from "../../../src/jobs/memory/memory";
import { parseIsoDate } from "../../../src/calendar";

/** "Appendix 1" in English at hand, and beside it "Atodiad 1" in Welsh. */
function twoAppendices(): Memory {
  const first = parseMemory(JSON.stringify({ settings: { council: "Rowan Council" } }));
  const choices = { ...furtherChoices(first, "Atodiad 1"), language: "cy", council: "Cyngor" };
  return parseMemory(JSON.stringify({ settings: first.settings, others: [{ choices }] }));
}

test("an old memory has one appendix, and is written again without another word for it", () => {
  const old = parseMemory('{"settings":{"appendixName":"Annex A"}}');
  expect(appendicesOf(old).map(({ choices }) => choices.appendixName)).toEqual(["Annex A"]);
  expect(memoryToJson(old)).not.toContain("others");
});

test("each appendix has its own name, language and heading; the date and the columns are said once", () => {
  const welsh = withAtHand(twoAppendices(), 1).settings;
  expect(welsh).toMatchObject({ appendixName: "Atodiad 1", language: "cy", council: "Cyngor" });
  const dated = withSettings(withAtHand(twoAppendices(), 1), {
    ...welsh,
    asAt: parseIsoDate("2026-06-11"),
    layout: "accessible",
    unusedColumns: ["K"],
  });
  expect(withAtHand(dated, 0).settings).toMatchObject({
    appendixName: "Appendix 1",
    language: "en-GB",
    layout: "committee",
    council: "Rowan Council",
    asAt: "2026-06-11",
    unusedColumns: ["K"],
  });
});

test("putting another at hand and back again changes nothing", () => {
  const memory = twoAppendices();
  expect(withAtHand(withAtHand(memory, 1), 0)).toEqual(memory);
  expect(withAtHand(memory, 7)).toBe(memory);
  expect(memoryToJson(parseMemory(memoryToJson(memory)))).toBe(memoryToJson(memory));
});

test("settings that were read before another was put at hand go to the one that they belong to", () => {
  const memory = twoAppendices();
  const english = { ...memory.settings, title: "Progress", dueSoonDays: 30 };
  const saved = withSettings(withAtHand(memory, 1), english);
  expect(saved.settings).toMatchObject({ appendixName: "Atodiad 1", title: "", dueSoonDays: 30 });
  expect(withAtHand(saved, 0).settings.title).toBe("Progress");
});

test("settings of an appendix that was forgotten meanwhile change only what is said once for all", () => {
  const memory = twoAppendices();
  const gone = { ...memory.settings, appendixKey: 9, title: "Gone", dueSoonDays: 30 };
  const saved = withSettings(memory, gone);
  expect(saved.settings).toMatchObject({ appendixKey: 0, title: "", dueSoonDays: 30 });
  expect(appendicesOf(saved)).toHaveLength(2);
});

test("what is drawn is remembered of the appendix that it was drawn for, whichever is at hand by then", () => {
  const memory = twoAppendices();
  const drawn = changeAppendix(withAtHand(memory, 1), memory.settings, (atHand) => ({
    ...atHand,
    settings: { ...atHand.settings, title: "Drawn" },
  }));
  expect(drawn.settings).toMatchObject({ appendixKey: 1, title: "" });
  expect(withAtHand(drawn, 0).settings.title).toBe("Drawn");
  const begun = changeAppendix(memory, furtherChoices(memory, "Appendix 3"), (atHand) => atHand);
  expect(begun.settings.appendixKey).toBe(0);
  expect(appendicesOf(begun).map(({ choices }) => choices.appendixName)).toEqual([
    "Appendix 1",
    "Atodiad 1",
    "Appendix 3",
  ]);
});

test("an appendix is named without regard to capitals, and by nothing else", () => {
  const memory = twoAppendices();
  expect(appendixNamed(memory, "ATODIAD 1")?.choices.appendixKey).toBe(1);
  expect(appendixNamed(memory, "Atodiad")).toBeUndefined();
});

test("of others in a memory from anywhere, the sound ones count, each once, and never endlessly many", () => {
  const many = Array.from({ length: 400 }, (_, at) => ({ choices: { appendixKey: at + 1 } }));
  const odd = [null, 3, { choices: "none" }, { choices: { appendixKey: -1 } }, ...many, ...many];
  const memory = parseMemory(JSON.stringify({ settings: {}, others: odd }));
  const keys = appendicesOf(memory).map(({ choices }) => choices.appendixKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.length).toBeLessThan(60);
  expect(keys).toContain(3);
  expect(parseMemory('{"others":"all"}').others).toEqual([]);
});
