import fc from "fast-check";
import { layOutWords } from "../../src/checklist";
import { composePaper, reportSentences } from "../../src/paper";
import type { Plan } from "../../src/plan";
import type { SheetDrawing } from "../../src/sheet";
import { ENGLISH } from "../../src/words";
import { GAELIC } from "../../src/words/paper/gaelic";
import { WELSH } from "../../src/words/paper/welsh";
import { planArbitrary } from "../paper/arbitraryPlan";
import { tableOf, withoutOfficers, wordsIn } from "../paper/support/wordsOf";
import { tries } from "../support/tries";
import { layOutPaper } from "./support/layOutPlan";

const LANGUAGES = [
  ["English", ENGLISH],
  ["Welsh", WELSH],
  ["Gaelic", GAELIC],
] as const;

/** Every text that a reader of the sheet meets: in cells, in charts, at the foot. */
function textsOn({ cells, charts, page: { footer } }: SheetDrawing): string[] {
  return [
    ...cells.flatMap(({ content }) => (content.kind === "text" ? [content.text] : [])),
    ...charts.map(({ title }) => title),
    footer.left,
    footer.centre,
    footer.right,
  ];
}

/** The officer's words, each with its number: what is too long for a line is cut somewhere. */
function numberedWords(plan: Plan): readonly string[] {
  return (
    JSON.stringify([plan.steps, plan.metrics])
      .toLowerCase()
      .match(/[\p{L}\d-]+\d+x/gu) ?? []
  );
}

function foreignWords(texts: readonly string[], known: ReadonlySet<string>): string[] {
  const said = wordsIn(texts.map(withoutOfficers));
  return [...new Set(said)].filter((word) => !known.has(word));
}

describe.each(LANGUAGES)("a sheet in %s", (_name, words) => {
  const known = tableOf(words);
  const others = LANGUAGES.map(([, other]) => other).filter((other) => other !== words);

  test("says no word that is neither the officer's nor the language's, with twins in the others and alone", () => {
    fc.assert(
      fc.property(planArbitrary, fc.boolean(), ({ plan, settings }, isTwin) => {
        const twins = isTwin
          ? others.map((other) => composePaper(plan, settings, { words: other }))
          : [];
        const paper = composePaper(plan, settings, { words });
        const drawing = layOutPaper(paper, settings, twins);
        const cut = numberedWords(plan);
        const foreign = foreignWords(textsOn(drawing), known);
        expect(foreign.filter((word) => !cut.some((long) => long.includes(word)))).toEqual([]);
      }),
      tries(60),
    );
  });

  test("the words for the covering report are in it, and what frames them is in English", () => {
    fc.assert(
      fc.property(planArbitrary, ({ plan, settings }) => {
        const { cells } = layOutWords({
          sentences: reportSentences(plan, settings, words),
          asAt: plan.asAt,
          settings,
          sheetName: "Report words",
          tableName: "ReportWordsTable",
        });
        const first = cells.find(
          ({ content }) => content.kind === "text" && content.text === "Words",
        );
        const [said, frame] = [true, false].map((isSaid) =>
          cells
            .filter(
              ({ rowIndex, columnIndex }) =>
                isSaid === (columnIndex === 1 && rowIndex > (first?.rowIndex ?? Infinity)),
            )
            .flatMap(({ content }) => (content.kind === "text" ? [content.text] : [])),
        ) as [string[], string[]];
        expect(first).toBeDefined();
        expect(said.length).toBeGreaterThan(1);
        expect(foreignWords(said, known)).toEqual([]);
        expect(foreignWords(frame, FRAME)).toEqual([]);
      }),
      tries(60),
    );
  });

  test("a word of another language would be found", () => {
    const [other] = others;
    expect(foreignWords([other?.sections.targets ?? ""], known)).not.toEqual([]);
  });
});

/** What the sheet of words says itself, in English as every list for colleagues, and what the officer's settings say. */
const FRAME: ReadonlySet<string> = new Set([
  ...tableOf(ENGLISH),
  ...wordsIn([
    "Words for the covering report Of Appendix A draft: every number is counted from the sheets.",
    "Part Words Cells it rests on Progress Recommendations Recommendation None Targets Metrics Plan",
    "and more cell cells",
  ]),
  ..."abcdefghijklmnopqrstuvwxyz",
]);
