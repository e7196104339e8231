import { Button } from "@fluentui/react-components";
import { checkOf, type Finding } from "../../jobs";
import { MeaningSelect } from "../shared/meaningSelect";
import type { ViewProps } from "../shared/viewProps";

/** What the button says that leads to the tab where a finding is settled. */
const SETTLE_LABELS = { start: "Choose under Start", report: "Open Report" } as const;

/** The choice that settles a finding without a change of the sheet, or the way to the tab that has it; else nothing. */
export function SettleChoice(
  props: Pick<ViewProps, "jobs" | "report" | "onDo" | "onShow"> & {
    readonly finding: Finding;
    /** Where the finding is, in words: "Targets E7". */
    readonly place: string;
  },
) {
  const { finding, place, jobs, report, onDo, onShow } = props;
  const { settings } = report;
  if (finding.check === "status-unknown") {
    const { status } = finding.facts;
    return (
      <MeaningSelect
        jobs={jobs}
        words={status}
        onTeach={(kind) =>
          void onDo(() =>
            jobs.saveSettings({
              ...settings,
              statusWords: { ...settings.statusWords, [status.trim()]: kind },
            }),
          )
        }
      />
    );
  }
  const { settledUnder } = checkOf(finding.check);
  return (
    settledUnder && (
      <Button
        size="small"
        aria-label={`${SETTLE_LABELS[settledUnder]}: ${place}`}
        onClick={() => onShow(settledUnder)}
      >
        {SETTLE_LABELS[settledUnder]}
      </Button>
    )
  );
}
