import type { IsoDate } from "../../calendar";
import type { KeptReport } from "../../history";
import { importTranslations } from "../check/translations";
import { fetched } from "../errors/fetched";
import { asJob, JobError } from "../errors/jobError";
import { UNCHANGED } from "../errors/workbookState";
import type { EarlierOptions } from "../types";
import { fetchComparing } from "./readPast";

const importFile = () => import(/* webpackChunkName: "earlier" */ "../../file");

/** What an earlier workbook reported. */
export interface EarlierFile {
  /** The newest first: its plan as it stands, then what it remembers of meetings still further back. */
  readonly reports: readonly KeptReport[];
  /** Its own meeting's date. */
  readonly asAt: IsoDate;
  /** Whether the file itself says that date. */
  readonly isDateKnown: boolean;
}

/**
 * Reads the file of an earlier meeting's workbook, to compare the open one with it. It is read here and goes nowhere. What
 * reads files is fetched when it is first wanted. Throws a `JobError`: "EarlierFileUnreadable" with the reason,
 * "EarlierFileWithoutPlan", or "NotFetched".
 */
export function readEarlierFile(bytes: Uint8Array, options: EarlierOptions): Promise<EarlierFile> {
  return asJob(async () => {
    const [{ readFile, WorkbookFileError }, { earlierIn }, { TRANSLATIONS }] = await Promise.all([
      fetched(importFile),
      fetchComparing(),
      fetched(importTranslations),
    ]);
    try {
      const found = earlierIn(readFile(bytes), options, TRANSLATIONS);
      const [{ steps = [], metrics = [] } = {}] = found.reports;
      if (steps.length + metrics.length > 0) return found;
    } catch (cause) {
      if (!(cause instanceof WorkbookFileError)) throw cause;
      const problem = { code: "EarlierFileUnreadable", words: cause.message } as const;
      throw new JobError(problem, UNCHANGED, { cause });
    }
    throw new JobError({ code: "EarlierFileWithoutPlan" }, UNCHANGED);
  });
}
