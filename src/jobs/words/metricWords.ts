import { changeWords, noChangeWords, noPercentWords, type MetricChange } from "../../metric";
import { ENGLISH_FIGURES } from "../../words";

/** How a metric changed, as the pane and the command say it: "Down 15 (24.6%), better". */
export function metricChangeWords(change: MetricChange): string {
  return changeWords(change, ENGLISH_FIGURES);
}

/** Why a change could not be told, or not in per cent: "the earlier value is zero"; undefined where it needs no reason. */
export function metricChangeReason(change: MetricChange): string | undefined {
  return change.kind === "compared"
    ? noPercentWords(change, ENGLISH_FIGURES)
    : noChangeWords(change.reason, ENGLISH_FIGURES);
}
