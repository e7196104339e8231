import type { Subject } from "./subject";
import { timescaleTexts } from "./timescales";

/** All that is tried, in the order in which it is told. */
export const SUBJECTS: readonly Subject[] = [timescaleTexts];
