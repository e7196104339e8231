import { useCallback, useEffect, useRef, useState } from "react";
import type { ReportSettings } from "../../jobs";

const PAUSE_MILLISECONDS = 600;

export interface Draft {
  /** What the fields show: the remembered settings with what was typed since. */
  readonly settings: ReportSettings;
  /** Takes a change; it is saved after a pause in typing. */
  readonly change: (changes: Partial<ReportSettings>) => void;
  /** Saves now what has not been saved yet; for when a field is left. */
  readonly flush: () => void;
}

/** Settings as they are being typed. What is on the way is not overwritten by an older reading of the workbook. */
export function useDraft(
  remembered: ReportSettings,
  save: (settings: ReportSettings) => void,
): Draft {
  const [typed, setTyped] = useState<Partial<ReportSettings>>({});
  // Everything typed so far, not only what is on the way: the reading that brings it back may still be under way.
  const soFar = useRef<Partial<ReportSettings>>({});
  const isPending = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef({ remembered, save });
  useEffect(() => {
    latest.current = { remembered, save };
  });

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (!isPending.current) return;
    isPending.current = false;
    latest.current.save({ ...latest.current.remembered, ...soFar.current });
  }, []);

  const change = useCallback(
    (changes: Partial<ReportSettings>) => {
      soFar.current = { ...soFar.current, ...changes };
      setTyped(soFar.current);
      isPending.current = true;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE_MILLISECONDS);
    },
    [flush],
  );

  // Leaving the view saves what is still on the way.
  useEffect(() => flush, [flush]);

  return { settings: { ...remembered, ...typed }, change, flush };
}
