/**
 * How long after a cell is typed the pane knows what follows from it: the pause in which more may be typed, the sheet
 * read again through office.js, understood, and its changed rows checked: `npx tsx bench/typing.ts`. Ends with an error
 * when a plan of a thousand rows and twenty columns takes more than a second.
 */
import { performance } from "node:perf_hooks";
import { startOffice } from "office-js-host";
import { loadReport, watchWorkbook } from "../src/jobs";
import { workbookOf, type Row } from "../test/jobs/support/workbooks";
import { headings, rowOf } from "./wideRows";

const RUNS = 5;
const SIZES = [36, 200, 1000, 10_000];
/** Plans up to this long are to be told of within the time. */
const PROMISED_ROWS = 1000;
const MOST_MILLISECONDS = 1000;

/** The shortest time in milliseconds from a cell's edit until a report of it is there. */
async function typed(rowCount: number): Promise<{ shortest: number; findings: number }> {
  const rows: Row[] = [headings, ...Array.from({ length: rowCount }, (_, index) => rowOf(index))];
  const host = await startOffice(workbookOf({ Actions: rows }));
  try {
    let told: () => void = () => undefined;
    const stop = await watchWorkbook(() => told());
    await loadReport();
    let [shortest, findings] = [Infinity, 0];
    for (let run = 0; run < RUNS; run += 1) {
      const change = new Promise<void>((resolve) => {
        told = resolve;
      });
      const start = performance.now();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Actions");
        sheet.getRange("O20").values = [[`Typed for the ${run + 1}. time`]];
        await context.sync();
      });
      await change;
      findings = (await loadReport()).findings.length;
      shortest = Math.min(shortest, performance.now() - start);
    }
    await stop();
    return { shortest, findings };
  } finally {
    host.dispose();
  }
}

async function main(): Promise<void> {
  for (const rowCount of SIZES) {
    const { shortest, findings } = await typed(rowCount);
    console.log(
      `  ${rowCount} rows × ${headings.length}: ${shortest.toFixed(0)} ms (${findings} findings)`,
    );
    if (rowCount <= PROMISED_ROWS && shortest > MOST_MILLISECONDS) process.exitCode = 1;
  }
}

if (require.main === module) void main();
