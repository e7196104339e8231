/** Where a command writes: results to `print`, everything else to `tell`. */
export interface Output {
  readonly print: (text: string) => void;
  readonly tell: (line: string) => void;
}

/**
 * The same output with nothing told of how the work goes on; what went wrong is for the output itself. Results are printed
 * only where a program asked for them.
 */
export function quietened(output: Output, isJson: boolean): Output {
  const ignore = (): void => undefined;
  return { print: isJson ? output.print : ignore, tell: ignore };
}

/** What is told where the results cannot be written; nobody who closed the output wants to hear of it. */
const TROUBLE: Readonly<Record<string, string>> = {
  ENOSPC: "The report could not be written: the disk is full.",
  EIO: "The report could not be written: the disk or the terminal fails.",
};

/**
 * The terminal, or whatever the output was led to. A reader that went away (`| head`) and a full disk stop nothing: the
 * work goes on, the exit code is what was found, and what was to be said is dropped.
 */
export function openTerminal(
  out: NodeJS.WritableStream = process.stdout,
  err: NodeJS.WritableStream = process.stderr,
): Output {
  const tell = writerTo(err, () => undefined);
  const print = writerTo(out, (code) => {
    const trouble = TROUBLE[code];
    if (trouble !== undefined) tell(trouble);
  });
  return { print, tell };
}

/** Writes lines until the stream fails; `failed` hears of the first failure, by its code: "EPIPE". */
function writerTo(
  stream: NodeJS.WritableStream,
  failed: (code: string) => void,
): (text: string) => void {
  let isOpen = true;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (isOpen) failed(error.code ?? "");
    isOpen = false;
  });
  return (text) => {
    if (isOpen) stream.write(`${text}\n`);
  };
}
