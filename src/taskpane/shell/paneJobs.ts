import {
  JobError,
  METRICS_COLUMNS,
  METRIC_COLUMNS,
  PLAN_COLUMNS,
  STATUS_KINDS,
  STATUS_ORDER,
  TARGETS_COLUMNS,
  UNCHANGED,
  acceptFinding,
  addBlankSheets,
  addWorkedExample,
  applyFixes,
  cellAddress,
  checkSupport,
  checkTitle,
  errorWords,
  fetchAhead,
  findingWords,
  forgetMeeting,
  forgetMeetings,
  goToCell,
  loadReport,
  parseIsoDate,
  progressWords,
  readEarlierFile,
  resultWords,
  saveSettings,
  settlePair,
  supportWords,
  undoFixes,
  watchWorkbook,
  withdrawAcceptance,
} from "../../jobs";
import type { Jobs } from "../shared/jobsApi";

const importMaking = () => import(/* webpackChunkName: "making" */ "./makingJobs");

/**
 * The jobs as the pane is given them: what reads and checks is here, what lays out and draws sheets comes when it is
 * wanted, or ahead of that by `fetchAhead`. Throw as the jobs themselves, and a `JobError` with the code
 * "NotFetched" when that second part does not arrive.
 */
export const paneJobs: Jobs = {
  JobError,
  METRICS_COLUMNS,
  METRIC_COLUMNS,
  PLAN_COLUMNS,
  STATUS_KINDS,
  STATUS_ORDER,
  TARGETS_COLUMNS,
  acceptFinding,
  addBlankSheets,
  addWorkedExample,
  applyFixes,
  cellAddress,
  checkSupport,
  checkTitle,
  errorWords,
  findingWords,
  forgetMeeting,
  forgetMeetings,
  goToCell,
  loadReport,
  parseIsoDate,
  progressWords,
  readEarlierFile,
  resultWords,
  saveSettings,
  settlePair,
  supportWords,
  undoFixes,
  watchWorkbook,
  withdrawAcceptance,
  generateAppendix: async (options) => (await fetchMaking()).generateAppendix(options),
  makeChecksSheet: async (options) => (await fetchMaking()).makeChecksSheet(options),
  makePromisesSheet: async (options) => (await fetchMaking()).makePromisesSheet(options),
  fetchAhead: async () => {
    // What does not arrive now is fetched when it is wanted.
    await Promise.all([importMaking().catch(() => undefined), fetchAhead()]);
  },
};

async function fetchMaking(): ReturnType<typeof importMaking> {
  try {
    return await importMaking();
  } catch (cause) {
    throw new JobError({ code: "NotFetched" }, UNCHANGED, { cause });
  }
}
