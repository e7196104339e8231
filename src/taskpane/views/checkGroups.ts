import { findingWords, SEVERITY_ORDER, type Finding, type Severity } from "../../jobs";

/** Findings of one check, in sheet order. */
export interface CheckGroup {
  readonly check: string;
  /** "A timescale cannot be read" */
  readonly title: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** What the officer asked to see. */
export interface CheckFilter {
  readonly severity: Severity | "all";
  /** Words that must all occur in the message, the sheet or the cell. */
  readonly search: string;
  readonly accepted: boolean;
}

/** The findings that pass the filter, by check, the gravest first and within that in the order they came. */
export function groupFindings(
  findings: readonly Finding[],
  filter: CheckFilter,
  titleOf: (check: string) => string,
): readonly CheckGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!passes(finding, filter)) continue;
    const key = `${finding.severity} ${finding.check}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { check, severity } = first;
      return [{ check, severity, title: titleOf(check), findings: group }];
    })
    .sort((one, other) => gravity(one) - gravity(other));
}

function gravity({ severity }: CheckGroup): number {
  return SEVERITY_ORDER.indexOf(severity);
}

function passes(finding: Finding, { severity, search, accepted }: CheckFilter): boolean {
  if ((finding.accepted !== undefined) !== accepted) return false;
  if (severity !== "all" && finding.severity !== severity) return false;
  if (search.trim() === "") return true;
  const { sheet, cell } = finding.place;
  const text = `${findingWords(finding)} ${sheet} ${cell}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Whether two findings are about the same thing, over two readings of the workbook. */
export function findingKey({ check, place, facts }: Finding): string {
  return JSON.stringify([check, place.sheet, place.cell, facts]);
}
