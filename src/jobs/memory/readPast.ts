import type { Plan } from "../../plan";
import { fetched } from "../errors/fetched";
import type { JobOptions } from "../types";
import type { Past } from "./comparePast";

const importComparing = () => import(/* webpackChunkName: "history" */ "./comparePast");

/**
 * What earlier reports have to say of a plan. What reads and compares them is fetched only where there is anything to
 * compare with. Throws a `JobError` with the code "NotFetched" when it does not arrive.
 */
export async function readPast(
  history: unknown,
  plan: Plan,
  { earlier }: Pick<JobOptions, "earlier">,
): Promise<Past> {
  if (history === undefined && earlier === undefined) return NOTHING;
  return (await fetchComparing()).comparePast(history, plan, earlier);
}

/** What stands in a report until the past was read. */
export const NOT_READ: Past = {
  since: undefined,
  promises: [],
  compared: [],
  kept: { kind: "not-read" },
};

const NOTHING: Past = { ...NOT_READ, kept: { kind: "none" } };

/** Fetches what compares reports, and does it when it is wanted. */
export function fetchComparing(): ReturnType<typeof importComparing> {
  return fetched(importComparing);
}
