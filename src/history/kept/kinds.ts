import type { StepStatusKind } from "../../plan";
import type { Timescale } from "../../timescale";

/**
 * The kinds in the order of the numbers that stand for them in kept reports: new ones go to the end, and none is ever
 * taken out or moved. The compiler asks for every kind.
 */
const STATUS_NUMBERS = {
  complete: 0,
  overdue: 1,
  "due-soon": 2,
  "on-track": 3,
  ongoing: 4,
  "no-timescale": 5,
  "nothing-planned": 6,
  unclear: 7,
  withdrawn: 8,
} as const satisfies Record<StepStatusKind, number>;

const TIMESCALE_NUMBERS = {
  deadline: 0,
  range: 1,
  onwards: 2,
  ongoing: 3,
  relative: 4,
  complete: 5,
  unknown: 6,
} as const satisfies Record<Timescale["kind"], number>;

export const STEP_STATUSES = inOrder(STATUS_NUMBERS);
export const TIMESCALE_KINDS = inOrder(TIMESCALE_NUMBERS);

function inOrder<Kind extends string>(numbers: Readonly<Record<Kind, number>>): readonly Kind[] {
  return (Object.keys(numbers) as Kind[]).sort((one, other) => numbers[one] - numbers[other]);
}
