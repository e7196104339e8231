import type { Trial } from "../../host/conformance/trial";
import { generateAppendix, undoGenerate } from "../../src/jobs";
import { make, makeAndKeep, refusal } from "../made";
import { AS_AT, formulasIn, layScratchSheets, tabs, write } from "../scratch";

const PLACE = "A40";
const WORDS = "Agreed by the convener";

/** An appendix that is there already: renewed, with and without what was written on it, and put back. */
export const RENEWING: readonly Trial[] = [
  {
    name: "an appendix is renewed in its place with what the plan says now",
    run: async () => {
      await layScratchSheets();
      const { range } = await make();
      const before = JSON.stringify(await formulasIn("Appendix 1", range));
      await write("Targets", "D2", "Build all three");
      const { isRenewal, sheetName } = await make();
      const after = JSON.stringify(await formulasIn(sheetName, range));
      const isNew = after.includes("Build all three") && !before.includes("Build all three");
      return { isRenewal, sheetName, isNew, tabs: await tabs() };
    },
    result: {
      isRenewal: true,
      sheetName: "Appendix 1",
      isNew: true,
      tabs: ["Targets", "Metrics", "Appendix 1"],
    },
  },
  {
    name: "what was written on an appendix is asked about, and kept on a copy",
    run: async () => {
      await editedAppendix();
      const asked = await generateAppendix({ asAt: AS_AT });
      const untouched = await formulasIn("Appendix 1", PLACE);
      const { editedCopy = "none" } = await make({ onHandEdits: "keep-copy" });
      return {
        asked: asked.kind,
        untouched,
        editedCopy,
        kept: await formulasIn(editedCopy, PLACE),
        renewed: await formulasIn("Appendix 1", PLACE),
      };
    },
    result: {
      asked: "edited-by-hand",
      untouched: [[WORDS]],
      editedCopy: "Appendix 1 (edited)",
      kept: [[WORDS]],
      renewed: [[""]],
    },
  },
  {
    name: "a renewal is taken back, and what was written on the appendix stands again",
    run: async () => {
      const range = await editedAppendix();
      const before = JSON.stringify(await formulasIn("Appendix 1", range));
      await write("Targets", "D2", "Build all three");
      const takeBack = await makeAndKeep({ onHandEdits: "replace" });
      const isOther = JSON.stringify(await formulasIn("Appendix 1", range)) !== before;
      const undone = await undoGenerate(takeBack);
      const isSame = JSON.stringify(await formulasIn("Appendix 1", range)) === before;
      return { undone, isOther, isSame, words: await formulasIn("Appendix 1", PLACE) };
    },
    result: {
      undone: { kind: "put-back", sheetName: "Appendix 1" },
      isOther: true,
      isSame: true,
      words: [[WORDS]],
    },
  },
  {
    name: "what somebody writes on a renewed appendix stops it from being taken back",
    run: async () => {
      await layScratchSheets();
      const takeBack = await makeAndKeep();
      await write("Appendix 1", PLACE, WORDS);
      return [await undoGenerate(takeBack), await formulasIn("Appendix 1", PLACE)];
    },
    result: [{ kind: "changed-since", sheetName: "Appendix 1" }, [[WORDS]]],
  },
  {
    name: "a protected structure stops a first appendix, and nothing is changed",
    run: async () => {
      await layScratchSheets();
      await protectStructure(true);
      const refused = await refusal(make());
      const left = await tabs();
      await protectStructure(false);
      return { refused, left };
    },
    result: { refused: "AccessDenied", left: ["Targets", "Metrics"] },
  },
  {
    name: "a protected appendix is not renewed, and stays as it was",
    run: async () => {
      await layScratchSheets();
      const { range } = await make();
      const before = JSON.stringify(await formulasIn("Appendix 1", range));
      await write("Targets", "D2", "Build all three");
      await protectAppendix(true);
      const refused = await refusal(make());
      await protectAppendix(false);
      const after = JSON.stringify(await formulasIn("Appendix 1", range));
      return { refused, isUnchanged: after === before };
    },
    result: { refused: "AppendixProtected", isUnchanged: true },
  },
];

/** An appendix with something written on it below; gives its range. */
async function editedAppendix(): Promise<string> {
  await layScratchSheets();
  const { range } = await make();
  await write("Appendix 1", PLACE, WORDS);
  return range;
}

async function protectStructure(isProtected: boolean): Promise<void> {
  await Excel.run(async (context) => {
    const { protection } = context.workbook;
    if (isProtected) protection.protect();
    else protection.unprotect();
    await context.sync();
  });
}

async function protectAppendix(isProtected: boolean): Promise<void> {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem("Appendix 1");
    if (isProtected) protection.protect();
    else protection.unprotect();
    await context.sync();
  });
}
