import type { WorkbookModel } from "office-js-host/model";
import { received, toSend, type FileAnswer, type FileRequest } from "./fileService";

/** A workbook whose file a worker keeps. */
export interface WorkerBook {
  readonly workbook: WorkbookModel;
  /** The file with what has changed in the workbook. @throws Error, whose message is for the officer. */
  readonly save: () => Promise<Uint8Array>;
  /** Lets the worker go, with what it keeps. */
  readonly close: () => void;
}

/** What takes longer than this is no plan; the page says so and stays as it is. */
const LONGEST_MILLISECONDS = 60_000;
const TOO_LONG =
  "The workbook takes too long to read here. Try it in Excel, or a copy with fewer sheets.";
const NOT_READ = "The workbook could not be opened.";

/**
 * Reads a .xlsx file in a worker of its own, so that the page answers meanwhile however much the file asks for.
 * @throws Error, whose message says what is the matter and what to do.
 */
export async function openInWorker(bytes: Uint8Array): Promise<WorkerBook> {
  const worker = new Worker(new URL("./fileWorker.ts", import.meta.url));
  try {
    const opened = await ask(worker, { kind: "open", bytes }, LONGEST_MILLISECONDS);
    if (opened.kind !== "opened") throw new Error(NOT_READ);
    const workbook = received(opened);
    return {
      workbook,
      save: async () => {
        const saved = await ask(worker, { kind: "save", ...toSend(workbook) });
        if (saved.kind !== "saved") throw new Error("The workbook could not be saved.");
        return saved.bytes;
      },
      close: () => worker.terminate(),
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

function ask(worker: Worker, request: FileRequest, mostMilliseconds?: number): Promise<FileAnswer> {
  return new Promise((resolve, reject) => {
    const timer =
      mostMilliseconds === undefined
        ? undefined
        : setTimeout(() => reject(new Error(TOO_LONG)), mostMilliseconds);
    worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => {
      clearTimeout(timer);
      if (data.kind === "failed") reject(new Error(data.words));
      else resolve(data);
    };
    worker.onerror = () => {
      clearTimeout(timer);
      reject(new Error(NOT_READ));
    };
    worker.postMessage(request);
  });
}
