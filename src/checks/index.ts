/**
 * Checks: one file a check; each looks at a plan and its workbook and returns findings at cells.
 * May not change anything: a finding can carry a fix, which only a job applies when the officer asks.
 */
export { CATALOGUE } from "./catalogue";
export { checkPlan, checkPlanInSlices, type CheckOptions, type CheckProgress } from "./checkPlan";
export { createCheckMemory, type CheckMemory } from "./checkRows";
export { acceptFinding, stopsAppendix } from "./judge";
export { progressMarks } from "./progressMark";
export * from "./types";
