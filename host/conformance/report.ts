/** An example that this Excel answered otherwise than the host. */
export interface Difference {
  readonly file: string;
  readonly name: string;
  readonly wanted: unknown;
  readonly got: unknown;
}

/** What came of one of the add-in's own jobs. */
export type JobOutcome =
  | { readonly name: string; readonly agrees: true }
  | {
      readonly name: string;
      readonly agrees: false;
      readonly wanted: unknown;
      readonly got: unknown;
    };

/** What one run found, as it is saved. */
export interface Report {
  /** "Excel 16.0.1.2 on OfficeOnline, ExcelApi 1.17". */
  readonly excel: string;
  /** The day, as "2024-03-31". */
  readonly on: string;
  readonly agreeing: number;
  readonly differing: readonly Difference[];
  /** Examples of an API that this Excel has not. */
  readonly newer: readonly string[];
  /** Examples that only the played Excel can be brought to. */
  readonly leftOut: number;
  /** The add-in's own jobs, each with its outcome; none where the page was opened with the host's examples alone. */
  readonly jobs: readonly JobOutcome[];
}

/** Which Excel this is, from what office.js says of it. */
export function thisExcel(): string {
  const { diagnostics, requirements } = Office.context;
  const sets = Array.from({ length: 40 }, (_, at) => `1.${at + 1}`);
  const newest = sets.filter((set) => requirements.isSetSupported("ExcelApi", set)).at(-1);
  const { host, version, platform } = diagnostics;
  return `${String(host)} ${version} on ${String(platform)}, ExcelApi ${newest ?? "unknown"}`;
}

/** The report in one or two sentences, for whoever looks at the page. */
export function summary({ agreeing, differing, newer, leftOut, jobs }: Report): string {
  const all = agreeing + differing.length;
  const others = [
    ...(newer.length > 0 ? [`${newer.length} need a newer Excel`] : []),
    `${leftOut} can only be run in the Excel that is played`,
  ];
  const examples = `${agreeing} of ${all} examples agree, ${differing.length} differ; ${others.join(", ")}.`;
  if (jobs.length === 0) return examples;
  const done = jobs.filter(({ agrees }) => agrees).length;
  return `${examples} ${done} of ${jobs.length} of the add-in's own jobs do what they should.`;
}
