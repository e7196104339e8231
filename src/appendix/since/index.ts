/**
 * What changed since the report before, as a table or as lines: handed to `layOutAppendix` only where there was such a report,
 * which no first appendix has.
 */
import type { SinceMaker } from "../settings";
import { sinceLines, sinceSection } from "./sinceSection";

export const SINCE: SinceMaker = { section: sinceSection, lines: sinceLines };
