import type { ExcelContext } from "./session";

/**
 * Puts something around every sync of a context: `around` is given the sync itself, to be sent once. Gives the way to
 * take it off again.
 */
export function aroundSync(
  context: ExcelContext,
  around: <T>(send: () => Promise<T>) => Promise<T>,
): () => void {
  const send = context.sync.bind(context);
  context.sync = (passThroughValue) => around(() => send(passThroughValue));
  return () => {
    context.sync = send;
  };
}
