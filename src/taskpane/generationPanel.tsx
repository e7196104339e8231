import { useEffect, useRef, type ReactNode } from "react";
import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { GenerateMade } from "../jobs";
import { Notice } from "./notice";
import TroubleNotice from "./troubleNotice";
import { runningWords, type GenerationControl, type Running } from "./useGeneration";

const useStyles = makeStyles({
  row: { display: "flex", gap: "12px", alignItems: "center" },
  grow: { flexGrow: 1, minWidth: 0 },
  words: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  outcome: { marginBottom: "12px" },
});

interface GenerationPanelProps {
  readonly control: GenerationControl;
  readonly onShowChecks: () => void;
  readonly onGoToAppendix: (sheetName: string) => void;
}

/** How far the appendix is, with a way to cancel; then what came of it and what to do next. */
export default function GenerationPanel(props: GenerationPanelProps) {
  const styles = useStyles();
  const { generation, cancel, dismiss } = props.control;
  const panel = useRef<HTMLDivElement>(null);
  // The pressed button has gone; the focus goes to the first thing that can be done next. It must be something that
  // Tab can reach: office.js moves the focus itself and leaves the pane from anywhere else.
  useEffect(() => {
    panel.current?.querySelector("button")?.focus();
  }, [generation.kind]);
  if (generation.kind === "running") {
    return (
      <div ref={panel}>
        <HowFar running={generation} onCancel={cancel} />
      </div>
    );
  }
  const close = (
    <Button size="small" onClick={dismiss}>
      Close
    </Button>
  );
  return (
    <div ref={panel} className={styles.outcome}>
      {outcomeNotice(props, close)}
    </div>
  );
}

function HowFar({ running, onCancel }: { running: Running; onCancel: () => void }) {
  const styles = useStyles();
  const { progress, isCancelling, isDrawing } = running;
  return (
    <div className={styles.row}>
      <div className={styles.grow}>
        <p className={styles.words}>{runningWords(running)}</p>
        <ProgressBar
          value={progress.fraction}
          aria-label="Making the appendix"
          aria-valuetext={progress.words}
        />
      </div>
      <Button onClick={onCancel} disabledFocusable={isCancelling || isDrawing}>
        Cancel
      </Button>
    </div>
  );
}

function outcomeNotice(props: GenerationPanelProps, close: ReactNode): ReactNode {
  const { control, onShowChecks, onGoToAppendix } = props;
  const { generation, start, dismiss } = control;
  switch (generation.kind) {
    case "made": {
      const { made } = generation;
      const attention = attentionWords(made);
      return (
        <Notice
          intent="success"
          title={made.words}
          actions={
            <>
              <Button size="small" onClick={() => onGoToAppendix(made.sheetName)}>
                Go to appendix
              </Button>
              {attention && (
                <Button size="small" onClick={onShowChecks}>
                  Show checks
                </Button>
              )}
              {close}
            </>
          }
        >
          {made.editedCopy && `Your edits are kept on the sheet ${made.editedCopy}. `}
          {attention}
        </Notice>
      );
    }
    case "stopped":
      return (
        <Notice
          intent="error"
          title="The appendix was not made."
          actions={
            <>
              <Button size="small" onClick={onShowChecks}>
                Show what to put right
              </Button>
              {close}
            </>
          }
        >
          {generation.words}
        </Notice>
      );
    case "edited-by-hand":
      return (
        <Notice
          intent="warning"
          title={`${generation.sheetName} was edited by hand.`}
          actions={
            <>
              <Button appearance="primary" onClick={() => start("keep-copy")}>
                Keep a copy and renew
              </Button>
              <Button onClick={() => start("replace")}>Replace my edits</Button>
              <Button onClick={dismiss}>Leave it as it is</Button>
            </>
          }
        >
          {generation.words}
        </Notice>
      );
    case "cancelled":
      return (
        <Notice intent="info" title="Cancelled." actions={close}>
          Everything is as it was.
        </Notice>
      );
    case "failed":
      return <TroubleNotice trouble={generation.trouble} actions={close} />;
    case "idle":
    case "running":
      return undefined;
  }
}

/** What an officer should still look at after the appendix was made; "" when nothing. */
export function attentionWords({ report }: Pick<GenerateMade, "report">): string {
  const count = report.findings.filter(
    ({ severity, accepted }) => severity === "warning" && accepted === undefined,
  ).length;
  if (count === 0) return "";
  return `${count} ${count === 1 ? "thing needs" : "things need"} a look before it goes to committee.`;
}
