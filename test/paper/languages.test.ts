import fc from "fast-check";
import { composePaper, reportSentences } from "../../src/paper";
import { DEFAULT_SETTINGS } from "../../src/plan";
import { ENGLISH, type PaperWords } from "../../src/words";
import { GAELIC } from "../../src/words/paper/gaelic";
import { WELSH } from "../../src/words/paper/welsh";
import { tries } from "../support/tries";
import { leavesOf } from "../words/support/leaves";
import { planArbitrary } from "./arbitraryPlan";
import { makePlan } from "./makePlan";
import { tableOf, withoutOfficers, wordsIn } from "./support/wordsOf";

const LANGUAGES = [
  ["English", ENGLISH],
  ["Welsh", WELSH],
  ["Gaelic", GAELIC],
] as const;

/** Everything that a paper says, and the sentences for the report that covers it. */
function saidOf(plan: Parameters<typeof composePaper>[0], words: PaperWords): string[] {
  const paper = { ...composePaper(plan, SETTINGS, { words }), words: "", asAt: "" };
  const { progress, recommendations } = reportSentences(plan, SETTINGS, words);
  const told = leavesOf(JSON.parse(JSON.stringify({ paper, progress, recommendations }), drop));
  return told
    .filter(({ path }) => !CODES.has(path.at(-1) ?? "") && !path.includes("unbroken"))
    .map(({ text }) => text);
}
const SETTINGS = { ...DEFAULT_SETTINGS, council: "Glenbrae Council" };
/** What no reader sees. */
const CODES: ReadonlySet<string> = new Set([
  "kind",
  "tone",
  "starts",
  "status",
  "sheetName",
  "numberFormat",
]);
function drop(_key: string, value: unknown): unknown {
  return typeof value === "number" || typeof value === "boolean" || value === null ? "" : value;
}

test.each(LANGUAGES)(
  "in %s the paper says no word that is neither the officer's nor the language's",
  (_name, words) => {
    const known = tableOf(words);
    fc.assert(
      fc.property(planArbitrary, ({ plan }) => {
        const own = saidOf(plan, words).map(withoutOfficers);
        expect([...new Set(wordsIn(own))].filter((word) => !known.has(word))).toEqual([]);
      }),
      tries(100),
    );
  },
);

test("Welsh counts with its own forms", () => {
  const late = (days: number): string => {
    const plan = makePlan([
      { target: "Cyhoeddi’r cynllun", timescale: "Mai", status: { kind: "overdue", days } },
    ]);
    const [table] = composePaper(plan, DEFAULT_SETTINGS, { words: WELSH }).progress;
    return table?.rows[0]?.cells.map(({ text }) => text).join(" ") ?? "";
  };
  expect(late(1)).toContain("HWYR: 1 diwrnod");
  expect(late(2)).toContain("HWYR: 2 ddiwrnod");
  expect(late(1234)).toContain("HWYR: 1,234 diwrnod");
  const { head } = composePaper(
    makePlan([1, 2, 3].map(() => ({ target: "a", progressPlanned: "b" }))),
    DEFAULT_SETTINGS,
    { words: WELSH },
  );
  expect(head.counts[0]).toBe("3 cham arfaethedig: 3 ar y trywydd iawn.");
  expect(head.summary).toBe("Crynodeb o’r cynnydd – Tachwedd 2003");
});

test("Gaelic counts with its own forms", () => {
  const counted = (count: number): string | undefined =>
    composePaper(
      makePlan(Array.from({ length: count }, () => ({ target: "a", progressPlanned: "b" }))),
      DEFAULT_SETTINGS,
      { words: GAELIC },
    ).head.counts[0];
  expect(counted(2)).toBe("2 cheum san amharc: 2 air an t-slighe cheart.");
  expect(counted(3)).toBe("3 ceumannan san amharc: 3 air an t-slighe cheart.");
  expect(counted(20)).toBe("20 ceum san amharc: 20 air an t-slighe cheart.");
});

test("the sentences for the covering report are in the paper's language", () => {
  const plan = makePlan([{ target: "Cyhoeddi", status: { kind: "overdue", days: 3 } }, {}, {}]);
  const said = reportSentences(plan, DEFAULT_SETTINGS, WELSH);
  expect(said.progress.map(({ text }) => text)).toEqual([
    "Yn hwyr: 1 o’r 3 rhes.",
    "Yr un fwyaf hwyr yw “Cyhoeddi”: 3 diwrnod.",
  ]);
  expect(said.asked).toBe("Gofynnir i’r pwyllgor:");
});
