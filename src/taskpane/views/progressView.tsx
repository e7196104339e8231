import { Suspense, lazy, useState } from "react";
import { Button } from "@fluentui/react-components";
import type { PlanSummary, StepStatusKind } from "../../jobs";
import { counted, longDate } from "../../words";
import { LeftOut } from "../shared/leftOut";
import type { ViewProps } from "../shared/viewProps";
import { useTextStyles } from "../shared/useTextStyles";
import { StatusChart } from "./statusChart";

/** The lists come after the counts, which an officer shall see first. */
export const fetchAskPanel = () => import(/* webpackChunkName: "ask" */ "./askPanel");
const AskPanel = lazy(fetchAskPanel);

/** How the plan stands on the committee's date: counts, then what is overdue and what is due soon, or what is asked for. */
export function ProgressView(props: ViewProps) {
  const { report, onShow } = props;
  const text = useTextStyles();
  const { plan, asAt } = report;
  const [chosen, setChosen] = useState<StepStatusKind>();
  if (plan.steps.length === 0) {
    return (
      <>
        <h1 className={text.title}>Progress</h1>
        <p className={text.text}>No steps were found yet.</p>
        <Button appearance="primary" onClick={() => onShow("start")}>
          Choose the sheet and its columns
        </Button>
      </>
    );
  }
  return (
    <>
      <h1 className={text.title}>Progress on {longDate(asAt)}</h1>
      <p className={text.text}>{summaryWords(plan.summary)}</p>
      <LeftOut report={report} onShow={onShow} />
      <StatusChart summary={plan.summary} chosen={chosen} onChoose={setChosen} />
      <Suspense>
        <AskPanel chosen={chosen} {...props} />
      </Suspense>
    </>
  );
}

/** "28 planned steps in 36 rows." */
export function summaryWords({ planned, steps }: PlanSummary): string {
  const plannedWords = counted(planned, "planned step");
  return planned === steps ? `${plannedWords}.` : `${plannedWords} among ${counted(steps, "row")}.`;
}
