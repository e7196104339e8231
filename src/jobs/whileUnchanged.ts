import { madeWords } from "./madeWords";
import type { GenerateResult } from "./types";
import { NOTHING_WRITTEN, OfficerError } from "./officerError";

const MOST_TIMES = 3;

interface Attempt {
  readonly result: GenerateResult;
  readonly isOutdated: boolean;
}

/**
 * Starts again when somebody else has changed the sheets between reading and drawing, or while they were drawn; after
 * the third time it stops. What it gives is told of all attempts as of one: an appendix that the first made and the
 * second renewed was made, and a copy that the first kept was kept. Throws what the attempt throws, and an `OfficerError` with the code "WorkbookChanged".
 */
export async function whileUnchanged(attempt: () => Promise<Attempt>): Promise<GenerateResult> {
  const results: GenerateResult[] = [];
  for (let times = 1; ; times += 1) {
    try {
      const { result, isOutdated } = await attempt();
      results.push(result);
      if (!isOutdated) return asOne(results, result);
    } catch (thrown) {
      if (!isChanged(thrown) || times === MOST_TIMES) throw thrown;
      continue;
    }
    if (times === MOST_TIMES) throw keepsChanging();
  }
}

function asOne(results: readonly GenerateResult[], last: GenerateResult): GenerateResult {
  const made = results.filter((result) => result.kind === "made");
  const [first] = made;
  if (last.kind !== "made" || !first) return last;
  return {
    ...last,
    isRenewal: first.isRenewal,
    editedCopy: made.find(({ editedCopy }) => editedCopy !== undefined)?.editedCopy,
    words: madeWords({ ...last, isRenewal: first.isRenewal }),
  };
}

/** Something was not as it was read, and nothing has been written: a sheet is gone, or another has its name now. */
function isChanged(thrown: unknown): boolean {
  return (
    thrown instanceof OfficerError &&
    thrown.nothingLost === NOTHING_WRITTEN &&
    ["WorkbookChanged", "ItemNotFound", "ItemAlreadyExists"].includes(thrown.code)
  );
}

function keepsChanging(): OfficerError {
  return new OfficerError(
    "The sheets are being changed",
    "Somebody has changed them each time while the appendix was drawn.",
    "Your own sheets are as they were left; the appendix may not show the latest changes yet.",
    "Wait until nobody is changing the plan, then generate again.",
    "WorkbookChanged",
  );
}
