/** What reads metrics, in a part of its own: the counts of a plan need not wait until it is fetched. */
export { isRatherMetrics, readMetricsSheets, withMetrics } from "../../plan";
