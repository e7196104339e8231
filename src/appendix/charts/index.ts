/**
 * Charts and the figures that they show, apart from the tables: what lays them out is handed to `layOutAppendix` only where
 * an officer wants them.
 */
import type { ChartMaker } from "../settings";
import { chartEdges } from "./chartEdges";
import { metricChartParts, progressParts } from "./chartParts";

export const CHARTS: ChartMaker = {
  chartEdges,
  progressParts,
  metricChartParts,
};
