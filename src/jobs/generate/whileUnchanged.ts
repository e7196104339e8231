import { JobError } from "../errors/jobError";
import type { ProblemCode } from "../errors/problem";
import type { GenerateMade, GenerateResult } from "../types";

const MOST_TIMES = 3;

interface Attempt {
  readonly result: GenerateResult;
  readonly isOutdated: boolean;
}

/**
 * Starts again when somebody else has changed the sheets between reading and drawing, or while they were drawn; after
 * the third time it stops. All attempts are told of as of one: an appendix that the first made and the second renewed
 * was made, a copy that the first kept was kept, and when a later one fails, the first has drawn nevertheless. Throws
 * what the attempt throws, and a `JobError` with the code "WorkbookKeepsChanging".
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
    if (times === MOST_TIMES) {
      throw new JobError({ code: "WorkbookKeepsChanging" }, { kind: "maybe-outdated" });
    }
  }
}

/** What the last attempt gives, and what those before it have made, told in one. */
function asOne(made: readonly GenerateMade[], last: GenerateResult): GenerateResult {
  const [first] = made;
  if (!first) return last;
  if (last.kind === "stopped") return { ...last, drawnBefore: first.sheetName };
  if (last.kind !== "made") return last;
  const copies = [...made, last].map(({ editedCopy }) => editedCopy);
  return {
    ...last,
    isRenewal: first.isRenewal,
    editedCopy: copies.find((name) => name !== undefined),
    keptLast: [...made, last].map(({ keptLast }) => keptLast).find((name) => name !== undefined),
    takeBack: first.takeBack && last.takeBack && { ...first.takeBack, mark: last.takeBack.mark },
  };
}

/** Why the last attempt failed, and how things stand after those before it. */
function afterAll([first]: readonly GenerateMade[], thrown: unknown): unknown {
  return first && thrown instanceof JobError && thrown.state.kind === "unchanged"
    ? thrown.in({ kind: "outdated", sheetName: first.sheetName })
    : thrown;
}

/** Something was not as it was read, and nothing has been written: a sheet is gone, or another has its name now. */
const CHANGED: readonly ProblemCode[] = ["WorkbookChanged", "ItemNotFound", "ItemAlreadyExists"];

function isChanged(thrown: unknown): boolean {
  return (
    thrown instanceof JobError && thrown.state.kind === "unchanged" && CHANGED.includes(thrown.code)
  );
}
