import type { Trial } from "../../host/conformance/trial";
import {
  makeChecksSheet,
  makePromisesSheet,
  makeWordsSheet,
  type MakeOwnSheetOptions,
  type MakeOwnSheetResult,
} from "../../src/jobs";
import { AS_AT, formulasIn, layScratchSheets, tabs, write } from "../scratch";

/** The lists for colleagues, each on a sheet of its own. */
export const LISTS: readonly Trial[] = [
  list("the checks' findings are put on a sheet of their own", makeChecksSheet, {
    sheetName: "Checks",
    says: "E6",
  }),
  list("what was promised is put on a sheet of its own", makePromisesSheet, {
    sheetName: "Promises",
    says: "November 2023",
  }),
  list("the words for the covering report are put on a sheet of their own", makeWordsSheet, {
    sheetName: "Report words",
    says: "Targets E2",
  }),
];

type Make = (options: MakeOwnSheetOptions) => Promise<MakeOwnSheetResult>;

/** Makes the list, renews it, and writes on it: then it asks. */
function list(name: string, make: Make, wanted: { sheetName: string; says: string }): Trial {
  return {
    name: `${name}, renewed there, and asked about once somebody has written on it`,
    run: async () => {
      await layScratchSheets();
      const first = await make({ asAt: AS_AT });
      if (first.kind !== "made") return first.kind;
      const cells = (await formulasIn(first.sheetName, first.range)).flat();
      const second = await make({ asAt: AS_AT });
      await write(first.sheetName, "A1", "Ours");
      const third = await make({ asAt: AS_AT });
      return {
        made: [first.sheetName, first.isRenewal],
        says: cells.includes(wanted.says),
        again: second.kind === "made" && second.isRenewal,
        edited: third.kind,
        tabs: await tabs(),
      };
    },
    result: {
      made: [wanted.sheetName, false],
      says: true,
      again: true,
      edited: "edited-by-hand",
      tabs: ["Targets", "Metrics", wanted.sheetName],
    },
  };
}
