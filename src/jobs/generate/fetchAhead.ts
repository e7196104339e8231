import { loadHelpers } from "../../excel/draw/clearedSheet";
import { importKeeping } from "./importKeeping";

/**
 * Fetches what only the first "Generate" would fetch, so that it neither waits for the network nor needs it then.
 * What does not arrive now is fetched when it is wanted; never throws.
 */
export async function fetchAhead(): Promise<void> {
  await Promise.allSettled([loadHelpers(), importKeeping()]);
}
