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
  /** The newest report, which may not be on the screen yet. */
  readonly latest: () => WorkbookReport | undefined;
  /** Takes a report that another job has just made, so that it need not be read twice. */
  readonly take: (report: WorkbookReport) => void;
}

/**
 * The workbook's report, kept up to date: read once, then whenever the workbook says that it changed. Changes that
 * arrive while it is being read lead to one further reading, not to one each.
 */
export function useReport(jobs: Jobs): LiveReport {
  const [report, setReport] = useState<WorkbookReport>();
  const newest = useRef<WorkbookReport | undefined>(undefined);
  const [trouble, setTrouble] = useState<Trouble>();
  const [selected, setSelected] = useState<SelectedRow>();
  const reading = useRef<Promise<void> | undefined>(undefined);
  const isStale = useRef(false);

  const show = useCallback((read: WorkbookReport) => {
    newest.current = read;
    setReport(read);
  }, []);
  const latest = useCallback(() => newest.current, []);

  const reload = useCallback((): Promise<void> => {
    isStale.current = true;
    reading.current ??= (async () => {
      while (isStale.current) {
        isStale.current = false;
        try {
          // The counts first; later a report stays until the whole of the next one is there.
          show(await jobs.loadReport(newest.current ? {} : { onCounts: show }));
          setTrouble(undefined);
        } catch (thrown) {
          setTrouble(troubleOf(thrown, jobs));
        }
      }
      reading.current = undefined;
    })();
    return reading.current;
  }, [jobs, show]);

  const take = useCallback(
    (made: WorkbookReport) => {
      show(made);
      setTrouble(undefined);
    },
    [show],
  );

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

  return { report, trouble, selected, reload, latest, take };
}
