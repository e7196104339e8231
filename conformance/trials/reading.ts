import type { Trial } from "../../host/conformance/trial";
import {
  cellAddress,
  checkWorkbook,
  goToCell,
  watchWorkbook,
  type WorkbookChange,
} from "../../src/jobs";
import { AS_AT, layScratchSheets, officersSheets, write } from "../scratch";

/** How long a change may take to be told: the add-in waits for a pause, and Excel tells in its own time. */
const LONGEST_WAIT_MILLISECONDS = 10_000;

/** What reads the workbook and follows it. */
export const READING: readonly Trial[] = [
  {
    name: "the plan and its metrics are read and checked, and nothing is changed",
    run: async () => {
      await layScratchSheets();
      const before = await officersSheets();
      const { report, errors } = await checkWorkbook({ asAt: AS_AT });
      return {
        steps: report.plan.steps.map(({ rowIndex, status }) => [rowIndex + 1, status.kind]),
        metrics: report.plan.metrics.length,
        findings: report.findings.map(({ check, place }) => [check, place.sheet, place.cell]),
        errors,
        isUnchanged: (await officersSheets()) === before,
      };
    },
    result: {
      steps: [
        [2, "overdue"],
        [3, "on-track"],
        [4, "complete"],
        [5, "ongoing"],
        [6, "on-track"],
      ],
      metrics: 2,
      findings: [["text-spaces", "Targets", "E6"]],
      errors: 0,
      isUnchanged: true,
    },
  },
  {
    name: "a cell is shown that a finding is about",
    run: async () => {
      await layScratchSheets();
      await goToCell("Metrics", cellAddress(1, 3));
      return selectedAddress();
    },
    result: "Metrics!D2",
  },
  {
    name: "a change is told to who watches the workbook, and nothing after that",
    run: async () => {
      await layScratchSheets();
      const told: WorkbookChange["kind"][] = [];
      const stop = await watchWorkbook(({ kind }) => told.push(kind));
      await write("Targets", "D2", "Build the first of two");
      await until(() => told.includes("changed"));
      await stop();
      const before = told.filter((kind) => kind === "changed").length;
      await write("Targets", "D2", "Build the first");
      await pause(1000);
      return [before > 0, told.filter((kind) => kind === "changed").length - before];
    },
    result: [true, 0],
  },
];

async function selectedAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
}

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + LONGEST_WAIT_MILLISECONDS;
  while (!isSo() && Date.now() < end) await pause(50);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
