import { useCallback, useMemo, useState } from "react";
import type { EarlierFile, IsoDate } from "../../jobs";
import type { Jobs } from "./jobsApi";

/** An earlier workbook that the open one is compared with. */
export interface ChosenEarlier extends EarlierFile {
  readonly fileName: string;
}

export interface EarlierControl {
  /** Undefined where the workbook's own memory is compared with. */
  readonly chosen: ChosenEarlier | undefined;
  /** Reads the file and compares with it from now on; `asAt` is its meeting's date, where the officer knows it. */
  readonly choose: (file: File, asAt: IsoDate | undefined, otherwise: IsoDate) => Promise<void>;
  /** Compares with the workbook's own memory again. */
  readonly clear: () => void;
}

/**
 * The jobs, comparing with an earlier workbook as long as one is chosen. The file is read in the pane and goes nowhere;
 * what it reported is remembered with the next appendix, where the workbook remembers nothing itself.
 */
export function useEarlier(jobs: Jobs): { readonly jobs: Jobs; readonly earlier: EarlierControl } {
  const [chosen, setChosen] = useState<ChosenEarlier>();
  const choose = useCallback(
    async (file: File, asAt: IsoDate | undefined, otherwise: IsoDate) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = await jobs.readEarlierFile(bytes, { asAt, otherwise });
      setChosen({ ...read, fileName: file.name });
    },
    [jobs],
  );
  const clear = useCallback(() => setChosen(undefined), []);
  const comparing = useMemo(() => (chosen ? comparingWith(jobs, chosen) : jobs), [jobs, chosen]);
  const earlier = useMemo(() => ({ chosen, choose, clear }), [chosen, choose, clear]);
  return { jobs: comparing, earlier };
}

function comparingWith(jobs: Jobs, { reports }: ChosenEarlier): Jobs {
  const earlier = reports;
  return {
    ...jobs,
    loadReport: (options) => jobs.loadReport({ ...options, earlier }),
    generateAppendix: (options) => jobs.generateAppendix({ ...options, earlier }),
    makeChecksSheet: (options) => jobs.makeChecksSheet({ ...options, earlier }),
    makePromisesSheet: (options) => jobs.makePromisesSheet({ ...options, earlier }),
  };
}
