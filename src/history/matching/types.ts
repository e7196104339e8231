/** A step of the report before and one of now that are held to be the same, by their places in the two lists. */
export interface StepPair {
  readonly before: number;
  readonly now: number;
}

/** How two reports' steps belong together. Every step of either stands in exactly one place. */
export interface Matching {
  /** The same step, surely. */
  readonly pairs: readonly StepPair[];
  /** Perhaps the same: told as doubtful, and nothing that differs between them is called a change. */
  readonly doubtful: readonly StepPair[];
  /** Steps of now that are a part of one before which was split; the other part is its pair. */
  readonly splitFrom: readonly StepPair[];
  /** Steps of before whose words stand in a step of now, into which they were merged. */
  readonly mergedInto: readonly StepPair[];
  /** Steps of now that were not reported before. */
  readonly added: readonly number[];
  /** Steps of before that are reported no longer. */
  readonly gone: readonly number[];
}

/** What the officer said of a doubtful pair, which is remembered by marks of its two steps' words. */
export interface SettledPair {
  /** `stepKey` of the step before and of the step now. */
  readonly before: string;
  readonly now: string;
  readonly isSame: boolean;
}
