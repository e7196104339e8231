import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookReport } from "../../jobs";
import type { SelectedRow } from "../shared/viewProps";
import { troubleOf, type Jobs, type Trouble } from "../shared/jobsApi";

export interface LiveReport {
  /** Undefined until the workbook was read for the first time. */
  readonly report: WorkbookReport | undefined;
  /** Why the last reading failed; the report of the reading before it stays. */
  readonly trouble: Trouble | undefined;
  readonly selected: SelectedRow | undefined;
  /** Reads the workbook again. */
  readonly reload: () => Promise<void>;
  /** Takes a report that another job has just made, so that it need not be read twice. */
  readonly take: (report: WorkbookReport) => void;
}

/**
 * The workbook's report, kept up to date: read once, then whenever the workbook says that it changed. Changes that
 * arrive while it is being read lead to one further reading, not to one each.
 */
export function useReport(jobs: Jobs): LiveReport {
  const [report, setReport] = useState<WorkbookReport>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [selected, setSelected] = useState<SelectedRow>();
  const reading = useRef<Promise<void> | undefined>(undefined);
  const isStale = useRef(false);
  const isShown = useRef(false);

  const show = useCallback((counts: WorkbookReport) => {
    isShown.current = true;
    setReport(counts);
  }, []);

  const reload = useCallback((): Promise<void> => {
    isStale.current = true;
    reading.current ??= (async () => {
      while (isStale.current) {
        isStale.current = false;
        try {
          // The counts first; later a report stays until the whole of the next one is there.
          setReport(await jobs.loadReport(isShown.current ? {} : { onCounts: show }));
          isShown.current = true;
          setTrouble(undefined);
        } catch (thrown) {
          setTrouble(troubleOf(thrown, jobs));
        }
      }
      reading.current = undefined;
    })();
    return reading.current;
  }, [jobs, show]);

  const take = useCallback((made: WorkbookReport) => {
    setReport(made);
    setTrouble(undefined);
  }, []);

  useEffect(() => {
    void reload();
    const watching = jobs
      .watchWorkbook((change) => {
        if (change.kind === "changed") void reload();
        else setSelected({ sheetName: change.sheetName, rowIndex: change.rowIndex });
      })
      // Without its events the pane still shows what it read; the report is read anew when it is generated.
      .catch(() => undefined);
    return () => {
      void watching.then((stop) => stop?.());
    };
  }, [jobs, reload]);

  return { report, trouble, selected, reload, take };
}
