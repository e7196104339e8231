import type { Trial } from "../../host/conformance/trial";
import { undoGenerate, type GenerateOptions } from "../../src/jobs";
import { make, makeAndKeep, printedPage, refusal } from "../made";
import { formulasIn, layScratchSheets, officersSheets, tabs } from "../scratch";

/** What the officer wrote that must be on the appendix: words, a date in words, and numbers as numbers. */
const ON_IT = [
  "Safer roads",
  "Build the first",
  "31 December 2024",
  "March 2025",
  61,
  46,
  120,
  165,
];

const MADE = {
  made: ["Appendix 1", 1, false],
  tabs: ["Targets", "Metrics", "Appendix 1"],
  page: {
    orientation: "Landscape",
    paperSize: "A4",
    pagesWide: 1,
    footer: ["Appendix 1 · Page &P of &N", "As at 31 March 2024"],
    printsWhatIsThere: true,
    titleRows: 1,
  },
  missing: [],
  isUnchanged: true,
};

/** The first appendix of a workbook, in either layout, and taking it back. */
export const GENERATING: readonly Trial[] = [
  {
    name: "an appendix is made on a sheet of its own, set up to be printed, and the plan is left as it was",
    run: () => first({}),
    result: MADE,
  },
  {
    name: "the accessible layout is made, as a table",
    run: async () => ({
      ...(await first({ settings: { layout: "accessible" } })),
      tables: await tablesOn("Appendix 1"),
    }),
    result: {
      ...MADE,
      tables: ["Appendix_1_Glance", "Appendix_1_Progress", "Appendix_1_Metrics"],
    },
  },
  {
    name: "a second appendix stands beside the first",
    run: async () => {
      await layScratchSheets();
      await make();
      const { sheetName, isRenewal } = await make({ appendix: "Appendix 2" });
      return { sheetName, isRenewal, tabs: await tabs() };
    },
    result: {
      sheetName: "Appendix 2",
      isRenewal: false,
      tabs: ["Targets", "Metrics", "Appendix 1", "Appendix 2"],
    },
  },
  {
    name: "an appendix that is cancelled before it is drawn changes nothing",
    run: async () => {
      await layScratchSheets();
      const before = await officersSheets();
      const cancelling = new AbortController();
      const refused = await refusal(
        make({
          signal: cancelling.signal,
          onProgress: ({ step }) => step === "laying-out" && cancelling.abort(),
        }),
      );
      return { refused, tabs: await tabs(), isUnchanged: (await officersSheets()) === before };
    },
    result: { refused: "Cancelled", tabs: ["Targets", "Metrics"], isUnchanged: true },
  },
  {
    name: "a first appendix is taken back, and its sheet with it",
    run: async () => {
      await layScratchSheets();
      const before = await officersSheets();
      const undone = await undoGenerate(await makeAndKeep());
      return { undone, tabs: await tabs(), isUnchanged: (await officersSheets()) === before };
    },
    result: {
      undone: { kind: "taken-out", sheetName: "Appendix 1" },
      tabs: ["Targets", "Metrics"],
      isUnchanged: true,
    },
  },
];

async function first(options: GenerateOptions): Promise<object> {
  await layScratchSheets();
  const before = await officersSheets();
  const { sheetName, range, pages, isRenewal } = await make(options);
  const cells = (await formulasIn(sheetName, range)).flat();
  return {
    made: [sheetName, pages, isRenewal],
    tabs: await tabs(),
    page: await printedPage(sheetName),
    missing: ON_IT.filter((content) => !cells.includes(content)),
    isUnchanged: (await officersSheets()) === before,
  };
}

async function tablesOn(sheetName: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem(sheetName);
    tables.load("items/name");
    await context.sync();
    return tables.items.map(({ name }) => name);
  });
}
