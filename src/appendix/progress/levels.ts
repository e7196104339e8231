import {
  PROGRESS_LEVELS,
  type ProgressColumn,
  type ProgressLevel,
  type ProgressRow,
} from "../../paper";

/** The level that a column names: what may stand once beside several rows. */
export function levelOf({ kind }: ProgressColumn): ProgressLevel | undefined {
  return PROGRESS_LEVELS.find((level) => level === kind);
}

/** Whether a level begins in the row: with itself, or with one that it lies within. */
export function begins(level: ProgressLevel, { starts }: ProgressRow): boolean {
  return starts !== undefined && PROGRESS_LEVELS.indexOf(starts) <= PROGRESS_LEVELS.indexOf(level);
}
