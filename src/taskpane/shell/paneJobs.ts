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
  cellAddress,
  checkSupport,
  checkTitle,
  errorWords,
  fetchAhead,
  findingWords,
  goToCell,
  loadReport,
  parseIsoDate,
  progressWords,
  resultWords,
  saveSettings,
  supportWords,
  watchWorkbook,
  withdrawAcceptance,
} from "../../jobs";
import type { Jobs } from "../shared/jobsApi";

const importOther = () => import(/* webpackChunkName: "other" */ "./otherJobs");
const importMaking = () => import(/* webpackChunkName: "making" */ "./makingJobs");

/**
 * The jobs as the pane is given them: what reads and checks is here, what changes the workbook comes when it is
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
  cellAddress,
  checkSupport,
  checkTitle,
  errorWords,
  findingWords,
  goToCell,
  loadReport,
  parseIsoDate,
  progressWords,
  resultWords,
  saveSettings,
  supportWords,
  watchWorkbook,
  withdrawAcceptance,
  addBlankSheets: async () => (await fetchOther()).addBlankSheets(),
  addWorkedExample: async () => (await fetchOther()).addWorkedExample(),
  applyFixes: async (fixes) => (await fetchOther()).applyFixes(fixes),
  undoFixes: async (applied) => (await fetchOther()).undoFixes(applied),
  forgetMeeting: async (asAt) => (await fetchOther()).forgetMeeting(asAt),
  forgetMeetings: async () => (await fetchOther()).forgetMeetings(),
  settlePair: async (pair) => (await fetchOther()).settlePair(pair),
  readEarlierFile: async (bytes, options) => (await fetchOther()).readEarlierFile(bytes, options),
  generateAppendix: async (options) => (await fetchMaking()).generateAppendix(options),
  undoGenerate: async (takeBack) => {
    const { undoGenerate, undoWords } = await fetchMaking();
    return undoWords(await undoGenerate(takeBack));
  },
  makeChecksSheet: async (options) => (await fetchOther()).makeChecksSheet(options),
  makePromisesSheet: async (options) => (await fetchOther()).makePromisesSheet(options),
  makeEdition: async (format, made) => (await fetchMaking()).makeEdition(format, made),
  fetchAhead: async () => {
    // What does not arrive now is fetched when it is wanted.
    await Promise.allSettled([importMaking(), importOther(), fetchAhead()]);
  },
};

function fetchMaking(): ReturnType<typeof importMaking> {
  return orNotFetched(importMaking);
}

function fetchOther(): ReturnType<typeof importOther> {
  return orNotFetched(importOther);
}

async function orNotFetched<Part>(fetch: () => Promise<Part>): Promise<Part> {
  try {
    return await fetch();
  } catch (cause) {
    throw new JobError({ code: "NotFetched" }, UNCHANGED, { cause });
  }
}
