import { inWorkbook, readWorkbook, type WorkbookReading } from "../../excel";
import { untilCancelled } from "../errors/cancelling";
import type { JobOptions } from "../types";

/** Reads the workbook for a job. Throws "Cancelled" as soon as the signal is aborted, even while Excel is silent. */
export function readSheets({ signal, readMerges }: JobOptions): Promise<WorkbookReading> {
  const merges = readMerges === true;
  return untilCancelled(
    signal,
    inWorkbook((context) => readWorkbook(context, { merges })),
  );
}
