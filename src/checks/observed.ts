import type { KnownValue } from "../metric";
import type { MetricObservation, MetricRecord } from "../plan";
import { atCell } from "./place";
import type { FindingPlace } from "./types";

/** An observation whose value was read as a number. */
export interface KnownObservation extends MetricObservation {
  readonly value: KnownValue;
}

/** The observations of a metric that have a number, in order of time. */
export function knownOf(metric: MetricRecord): KnownObservation[] {
  return metric.observations.filter(
    (observation): observation is KnownObservation => observation.value.kind === "known",
  );
}

/** An observation's own cell. */
export function atObservation({ place }: MetricObservation): FindingPlace {
  return atCell(place.sheetName, place.rowIndex, place.columnIndex);
}
