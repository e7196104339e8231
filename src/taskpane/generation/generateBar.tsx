import { Suspense, lazy, useEffect, useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookReport } from "../../jobs";
import { useAnnounce } from "../shared/announcer";
import { checkingWords } from "../shared/checkingWords";
import { FetchBoundary } from "../shared/fetchBoundary";
import type { Jobs } from "../shared/jobsApi";
import { spoken } from "../shared/outcomeWords";
import type { ViewProps } from "../shared/viewProps";
import { outcomeWords, runningWords, undoingWords } from "./generationWords";
import { takeLostFocus } from "../shared/takeLostFocus";
import type { Generation, GenerationControl } from "./useGeneration";

/** What is shown while the appendix is made and after it; not needed for the first screen. */
export const fetchPanel = () => import(/* webpackChunkName: "notice" */ "./generationPanel");
const GenerationPanel = lazy(fetchPanel);

/** On a low screen, or a large zoom, words and button stand beside each other, to leave room for the view. */
const LOW = "@media (max-height: 420px)";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    maxHeight: "60%",
    overflowY: "auto",
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    [LOW]: { boxSizing: "border-box", maxHeight: "50%", padding: "6px 16px" },
  },
  idle: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    [LOW]: { flexDirection: "row", alignItems: "center", justifyContent: "space-between" },
  },
  state: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  press: { [LOW]: { flexShrink: 0 } },
});

export interface GenerateBarProps {
  readonly jobs: Jobs;
  readonly report: WorkbookReport;
  /** The last reading failed. */
  readonly isStuck: boolean;
  readonly control: GenerationControl;
  /** The button was pressed: asks for what is missing, or starts. */
  readonly onPress: () => Promise<void>;
  readonly onDo: ViewProps["onDo"];
  readonly onShow: ViewProps["onShow"];
  readonly onGoToAppendix: (sheetName: string) => void;
}

/** The pane's foot, always in sight: makes the appendix, says how far it is and what came of it. */
export function GenerateBar(props: GenerateBarProps) {
  const styles = useStyles();
  const { report, isStuck, control, onPress } = props;
  const { generation } = control;
  const bar = useRef<HTMLElement>(null);
  const announce = useAnnounce();
  const words = spokenWords(generation);
  useEffect(() => {
    if (words) announce(words);
  }, [announce, words]);

  // The outcome's button has gone with it; the focus goes back to where it came from.
  const was = useRef(generation.kind);
  useEffect(() => {
    if (generation.kind === "idle" && was.current !== "idle") takeLostFocus(bar.current);
    was.current = generation.kind;
  }, [generation.kind]);

  const outOfDateSince = useOutOfDateSince(report);
  const isAsked = IS_ASKED.has(generation.kind);
  // What was changed last may still be on its way into the workbook, and is waited for.
  const [isPressed, setIsPressed] = useState(false);
  const press = async (): Promise<void> => {
    setIsPressed(true);
    await onPress();
    setIsPressed(false);
  };
  useEffect(() => {
    if (!isPressed) return undefined;
    const timer = setTimeout(() => announce(SAVING), SLOW_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [announce, isPressed]);
  return (
    <section ref={bar} aria-label="Appendix" className={styles.bar}>
      {generation.kind !== "idle" && (
        <FetchBoundary heading="p">
          <Suspense>
            <GenerationPanel {...props} />
          </Suspense>
        </FetchBoundary>
      )}
      {!isAsked && (
        <div className={styles.idle}>
          <p className={styles.state}>
            {isPressed ? SAVING : stateWords(report, isStuck, outOfDateSince)}
          </p>
          <Button
            appearance="primary"
            className={styles.press}
            disabledFocusable={isPressed || !canGenerate(report) || report.stage === "counts"}
            onClick={() => void press()}
          >
            Generate appendix
          </Button>
        </div>
      )}
    </section>
  );
}

/** The button was pressed while a choice was on its way into the workbook. */
const SAVING = "Your last change is being saved first…";
/** What is over sooner need not be read out. */
const SLOW_MILLISECONDS = 400;

/** While one of these is shown, the button of the next appendix is not. */
const IS_ASKED: ReadonlySet<Generation["kind"]> = new Set([
  "asking",
  "running",
  "undoing",
  "edited-by-hand",
]);

/** Whether a first paper would go out without its council, committee or date. */
export function isHeadMissing({ appendix, stoppers, settings }: WorkbookReport): boolean {
  if (appendix.kind === "made" || stoppers.length > 0) return false;
  const { council, committee, asAt } = settings;
  return council.trim() === "" || committee.trim() === "" || asAt === undefined;
}

function canGenerate(report: WorkbookReport): boolean {
  return report.plan.steps.length > 0 || report.plan.metrics.length > 0;
}

/**
 * What pressing the button would do: "Appendix 1 will be renewed in place." `since` is when the pane saw that the
 * sheets had left the appendix behind; undefined where that was before it was opened.
 */
export function stateWords(report: WorkbookReport, isStuck: boolean, since?: Date): string {
  if (!canGenerate(report)) return "There is nothing to report yet.";
  if (report.stage === "counts") return checkingWords(isStuck);
  const count = report.stoppers.length;
  if (count > 0) {
    return `${count} ${count === 1 ? "thing" : "things"} must be put right first; see Checks.`;
  }
  if (report.appendix.kind === "absent") {
    return `A new sheet, ${report.settings.appendixName}, will be added.`;
  }
  const { sheetName, isOutOfDate } = report.appendix;
  if (!isOutOfDate) return `${sheetName} will be renewed in place.`;
  const why = since
    ? `${sheetName} has been out of date since ${clock(since)}, when the sheets changed.`
    : `${sheetName} is out of date: the sheets have changed since it was made.`;
  return `${why} It will be renewed in place.`;
}

/** "14:05" */
function clock(time: Date): string {
  return time.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

/** When the pane saw the sheets leave the appendix behind; undefined while they have not, or where they had before. */
function useOutOfDateSince({ appendix }: WorkbookReport): Date | undefined {
  const isOutOfDate = appendix.kind === "made" && appendix.isOutOfDate;
  const [seen, setSeen] = useState({ isOutOfDate, since: undefined as Date | undefined });
  if (seen.isOutOfDate !== isOutOfDate) {
    setSeen({ isOutOfDate, since: isOutOfDate ? new Date() : undefined });
  }
  return seen.since;
}

/** What those hear who listen to the pane: how far it is, then what came of it. */
function spokenWords(generation: Generation): string {
  if (generation.kind === "running") return runningWords(generation);
  if (generation.kind === "undoing") return undoingWords(generation.sheetName);
  const outcome = outcomeWords(generation);
  return outcome ? spoken(outcome) : "";
}
