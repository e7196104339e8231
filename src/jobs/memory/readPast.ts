import type { Plan } from "../../plan";
import { JobError } from "../errors/jobError";
import { UNCHANGED } from "../errors/workbookState";
import type { JobOptions } from "../types";
import type { Past } from "./comparePast";

const importComparing = () => import(/* webpackChunkName: "history" */ "./comparePast");

/**
 * What earlier reports have to say of a plan. What reads and compares them is fetched only where there is anything to
 * compare with, and not at all when `options` puts it off. Throws a `JobError` with the code "NotFetched" when it does
 * not arrive.
 */
export async function readPast(
  history: unknown,
  plan: Plan,
  { earlier, past }: Pick<JobOptions, "earlier" | "past">,
): Promise<Past> {
  if (history === undefined && earlier === undefined) return NOTHING;
  if (past === "later") return { ...NOTHING, kept: { kind: "not-read" } };
  return (await fetchComparing()).comparePast(history, plan, earlier);
}

const NOTHING: Past = { since: undefined, promises: [], compared: [], kept: { kind: "none" } };

/** Fetches what compares reports, and does it when it is wanted. */
export async function fetchComparing(): ReturnType<typeof importComparing> {
  try {
    return await importComparing();
  } catch (cause) {
    throw new JobError({ code: "NotFetched" }, UNCHANGED, { cause });
  }
}
