import { findingWords } from "../../checks";
import { madeWords } from "./madeWords";
import type { GenerateMade, GenerateResult } from "../types";
import { NOTHING_WRITTEN, OfficerError } from "../errors/officerError";

const MOST_TIMES = 3;

interface Attempt {
  readonly result: GenerateResult;
  readonly isOutdated: boolean;
}

/**
 * Starts again when somebody else has changed the sheets between reading and drawing, or while they were drawn; after
 * the third time it stops. All attempts are told of as of one: an appendix that the first made and the second renewed
 * was made, a copy that the first kept was kept, and when a later one fails, the first has drawn nevertheless. Throws
 * what the attempt throws, and an `OfficerError` with the code "WorkbookChanged".
 */
export async function whileUnchanged(attempt: () => Promise<Attempt>): Promise<GenerateResult> {
  const made: GenerateMade[] = [];
  for (let times = 1; ; times += 1) {
    try {
      const { result, isOutdated } = await attempt();
      if (!isOutdated) return asOne(made, result);
      if (result.kind === "made") made.push(result);
    } catch (thrown) {
      if (!isChanged(thrown) || times === MOST_TIMES) throw afterAll(made, thrown);
      continue;
    }
    if (times === MOST_TIMES) throw keepsChanging();
  }
}

/** What the last attempt gives, and what those before it have made, told in one. */
function asOne(made: readonly GenerateMade[], last: GenerateResult): GenerateResult {
  const [first] = made;
  if (!first) return last;
  if (last.kind === "stopped") {
    const [why] = last.report.stoppers.map(findingWords);
    return {
      ...last,
      words: `${drawnBefore(first)} It could not be renewed at once. ${why ?? ""}`,
    };
  }
  if (last.kind !== "made") return last;
  const { isRenewal } = first;
  const copies = [...made, last].map(({ editedCopy }) => editedCopy);
  return {
    ...last,
    isRenewal,
    editedCopy: copies.find((name) => name !== undefined),
    words: madeWords({ ...last, isRenewal }),
  };
}

/** Why the last attempt failed, and how things stand after those before it. */
function afterAll([first]: readonly GenerateMade[], thrown: unknown): unknown {
  const hasWrittenNothing =
    thrown instanceof OfficerError && thrown.nothingLost === NOTHING_WRITTEN;
  return first && hasWrittenNothing ? thrown.knowing(drawnBefore(first)) : thrown;
}

function drawnBefore({ sheetName }: GenerateMade): string {
  return `${sheetName} was drawn, but the sheets were changed meanwhile. Generate it again to bring it up to date.`;
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
