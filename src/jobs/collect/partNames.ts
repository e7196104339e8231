import type { PlanPart } from "../../plan";
import type { WorkbookReport } from "../types";

/** A workbook's report, and its file's name. */
interface Named {
  readonly name: string;
  readonly report: WorkbookReport;
}

/**
 * The plans with what their sections are called: the department that the workbook names or, where it names none or another
 * names the same, its file. No two are called alike: "Roads", "Roads (2)".
 */
export function partNames(sources: readonly Named[]): PlanPart[] {
  const departments = sources.map(({ report }) => report.settings.department.trim());
  const taken = new Set<string>();
  return sources.map(({ name, report }, at) => {
    const department = departments[at] ?? "";
    const isOwn = department !== "" && departments.filter((one) => one === department).length === 1;
    const wanted = isOwn ? department : name;
    let free = wanted;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${wanted} (${count})`;
    taken.add(free.toLowerCase());
    return { name: free, plan: report.plan };
  });
}
