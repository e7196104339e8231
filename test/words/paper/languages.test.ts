import { ENGLISH, longDate, longMonth, PAPER_LANGUAGES, type PaperWords } from "../../../src/words";
import { ownFormats } from "../../../src/words/longDate";
import { GAELIC } from "../../../src/words/paper/gaelic";
import { WELSH } from "../../../src/words/paper/welsh";
import { leavesOf } from "../support/leaves";

const OTHERS = [
  ["Welsh", WELSH],
  ["Gaelic", GAELIC],
] as const;

const CATEGORIES: ReadonlySet<string> = new Set(["zero", "one", "two", "few", "many", "other"]);

/** The texts under the name of what they say, all the forms of a plural together. */
function saidBy(words: PaperWords): Map<string, string[]> {
  const said = new Map<string, string[]>();
  for (const { path, text } of leavesOf(words)) {
    const last = path.at(-1) ?? "";
    const name = (CATEGORIES.has(last) ? path.slice(0, -1) : path).join(".");
    said.set(name, [...(said.get(name) ?? []), text]);
  }
  return said;
}

function gapsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();
}

test("the languages that can be chosen are those that there are words for", () => {
  expect(Object.keys(PAPER_LANGUAGES)).toEqual(["en-GB", WELSH.language, GAELIC.language]);
});

describe.each(OTHERS)("%s", (_name, words) => {
  test("says everything that the English paper says, with the same gaps in it", () => {
    const [english, other] = [saidBy(ENGLISH), saidBy(words)];
    for (const [name, texts] of english) {
      // One form may say by a word what another says by a figure.
      const gaps = gapsOf(texts).filter((gap) => gap !== "{only}");
      expect({
        name,
        gaps: gapsOf(other.get(name) ?? []).filter((gap) => gap !== "{only}"),
      }).toEqual({
        name,
        gaps,
      });
    }
    const own = [...other.keys()].filter((name) => !name.startsWith("dates."));
    expect(own.sort()).toEqual([...english.keys()].sort());
  });

  test("says nothing as the English paper says it, but for signs and short marks", () => {
    const english = saidBy(ENGLISH);
    const alike = [...saidBy(words)].flatMap(([name, texts]) =>
      texts.filter((text) => {
        const said = text.replace(/\{\w+\}/g, "");
        return /\p{L}{3}/u.test(said) && english.get(name)?.includes(text) === true;
      }),
    );
    expect(alike).toEqual([]);
  });

  test("counts with the forms that the language has, and with no others", () => {
    const has: ReadonlySet<string> = new Set(
      new Intl.PluralRules(words.language).resolvedOptions().pluralCategories,
    );
    const forms = leavesOf(words).flatMap(({ path }) => {
      const last = path.at(-1) ?? "";
      const isOrdinal = path.includes("ordinals");
      return CATEGORIES.has(last) && !isOrdinal && path.at(-2) !== "lengths" ? [last] : [];
    });
    expect([...new Set(forms)].filter((form) => !has.has(form))).toEqual([]);
  });

  test("writes dates by its own words as Intl does, for machines whose Intl lacks the language", () => {
    if (!words.dates) throw new Error("has dates");
    const own = ownFormats(words.dates);
    for (let day = 0; day < 366; day += 1) {
      const time = Date.UTC(2024, 0, 1 + day);
      const date = new Date(time).toISOString().slice(0, 10);
      expect(own.day(time)).toBe(longDate(date, words));
      expect(own.month(time)).toBe(longMonth(date, words));
    }
  });
});

test("dates are those of the language", () => {
  expect(longDate("2026-03-05", WELSH)).toBe("5 Mawrth 2026");
  expect(longMonth("2026-09-01", GAELIC)).toBe("An t-Sultain 2026");
});
