import type { IsoDate } from "../../calendar";
import type { Place } from "../types";
import type { StatusMeaning } from "./statusWords";

/** The kinds of facts from which a status follows; the surest first. */
export const FACT_KINDS = [
  "status",
  "completed",
  "percent",
  "tick",
  "update",
  "timescale",
  "group",
  "rag",
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** Something on the sheet that bears on a step's status, as data; words are made of it where it is shown. */
export interface StatusFact {
  readonly fact: FactKind;
  /** The officer's own words, "Completed 12/06/2024". */
  readonly text: string;
  readonly place: Place;
  /** What the words mean; undefined for a status that nobody taught us. */
  readonly reads: StatusMeaning | undefined;
  /** The day that it names: the last day of a timescale, the day of completion. */
  readonly date?: IsoDate;
  /** Whether this is the fact that decided; the others stand beside it. */
  readonly decides: boolean;
}
