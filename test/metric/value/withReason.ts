import type { MetricTarget, MetricValue } from "../../../src/metric";
import { valueSaid } from "../../../src/words";

/** A value or a target with its reason in words, where it has one, in the place of the facts that it is made from. */
export function withReason(read: MetricValue | MetricTarget): object {
  if (read.kind === "unread") return { ...read, reason: valueSaid(read.reason) };
  if (read.kind !== "marked") return read;
  const { kind, markers, text, reasons } = read;
  return { kind, markers, text, reason: reasons.map(valueSaid).join(" ") };
}
