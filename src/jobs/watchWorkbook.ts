import { inWorkbook, readSelection, watch } from "../excel";
import { asJob } from "./errors/jobError";
import type { WorkbookChange } from "./types";

/** Events come in bursts (a paste, a fill); the pane is told once they have paused for this long. */
const PAUSE_MILLISECONDS = 300;

/**
 * Calls back when cells changed or another row was selected, at most once a pause; resolves to the way to stop.
 * Changes that the add-in makes itself are told too: a report read after them is right.
 */
export function watchWorkbook(
  callback: (change: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  return asJob(async () => {
    const changed = paused(() => callback({ kind: "changed" }));
    const selected = paused(() => {
      inWorkbook(readSelection)
        .then((place) => callback({ kind: "selected", ...place }))
        // A selection that cannot be read (several areas, a chart) is no row to show.
        .catch(() => undefined);
    });
    const stop = await inWorkbook((context) =>
      watch(context, (event) => (event.kind === "selected" ? selected : changed).start()),
    );
    return async () => {
      changed.stop();
      selected.stop();
      await asJob(stop);
    };
  });
}

function paused(act: () => void): { start: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    start: () => {
      stop();
      timer = setTimeout(act, PAUSE_MILLISECONDS);
    },
    stop,
  };
}
