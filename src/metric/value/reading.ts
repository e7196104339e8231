import type Big from "big.js";
import type { Qualifier } from "../types";
import type { ShapeNumber } from "./shapeOf";
import type { ValueNote } from "./valueNotes";
import type { ValueSaying } from "../../words";

/** What one reader made of a shape. `unit` is undefined where the cell names none. */
export interface Reading {
  /** In the written scale: 20 for "£20m". */
  readonly number: Big;
  readonly decimals: number;
  readonly unit?: string | undefined;
  /** What the cell's own words multiply the number by; undefined where it has no such words. */
  readonly scale?: number | undefined;
  readonly qualifier?: Qualifier | undefined;
  readonly isClose?: boolean | undefined;
  readonly share?: number | undefined;
  readonly whole?: number | undefined;
  readonly count?: number | undefined;
  readonly notes?: readonly ValueNote[];
}

/** A shape that is understood not to be one value. */
export interface Refusal {
  readonly refusal: ValueSaying;
}

/** What a reader looks at: the shape, its numbers, and what the heading or the unit says, in lower case. */
export interface ReaderInput {
  readonly shape: string;
  readonly numbers: readonly ShapeNumber[];
  readonly around: string;
}

/**
 * Reads one form of value. Undefined: not this form, ask the next reader. A refusal ends the asking: the form is known
 * and holds no single value.
 */
export type ValueReader = (input: ReaderInput) => Reading | Refusal | undefined;
