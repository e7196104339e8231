import fc from "fast-check";
import {
  corrected,
  ENGLISH,
  gapsIn,
  judgeCorrection,
  paperTexts,
  type PaperText,
} from "../../../src/words";
import { GAELIC } from "../../../src/words/paper/gaelic";
import { WELSH } from "../../../src/words/paper/welsh";
import { tries } from "../../support/tries";
import { leavesOf } from "../support/leaves";

const LANGUAGES = [
  ["English", ENGLISH],
  ["Welsh", WELSH],
  ["Gaelic", GAELIC],
] as const;

function textOf(key: string, more: readonly string[] = []): PaperText {
  const found = paperTexts(WELSH, more).find((text) => text.key === key);
  if (!found) throw new Error(`There is no ${key}.`);
  return found;
}

const judged = (key: string, typed: string) => judgeCorrection(textOf(key), typed);
const whyOf = (key: string, typed: string) => {
  const found = judged(key, typed);
  return found.kind === "sound" ? undefined : found.why;
};

describe.each(LANGUAGES)("the texts of the paper in %s", (_name, words) => {
  const texts = paperTexts(words);

  test("are all that its table says, each once, but for months and tags", () => {
    const said = leavesOf(words)
      .filter(({ path, text }) => text !== "" && path[0] !== "dates" && path.at(-1) !== "language")
      .map(({ path }) => [words.language, ...path].join("."));
    expect(texts.map(({ key }) => key).sort()).toEqual(said.sort());
  });

  test("each has English beside it", () => {
    expect(texts.filter(({ english }) => english === "").map(({ key }) => key)).toEqual([]);
  });

  test("each is a sound correction of itself, and then nothing is changed", () => {
    const own = texts.map((text) => [text.key, judgeCorrection(text, text.text)] as const);
    expect(own.filter(([, { kind }]) => kind !== "sound")).toEqual([]);
    const all = Object.fromEntries(
      own.map(([key, found]) => [key, found.kind === "sound" ? found.text : ""]),
    );
    expect(corrected(words, all)).toEqual(words);
  });

  test("loses no gap that it must have, whichever is left out", () => {
    for (const text of texts) {
      for (const gap of text.gaps.needed) {
        const typed = `x ${text.text.replaceAll(gap, "")} x`;
        expect(judgeCorrection(text, typed)).toMatchObject({
          kind: "unusable",
          why: { code: "gap-lost" },
        });
      }
      expect(judgeCorrection(text, `${text.text} {nobody}`)).toMatchObject({
        kind: "unusable",
        why: { code: "gap-unknown", facts: { gaps: "{nobody}" } },
      });
    }
  });

  test("a correction changes the one text that bears its key", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), ({ key, text }) => {
        const changed = corrected(words, { [key]: `${text}!` });
        const [before, after] = [words, changed].map((table) =>
          leavesOf(table).map((leaf) => `${leaf.path.join(".")}: ${leaf.text}`),
        ) as [string[], string[]];
        const path = key.split(".").slice(1).join(".");
        expect(after.filter((leaf) => !before.includes(leaf))).toEqual([`${path}: ${text}!`]);
        expect(after).toHaveLength(before.length);
      }),
      tries(100),
    );
  });
});

test("plural forms say for which numbers they are", () => {
  expect(textOf("cy.days.two").numbers).toEqual({ first: [2], hasMore: false, isOrdinal: false });
  expect(textOf("cy.days.other").numbers).toEqual({
    first: [0, 1, 3, 4],
    hasMore: true,
    isOrdinal: false,
  });
  expect(textOf("cy.head.asAt").numbers).toBeUndefined();
});

test("a form that the table lacks can be added where the language has it", () => {
  const key = "cy.days.few";
  expect(paperTexts(WELSH).map((text) => text.key)).not.toContain(key);
  expect(textOf(key, [key])).toMatchObject({ text: "{count} diwrnod", numbers: { first: [3] } });
  expect(corrected(WELSH, { [key]: "tri diwrnod" }).days).toEqual({
    ...WELSH.days,
    few: "tri diwrnod",
  });
  // Gaelic has no form of its own for nought.
  expect(paperTexts(GAELIC, ["gd.days.zero"]).map((text) => text.key)).not.toContain(
    "gd.days.zero",
  );
});

test("what is counted may stand in words for one number alone", () => {
  expect(judged("cy.days.two", "deuddydd")).toEqual({ kind: "sound", text: "deuddydd" });
  expect(whyOf("cy.days.other", "dyddiau")).toEqual({
    code: "gap-lost",
    facts: { gaps: "{count}" },
  });
});

test("space at either end is our own text's, and space within is single", () => {
  const separator = judged("cy.separator", ";");
  expect(separator).toEqual({ kind: "sound", text: "; " });
  expect(judged("cy.head.asAt", "\n  Fel yr oedd\tar   {date} ")).toEqual({
    kind: "sound",
    text: "Fel yr oedd ar {date}",
  });
});

test("nothing that is no word is taken", () => {
  expect(whyOf("cy.sections.key", " \u00a0 ")).toEqual({ code: "only-spaces", facts: {} });
  expect(whyOf("cy.sections.key", "=A1")).toEqual({ code: "no-words", facts: { text: "=A1" } });
  expect(whyOf("cy.sections.key", "a".repeat(501))?.code).toBe("too-long");
  expect(whyOf("cy.sections.key", "All{wedd")?.facts).toEqual({ gaps: "{" });
  expect(whyOf("cy.head.asAt", "Ar { date }")?.code).toBe("gap-lost");
});

test("gaps are those in braces, each once", () => {
  expect(gapsIn("{count} of {of}, {count}")).toEqual(["{count}", "{of}"]);
});
