import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { MakeChecksSheetResult, Progress } from "../../jobs";
import { useAnnounce } from "../announcer";
import { Notice } from "../notice";
import type { ViewProps } from "../workbook";

const useStyles = makeStyles({
  sheet: { margin: "8px 0 12px" },
  outcome: { marginBottom: "8px" },
});

type ChecksSheetProps = Pick<ViewProps, "jobs" | "onDo" | "onGoTo">;

/** Puts the findings on a sheet that can be sent to colleagues; asks first when somebody has written on it. */
export function ChecksSheet({ jobs, onDo, onGoTo }: ChecksSheetProps) {
  const styles = useStyles();
  const announce = useAnnounce();
  const [isRunning, setIsRunning] = useState(false);
  const [result, setResult] = useState<MakeChecksSheetResult>();
  const sheet = useRef<HTMLDivElement>(null);

  const make = async (onHandEdits: "ask" | "replace"): Promise<void> => {
    if (isRunning) return;
    setIsRunning(true);
    close();
    const onProgress = ({ words }: Progress): void => announce(words);
    await onDo(async () => {
      const made = await jobs.makeChecksSheet({ onHandEdits, onProgress });
      setResult(made);
      announce(made.words);
    });
    setIsRunning(false);
  };
  const close = (): void => {
    setResult(undefined);
    // What was pressed goes away with the notice.
    sheet.current?.querySelector<HTMLElement>(":scope > button")?.focus();
  };

  return (
    <div ref={sheet} className={styles.sheet}>
      {result && (
        <Outcome key={result.kind}>
          {result.kind === "made" ? (
            <Notice
              intent="success"
              title={result.words}
              actions={
                <>
                  <Button size="small" onClick={() => onGoTo(result.sheetName, "")}>
                    Go to {result.sheetName}
                  </Button>
                  <Button size="small" onClick={close}>
                    Close
                  </Button>
                </>
              }
            />
          ) : (
            <Notice
              intent="warning"
              title={`Somebody has written on ${result.sheetName}.`}
              actions={
                <>
                  <Button size="small" onClick={() => void make("replace")}>
                    Replace what was written
                  </Button>
                  <Button size="small" onClick={() => onGoTo(result.sheetName, "")}>
                    Go to {result.sheetName}
                  </Button>
                  <Button size="small" onClick={close}>
                    Leave it as it is
                  </Button>
                </>
              }
            >
              {result.words}
            </Notice>
          )}
        </Outcome>
      )}
      <Button size="small" disabledFocusable={isRunning} onClick={() => void make("ask")}>
        {isRunning ? "Making the Checks sheet…" : "Make a Checks sheet"}
      </Button>
    </div>
  );
}

/** What came of it. The focus goes to the first thing that can be done next. */
function Outcome({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => outcome.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={outcome} className={styles.outcome}>
      {children}
    </div>
  );
}
