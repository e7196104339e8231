import { Suspense, lazy, useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookReport } from "../../jobs";
import { useAnnounce } from "../shared/announcer";
import { FetchBoundary } from "../shared/fetchBoundary";
import { outcomeWords, runningWords, spoken } from "./generationWords";
import { takeLostFocus } from "../shared/takeLostFocus";
import type { Generation, GenerationControl } from "./useGeneration";

/** What is shown while the appendix is made and after it; not needed for the first screen. */
export const fetchPanel = () => import(/* webpackChunkName: "notice" */ "./generationPanel");
const GenerationPanel = lazy(fetchPanel);

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    maxHeight: "60%",
    overflowY: "auto",
    padding: "12px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  state: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  wide: { width: "100%" },
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
  const { generation, start } = control;
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

  const isAsked = generation.kind === "running" || generation.kind === "edited-by-hand";
  return (
    <section ref={bar} aria-label="Appendix" className={styles.bar}>
      {generation.kind !== "idle" && (
        <FetchBoundary heading="p">
          <Suspense>
            <GenerationPanel
              control={control}
              onShowChecks={onShowChecks}
              onGoToAppendix={onGoToAppendix}
            />
          </Suspense>
        </FetchBoundary>
      )}
      {!isAsked && (
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
    </section>
  );
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

/** What those hear who listen to the pane: how far it is, then what came of it. */
function spokenWords(generation: Generation): string {
  if (generation.kind === "running") return runningWords(generation);
  const outcome = outcomeWords(generation);
  return outcome ? spoken(outcome) : "";
}
