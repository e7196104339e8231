import { JobError } from "./jobError";
import { UNCHANGED } from "./workbookState";

/**
 * A part of the jobs that is loaded when it is first wanted. Throws a `JobError` with the code "NotFetched" when it does
 * not arrive: `fetched(() => import("./wordFile"))` without a connection.
 */
export async function fetched<Part>(fetch: () => Promise<Part>): Promise<Part> {
  try {
    return await fetch();
  } catch (cause) {
    throw new JobError({ code: "NotFetched" }, UNCHANGED, { cause });
  }
}
