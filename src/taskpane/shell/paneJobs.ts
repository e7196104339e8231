import {
  JobError,
  METRICS_COLUMNS,
  METRIC_COLUMNS,
  PLAN_COLUMNS,
  STATUS_KINDS,
  STATUS_ORDER,
  TARGETS_COLUMNS,
  cellAddress,
  checkSupport,
  errorWords,
  fetchAhead,
  goToCell,
  loadReport,
  parseIsoDate,
  progressWords,
  supportWords,
  watchWorkbook,
} from "../../jobs";
import { fetched } from "../../jobs/errors/fetched";
import type { Jobs } from "../shared/jobsApi";

const importOther = () => import(/* webpackChunkName: "other" */ "./otherJobs");
const importNewSheets = () => import(/* webpackChunkName: "new" */ "./newSheetsJobs");
const importUndo = () => import(/* webpackChunkName: "undo" */ "./undoJobs");
const importEditions = () =>
  import(/* webpackChunkName: "formats" */ "../../jobs/editions/editions");
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
  cellAddress,
  checkSupport,
  errorWords,
  goToCell,
  loadReport,
  parseIsoDate,
  progressWords,
  supportWords,
  watchWorkbook,
  resultWords: async (result) => (await fetchMaking()).resultWords(result),
  saveSettings: async (settings) => (await fetchOther()).saveSettings(settings),
  addAppendix: async (name) => (await fetchOther()).addAppendix(name),
  chooseAppendix: async (key) => (await fetchOther()).chooseAppendix(key),
  forgetAppendix: async (key) => (await fetchOther()).forgetAppendix(key),
  acceptFinding: async (finding, reason) => (await fetchOther()).acceptFinding(finding, reason),
  withdrawAcceptance: async (finding) => (await fetchOther()).withdrawAcceptance(finding),
  addBlankSheets: async () => (await fetched(importNewSheets)).addBlankSheets(),
  addWorkedExample: async () => (await fetched(importNewSheets)).addWorkedExample(),
  applyFixes: async (fixes) => (await fetchOther()).applyFixes(fixes),
  undoFixes: async (applied) => (await fetchOther()).undoFixes(applied),
  forgetMeeting: async (asAt) => (await fetchOther()).forgetMeeting(asAt),
  forgetMeetings: async () => (await fetchOther()).forgetMeetings(),
  settlePair: async (pair) => (await fetchOther()).settlePair(pair),
  readEarlierFile: async (bytes, options) => (await fetchOther()).readEarlierFile(bytes, options),
  generateAppendix: async (options) => (await fetchMaking()).generateAppendix(options),
  undoGenerate: async (takeBack) => {
    const { undoGenerate, undoWords } = await fetched(importUndo);
    return undoWords(await undoGenerate(takeBack));
  },
  makeChecksSheet: async (options) => (await fetchOther()).makeChecksSheet(options),
  makePromisesSheet: async (options) => (await fetchOther()).makePromisesSheet(options),
  makeWordsSheet: async (options) => (await fetchOther()).makeWordsSheet(options),
  makeCorrectionsSheet: async (options) => (await fetchOther()).makeCorrectionsSheet(options),
  makeEdition: async (format, made) => (await fetched(importEditions)).makeEdition(format, made),
  fetchAhead: async () => {
    // What does not arrive now is fetched when it is wanted.
    await Promise.allSettled([
      importMaking(),
      importOther(),
      importNewSheets(),
      importUndo(),
      fetchAhead(),
    ]);
  },
};

function fetchMaking(): ReturnType<typeof importMaking> {
  return fetched(importMaking);
}

function fetchOther(): ReturnType<typeof importOther> {
  return fetched(importOther);
}
