import { startOffice } from "office-js-host";
import { saveXlsx } from "office-js-host/xlsx";
import { generateAppendix, loadReport, parseIsoDate, watchWorkbook } from "../../../src/jobs";
import { planWorkbook } from "./planWorkbook";

/** What many generates in a row leave behind, beside what the first few left. */
export interface Endurance {
  readonly times: number;
  /** Bytes of the saved workbook after the second generate and after the last. */
  readonly savedBytes: readonly [number, number];
  /** Bytes of memory in use, after a quarter of the generates and after the last. */
  readonly heapBytes: readonly [number, number];
  readonly handlers: readonly [number, number];
  readonly references: readonly [number, number];
  readonly sheets: number;
}

/** Generates again and again on one host, as a pane does that stays open: it watches, reports and generates. */
export async function endure(times: number): Promise<Endurance> {
  const workbook = planWorkbook();
  const host = await startOffice(workbook);
  const saved: number[] = [];
  const heap: number[] = [];
  const handlers: number[] = [];
  const references: number[] = [];
  const look = () => {
    handlers.push(host.session.book.events.listenerCount);
    references.push(host.session.book.references.size);
    global.gc?.();
    heap.push(process.memoryUsage().heapUsed);
  };
  try {
    look();
    for (let time = 1; time <= times; time += 1) {
      const stop = await watchWorkbook(() => undefined);
      await loadReport();
      const result = await generateAppendix({ asAt: parseIsoDate("2003-11-11") });
      if (result.kind !== "made") throw new Error(`Not made: ${result.kind}`);
      await stop();
      // office.js lets go of its ranges a moment later.
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (time === 2 || time === times) saved.push(saveXlsx(workbook).length);
      if (time === Math.ceil(times / 4) || time === times) look();
    }
    return {
      times,
      savedBytes: firstAndLast(saved),
      heapBytes: [heap[1] ?? 0, heap.at(-1) ?? 0],
      handlers: firstAndLast(handlers),
      references: firstAndLast(references),
      sheets: workbook.sheets.length,
    };
  } finally {
    host.dispose();
  }
}

function firstAndLast(values: readonly number[]): [number, number] {
  return [values[0] ?? Number.NaN, values.at(-1) ?? Number.NaN];
}

/** What is wrong after so many generates, in words; nothing when all is level. */
export async function proveEndurance(
  tell: (line: string) => void,
  times: number,
): Promise<string[]> {
  const found = await endure(times);
  const megabytes = found.heapBytes.map((bytes) => (bytes / 1e6).toFixed(1)).join(" MB, then ");
  tell(
    `endurance: ${times} generates; saved workbook ${found.savedBytes.join(" bytes, then ")} bytes; ` +
      `memory ${megabytes} MB; handlers ${found.handlers.join(", then ")}`,
  );
  const lost: string[] = [];
  if (found.savedBytes[1] > found.savedBytes[0]) lost.push("the workbook grows");
  if (found.handlers[1] > found.handlers[0]) lost.push("handlers are left behind");
  if (found.references[1] > found.references[0]) lost.push("ranges are held for ever");
  // What is garbage is only known where it can be collected at once (--expose-gc).
  const grown = found.heapBytes[1] - found.heapBytes[0];
  if (global.gc !== undefined && grown > 5e6) lost.push(`memory grows by ${grown} bytes`);
  return lost;
}
