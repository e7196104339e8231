import { metricSlips } from "./metricValues";
import type { SlipReader } from "./slipReader";
import { timescaleSlips } from "./timescales";

/** All readers that are tried, in the order in which they are told. */
export const READERS: readonly SlipReader[] = [timescaleSlips, metricSlips];
