import type { IsoDate } from "../calendar";
import type { Timescale } from "../timescale";

/** The last day that a timescale names, the first of one without an end; undefined where it names none. */
export function endOf(timescale: Timescale): IsoDate | undefined {
  if ("latest" in timescale) return timescale.latest;
  return timescale.kind === "onwards" ? timescale.earliest : undefined;
}
