/**
 * Long work that can be done piece by piece: whoever runs it may draw a breath at every `yield`, and what comes of it is
 * what the generator returns.
 */
export type Slices<Result> = Generator<unknown, Result, undefined>;

/** The same in one go: `wholeOf(understandPlanInSlices(workbook, settings, asAt))` is the plan. */
export function wholeOf<Result>(slices: Slices<Result>): Result {
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) return slice.value;
  }
}
