import { useEffect, useRef, type ReactNode } from "react";
import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { GenerateMade, WorkbookReport } from "../jobs";
import { useAnnounce } from "./announcer";
import { Notice, TroubleNotice } from "./notice";
import type { Generation, GenerationControl } from "./useGeneration";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    maxHeight: "60%",
    overflowY: "auto",
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  state: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  outcome: { marginBottom: "12px" },
  wide: { width: "100%" },
  row: { display: "flex", gap: "12px", alignItems: "center" },
  grow: { flexGrow: 1, minWidth: 0 },
});

interface GenerateBarProps {
  readonly report: WorkbookReport;
  readonly control: GenerationControl;
  readonly onShowChecks: () => void;
  readonly onGoToAppendix: (sheetName: string) => void;
}

/** The pane's foot, always in sight: makes the appendix, says how far it is and what came of it. */
export function GenerateBar({ report, control, onShowChecks, onGoToAppendix }: GenerateBarProps) {
  const styles = useStyles();
  const { generation, start, cancel, dismiss } = control;
  const bar = useRef<HTMLElement>(null);
  const announce = useAnnounce();
  const words = spokenWords(generation);
  useEffect(() => {
    if (words) announce(words);
  }, [announce, words]);

  // The pressed button has gone; the focus stays in the bar, at what came of it.
  useEffect(() => {
    if (generation.kind !== "idle") bar.current?.focus();
  }, [generation.kind]);

  return (
    <section ref={bar} tabIndex={-1} aria-label="Appendix" className={styles.bar}>
      {generation.kind === "running" ? (
        <div className={styles.row}>
          <div className={styles.grow}>
            <p className={styles.state}>
              {generation.isCancelling ? "Cancelling" : generation.progress.words}…
            </p>
            <ProgressBar
              value={generation.progress.fraction}
              aria-label="Making the appendix"
              aria-valuetext={generation.progress.words}
            />
          </div>
          <Button onClick={cancel} disabledFocusable={generation.isCancelling}>
            Cancel
          </Button>
        </div>
      ) : (
        <>
          <Outcome
            generation={generation}
            onStart={start}
            onDismiss={dismiss}
            onShowChecks={onShowChecks}
            onGoToAppendix={onGoToAppendix}
          />
          {generation.kind !== "edited-by-hand" && (
            <>
              <p className={styles.state}>{stateWords(report)}</p>
              <Button
                appearance="primary"
                className={styles.wide}
                disabledFocusable={!canGenerate(report)}
                onClick={() => start()}
              >
                Generate appendix
              </Button>
            </>
          )}
        </>
      )}
    </section>
  );
}

interface OutcomeProps {
  readonly generation: Generation;
  readonly onStart: GenerationControl["start"];
  readonly onDismiss: () => void;
  readonly onShowChecks: () => void;
  readonly onGoToAppendix: (sheetName: string) => void;
}

function Outcome(props: OutcomeProps) {
  const styles = useStyles();
  const { onDismiss } = props;
  const notice = outcomeNotice(props, <Button onClick={onDismiss}>Close</Button>);
  return notice && <div className={styles.outcome}>{notice}</div>;
}

function outcomeNotice(props: OutcomeProps, close: ReactNode): ReactNode {
  const { generation, onStart, onDismiss, onShowChecks, onGoToAppendix } = props;
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
              <Button onClick={() => onGoToAppendix(made.sheetName)}>Go to appendix</Button>
              {attention && <Button onClick={onShowChecks}>Show checks</Button>}
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
              <Button onClick={onShowChecks}>Show what to put right</Button>
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
              <Button appearance="primary" onClick={() => onStart("keep-copy")}>
                Keep a copy and renew
              </Button>
              <Button onClick={() => onStart("replace")}>Replace my edits</Button>
              <Button onClick={onDismiss}>Leave it as it is</Button>
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

function canGenerate(report: WorkbookReport): boolean {
  return report.plan.steps.length > 0 || report.plan.metrics.length > 0;
}

/** What pressing the button would do: "Appendix 1 will be renewed in place." */
export function stateWords(report: WorkbookReport): string {
  if (!canGenerate(report)) return "There is nothing to report yet.";
  const count = report.stoppers.length;
  if (count > 0) {
    return `${count} ${count === 1 ? "thing" : "things"} must be put right first; see Checks.`;
  }
  return report.appendix.kind === "made"
    ? `${report.appendix.sheetName} will be renewed in place.`
    : `A new sheet, ${report.settings.appendixName}, will be added.`;
}

/** What an officer should still look at after the appendix was made; "" when nothing. */
export function attentionWords({ report }: Pick<GenerateMade, "report">): string {
  const count = report.findings.filter(
    ({ severity, accepted }) => severity === "warning" && accepted === undefined,
  ).length;
  if (count === 0) return "";
  return `${count} ${count === 1 ? "thing needs" : "things need"} a look before it goes to committee.`;
}

function spokenWords(generation: Generation): string {
  switch (generation.kind) {
    case "running":
      return generation.isCancelling ? "Cancelling" : generation.progress.words;
    case "cancelled":
      return "Cancelled. Everything is as it was.";
    default:
      // The outcome's notice announces itself.
      return "";
  }
}
