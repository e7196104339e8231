import {
  METRIC_COLUMNS,
  PLAN_COLUMNS,
  type FoundColumn,
  type FoundSheet,
  type MetricsColumn,
  type TargetsColumn,
} from "../plan";
import { lowerFirst } from "./words";

/** A column of either sheet. */
export type ColumnName = TargetsColumn | MetricsColumn;

/** Those of the metrics whose label is not a name in a sentence. */
const IN_A_SENTENCE: Readonly<Partial<Record<ColumnName, string>>> = {
  goodIs: "“Good is” column",
  period: "period",
  value: "value",
};
const COLUMNS = { ...METRIC_COLUMNS, ...PLAN_COLUMNS };

/** What a column is called in a sentence: `columnName("progressMade")` is "progress made". */
export function columnName(column: ColumnName): string {
  return IN_A_SENTENCE[column] ?? lowerFirst(COLUMNS[column].label);
}

/** The columns that a sheet has, with what each was taken for. */
export function foundColumns({ columns }: FoundSheet<ColumnName>): [ColumnName, FoundColumn][] {
  return (Object.keys(columns) as ColumnName[]).flatMap((column) => {
    const found = columns[column];
    return found ? [[column, found]] : [];
  });
}
