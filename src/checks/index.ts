/**
 * Checks: one file a check in `rules`; each looks at a plan and its workbook, returns what it found at cells as facts, and
 * says those facts in words when `findingWords` asks.
 * May not change anything: a finding can carry a fix, which only a job applies when the officer asks.
 */
export { CATALOGUE } from "./catalogue";
export { checkPlan, checkPlanInSlices, type CheckOptions } from "./checkPlan";
export { createCheckMemory, type CheckMemory } from "./checkRows";
export type { CheckId, FactsById } from "./catalogue";
export type { Finding } from "./finding";
export { firstOfEach, type Alike, type FirstOfEach } from "./firstOfEach";
export { checkOf, findingParts, findingWords } from "./findingWords";
export { acceptFinding, stopsAppendix } from "./judge";
export { SCOPES, type Scope } from "./scopes";
export { SEVERITIES, SEVERITY_ORDER, type Severity } from "./severities";
export * from "./types";
