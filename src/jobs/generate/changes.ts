/** What tells the changes since the report before and lays them out: fetched where there was such a report. */
import { SINCE } from "../../appendix/since";
import { sinceTable } from "../../paper/since/sinceTable";

export const CHANGES = { tellSince: sinceTable, layout: SINCE };
