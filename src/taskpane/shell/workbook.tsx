import { Suspense, lazy, useCallback, useEffect, useRef, useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { WorkbookReport } from "../../jobs";
import { useAnnounce } from "../shared/announcer";
import { FetchBoundary } from "../shared/fetchBoundary";
import { GenerateBar, fetchPanel, isHeadMissing } from "../generation/generateBar";
import { spoken, troubleWords } from "../shared/outcomeWords";
import type { ViewName } from "../shared/viewProps";
import { troubleOf, type Jobs, type Trouble } from "../shared/jobsApi";
import { AboutLine } from "./aboutLine";
import { TroublePage } from "./messagePage";
import { useEarlier } from "../shared/useEarlier";
import { useOwnSheet } from "../shared/useOwnSheet";
import { useFixes } from "../shared/useFixes";
import { useGeneration } from "../generation/useGeneration";
import { useReport } from "./useReport";
import { Unanswered } from "../shared/unanswered";
import { PANEL_ID, ViewTabs, tabId } from "./viewTabs";
import { VIEWS, fetchViews } from "./viewTable";
import { Waiting } from "../shared/waiting";

const fetchNotice = () => import(/* webpackChunkName: "notice" */ "../shared/troubleNotice");
const TroubleNotice = lazy(fetchNotice);

/** Fetches what did not come with the first view, once that is shown. What does not arrive now is fetched when wanted. */
function fetchTheRest(): void {
  void fetchViews();
  void Promise.allSettled([fetchNotice(), fetchPanel()]);
}

const useStyles = makeStyles({
  workbook: { display: "flex", flexDirection: "column", height: "100%" },
  view: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "16px", outlineOffset: "-2px" },
  notice: { marginBottom: "16px" },
});

/** The workbook's views, with the appendix's button always in sight below them. */
export function Workbook(props: { jobs: Jobs }) {
  const styles = useStyles();
  const { jobs, earlier } = useEarlier(props.jobs);
  const { report, trouble, selected, reload, latest, take } = useReport(jobs);
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  const [view, setView] = useState<ViewName>();
  const [failure, setFailure] = useState<Trouble>();
  useSpokenCounts(report);
  const isShown = report !== undefined;
  useEffect(() => {
    if (!isShown) return;
    fetchTheRest();
    void jobs.fetchAhead();
  }, [isShown, jobs]);

  const onDo = useCallback(
    async (work: () => Promise<unknown>) => {
      try {
        // One after the other, and generating waits for them: what was typed last must be what is used.
        const done = saving.current.then(work);
        const told = done.then(reload);
        saving.current = told.catch(() => undefined);
        await told;
        setFailure(undefined);
        return true;
      } catch (thrown) {
        setFailure(troubleOf(thrown, jobs));
        return false;
      }
    },
    [jobs, reload],
  );
  const fixes = useFixes(jobs, onDo);
  const checksSheet = useOwnSheet("makeChecksSheet", jobs, onDo);
  const promisesSheet = useOwnSheet("makePromisesSheet", jobs, onDo);
  const wordsSheet = useOwnSheet("makeWordsSheet", jobs, onDo);
  const correctionsSheet = useOwnSheet("makeCorrectionsSheet", jobs, onDo);
  const sheets = { checksSheet, promisesSheet, wordsSheet, correctionsSheet };
  const made = useRef(sheets);
  useEffect(() => {
    made.current = sheets;
  });
  const prepare = useCallback(() => {
    Object.values(made.current).forEach(({ dismiss }) => dismiss());
    return saving.current;
  }, []);
  const control = useGeneration(jobs, take, prepare, reload);
  const { ask, start } = control;
  const onPress = useCallback(async () => {
    // What was typed last decides whether anything is missing.
    await prepare();
    const now = latest();
    if (now && isHeadMissing(now)) ask();
    else start();
  }, [ask, latest, prepare, start]);
  const onGoTo = useCallback(
    (sheetName: string, address: string) => {
      jobs.goToCell(sheetName, address).then(
        () => setFailure(undefined),
        (thrown: unknown) => setFailure(troubleOf(thrown, jobs)),
      );
    },
    [jobs],
  );

  const shownTrouble = trouble ?? failure;
  useSpokenTrouble(shownTrouble, isShown);

  if (!report) {
    if (trouble) return <TroublePage trouble={trouble} onRetry={() => void reload()} />;
    return (
      <Waiting words="Reading the workbook…">
        <Unanswered />
      </Waiting>
    );
  }

  const shown = view ?? firstView(report);
  const View = VIEWS[shown].component;
  const onShow = setView;
  const isStuck = trouble !== undefined;
  const asked = { onShow, onGoTo, onDo, fixes, earlier };
  const viewProps = { jobs, report, isStuck, selected, ...asked, ...sheets };
  return (
    <main className={styles.workbook}>
      <ViewTabs chosen={shown} onChoose={setView} findingCount={openCount(report)} />
      <div
        id={PANEL_ID}
        role="tabpanel"
        aria-labelledby={tabId(shown)}
        ref={makeFocusable}
        className={styles.view}
        key={shown}
      >
        <FetchBoundary heading="h1">
          {shownTrouble && (
            <div className={styles.notice}>
              <TroubleNotice
                trouble={shownTrouble}
                {...(trouble
                  ? { actions: <Button onClick={() => void reload()}>Try again</Button> }
                  : { onClose: () => setFailure(undefined) })}
              />
            </div>
          )}
          <Suspense fallback={<Waiting words="Loading…" />}>
            <View {...viewProps} />
          </Suspense>
        </FetchBoundary>
      </div>
      {!report.isEmptyWorkbook && (
        <GenerateBar
          jobs={jobs}
          report={report}
          isStuck={isStuck}
          control={control}
          onPress={onPress}
          onDo={onDo}
          onShow={onShow}
          onGoToAppendix={(sheetName) => onGoTo(sheetName, "")}
        />
      )}
      <AboutLine />
    </main>
  );
}

/** A panel that holds no button must still be scrolled by the keyboard; lint knows no tab panels. */
function makeFocusable(panel: HTMLElement | null): void {
  if (panel) panel.tabIndex = 0;
}

/** A plan whose timescales were found opens at its progress, any other workbook at what is still to be found. */
function firstView({ plan }: WorkbookReport): ViewName {
  const { timescale, revisedTimescale } = plan.targets?.columns ?? {};
  const hasTimescales = timescale !== undefined || revisedTimescale !== undefined;
  return plan.steps.length > 0 && hasTimescales ? "progress" : "start";
}

/** Findings that somebody should look at: errors and warnings that nobody has accepted. None while nothing is checked. */
function openCount(report: WorkbookReport): number {
  return report.findings.filter(
    ({ severity, accepted }) => severity !== "info" && accepted === undefined,
  ).length;
}

/** Says the counts when they change, not when they are first read. */
function useSpokenCounts(report: WorkbookReport | undefined): void {
  const announce = useAnnounce();
  const words = report?.stage === "whole" ? countWords(report) : undefined;
  const spoken = useRef(words);
  useEffect(() => {
    if (words !== undefined && spoken.current !== undefined && words !== spoken.current) {
      announce(words);
    }
    spoken.current = words ?? spoken.current;
  }, [announce, words]);
}

/** Says what went wrong above the view; where there is no view yet, the page of the trouble says it itself. */
function useSpokenTrouble(trouble: Trouble | undefined, isShown: boolean): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (trouble && isShown) announce(spoken(troubleWords(trouble)));
  }, [announce, isShown, trouble]);
}

function countWords(report: WorkbookReport): string {
  const { overdue, dueSoon } = report.plan.summary;
  return `${overdue} overdue, ${dueSoon} due soon, ${openCount(report)} to look at in Checks`;
}
