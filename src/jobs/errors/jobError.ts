import { mayRetry, problemOf, type Problem, type ProblemCode } from "./problem";
import { UNCHANGED, type WorkbookState } from "./workbookState";

/** A job that failed: what went wrong and how the workbook stands, as facts. `errorWords` says it to the officer. */
export class JobError extends Error {
  override readonly name = "JobError";
  readonly code: ProblemCode;
  /** Whether the same may work when it is tried again unchanged. */
  readonly mayRetry: boolean;
  constructor(
    readonly problem: Problem,
    readonly state: WorkbookState,
    options?: ErrorOptions,
  ) {
    super(`${problem.code} (${state.kind})`, options);
    this.code = problem.code;
    this.mayRetry = mayRetry(problem);
  }

  /** The same error, where more is known of the workbook than when it was thrown. */
  in(state: WorkbookState): JobError {
    return new JobError(this.problem, state, { cause: this.cause });
  }
}

/** Turns anything that was thrown into a `JobError`; one that is already one stays as it is. */
export function jobError(thrown: unknown, state: WorkbookState): JobError {
  if (thrown instanceof JobError) return thrown;
  return new JobError(problemOf(thrown), state, { cause: thrown });
}

/** Runs a job that has written nothing yet, or says itself what it has, so that it throws only `JobError`. */
export async function asJob<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw jobError(thrown, UNCHANGED);
  }
}
