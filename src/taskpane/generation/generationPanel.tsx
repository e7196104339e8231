import { Suspense, lazy, useEffect, useRef, useState, type ReactNode } from "react";
import {
  Button,
  ProgressBar,
  makeStyles,
  mergeClasses,
  tokens,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { pdfWords } from "../../jobs/words/pdfWords";
import { attentionWords, outcomeWords, runningWords, undoingWords } from "./generationWords";
import { FetchBoundary } from "../shared/fetchBoundary";
import { Notice } from "../shared/notice";
import { takeLostFocus } from "../shared/takeLostFocus";
import { Unanswered } from "../shared/unanswered";
import type { GenerateBarProps } from "./generateBar";
import type { Generation, Running } from "./useGeneration";

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
  pdf: { marginTop: "8px" },
});

/** How far the appendix is, with a way to cancel; then what came of it and what to do next. */
export default function GenerationPanel(props: GenerateBarProps) {
  const styles = useStyles();
  const { generation, cancel } = props.control;
  const panel = useRef<HTMLDivElement>(null);
  // The pressed button has gone; the focus goes to the first thing that can be done next.
  useEffect(() => takeLostFocus(panel.current), [generation.kind]);
  if (generation.kind === "running") {
    return (
      <div ref={panel}>
        <HowFar running={generation} onCancel={cancel} />
      </div>
    );
  }
  if (generation.kind === "asking") {
    return (
      <div ref={panel}>
        <Suspense>
          <BeforeFirst {...props} />
        </Suspense>
      </div>
    );
  }
  if (generation.kind === "undoing") {
    const words = undoingWords(generation.sheetName);
    return (
      <div ref={panel}>
        <p className={styles.words}>{words}</p>
        <ProgressBar aria-label={words} />
      </div>
    );
  }
  return (
    <div ref={panel} className={styles.outcome}>
      <Outcome {...props} />
    </div>
  );
}

function HowFar({ running, onCancel }: { running: Running; onCancel: () => void }) {
  const styles = useStyles();
  const { progress, isCancelling, isDrawn } = running;
  return (
    <>
      <div className={styles.row}>
        <div className={styles.grow}>
          <p className={styles.words}>{runningWords(running)}</p>
          <ProgressBar
            value={progress.fraction}
            aria-label="Making the appendix"
            aria-valuetext={running.words}
          />
        </div>
        <Button onClick={onCancel} disabledFocusable={isCancelling || isDrawn}>
          Cancel
        </Button>
      </div>
      <Unanswered since={progress} />
    </>
  );
}

const INTENTS: Readonly<Partial<Record<Generation["kind"], MessageBarIntent>>> = {
  made: "success",
  stopped: "error",
  "edited-by-hand": "warning",
  cancelled: "info",
  undone: "info",
  failed: "error",
};

function Outcome(props: GenerateBarProps) {
  const styles = useStyles();
  const { generation, dismiss, makeEdition } = props.control;
  const [isChoosing, setIsChoosing] = useState(false);
  const words = outcomeWords(generation);
  const intent = INTENTS[generation.kind];
  if (!words || !intent) return undefined;
  return (
    <>
      <Notice
        intent={intent}
        title={words.title}
        actions={actionsAfter({ ...props, isChoosing, onChoose: () => setIsChoosing(!isChoosing) })}
        // The question of hand edits is put away by one of its answers.
        {...(generation.kind !== "edited-by-hand" && { onClose: dismiss })}
      >
        {words.body}
      </Notice>
      {generation.kind === "made" && (
        <p className={mergeClasses(styles.words, styles.pdf)}>
          {pdfWords(generation.made.sheetName)}
        </p>
      )}
      {isChoosing && generation.kind === "made" && (
        <FetchBoundary heading="p">
          <Suspense>
            <OtherFormats made={generation.made} makeEdition={makeEdition} />
          </Suspense>
        </FetchBoundary>
      )}
    </>
  );
}

/** What heads the first paper, fetched when it is asked for. */
const BeforeFirst = lazy(() => import(/* webpackChunkName: "before" */ "./beforeFirst"));

/** The choice of other formats, fetched when it is wanted. */
const OtherFormats = lazy(() => import(/* webpackChunkName: "formats" */ "./otherFormats"));

interface ActionProps extends GenerateBarProps {
  /** Whether the choice of other formats is open. */
  readonly isChoosing: boolean;
  readonly onChoose: () => void;
}

/** What can be done after an outcome, the likeliest first. */
function actionsAfter(props: ActionProps): ReactNode {
  const { control, onShow, onGoToAppendix, isChoosing, onChoose } = props;
  const onShowChecks = (): void => onShow("checks");
  const { generation, start, undo, dismiss } = control;
  switch (generation.kind) {
    case "made": {
      const { made } = generation;
      const { takeBack } = made;
      return (
        <>
          <Button size="small" onClick={() => onGoToAppendix(made.sheetName)}>
            Go to appendix
          </Button>
          {attentionWords(made) && (
            <Button size="small" onClick={onShowChecks}>
              Show checks
            </Button>
          )}
          <Button size="small" aria-expanded={isChoosing} onClick={onChoose}>
            Other formats
          </Button>
          {takeBack && (
            <Button size="small" onClick={() => undo(takeBack)}>
              Undo
            </Button>
          )}
        </>
      );
    }
    case "stopped":
      return (
        <Button size="small" onClick={onShowChecks}>
          Show what to put right
        </Button>
      );
    case "edited-by-hand":
      return (
        <>
          <Button appearance="primary" onClick={() => start("keep-copy")}>
            Keep a copy and renew
          </Button>
          <Button onClick={() => start("replace")}>Replace my edits</Button>
          <Button onClick={dismiss}>Leave it as it is</Button>
        </>
      );
    default:
      return undefined;
  }
}
