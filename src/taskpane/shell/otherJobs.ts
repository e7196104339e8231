/**
 * The jobs that an officer asks for now and then: settings, sheets for colleagues, fixes, what is
 * remembered, an earlier workbook. They are taken from their own files, as `makingJobs` takes its own.
 */
export { makeChecksSheet } from "../../jobs/check/makeChecksSheet";
export { applyFixes, undoFixes } from "../../jobs/fix/fixes";
export { addAppendix, chooseAppendix, forgetAppendix } from "../../jobs/memory/changeAppendices";
export { forgetMeeting, forgetMeetings, settlePair } from "../../jobs/memory/changeHistory";
export { makePromisesSheet } from "../../jobs/memory/makePromisesSheet";
export { readEarlierFile } from "../../jobs/memory/readEarlierFile";
export { makeCorrectionsSheet } from "../../jobs/report/makeCorrectionsSheet";
export { makeWordsSheet } from "../../jobs/report/makeWordsSheet";
export { acceptFinding, saveSettings, withdrawAcceptance } from "../../jobs/settings/saveSettings";
