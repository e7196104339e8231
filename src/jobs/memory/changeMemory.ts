import { inWorkbook, isSameMemory, recall, remember, type ExcelContext } from "../../excel";
import { asJob } from "../errors/jobError";
import { memoryToJson, parseMemory, type Memory } from "./memory";

/** What becomes of what is remembered. */
export type Change = (memory: Memory) => Memory;

let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Changes what is remembered as it is in the workbook, one change after the other: of two that an officer makes quickly,
 * neither is lost. `prepare` reads what the change needs, before the memory itself is read.
 */
export function changeMemory(
  prepare: (context: ExcelContext) => Change | Promise<Change>,
): Promise<void> {
  const next = lastChange.then(() => changeOnce(prepare));
  lastChange = next.catch(() => undefined);
  return next;
}

function changeOnce(prepare: (context: ExcelContext) => Change | Promise<Change>): Promise<void> {
  return asJob(() =>
    inWorkbook(async (context) => {
      const change = await prepare(context);
      const { json, partId } = await recall(context);
      const next = memoryToJson(change(parseMemory(json)));
      if (isSameMemory(next, json)) return;
      remember(context, next, partId);
      await context.sync();
    }),
  );
}
