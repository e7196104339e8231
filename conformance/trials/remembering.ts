import type { Trial } from "../../host/conformance/trial";
import { acceptFinding, loadReport, saveSettings, withdrawAcceptance } from "../../src/jobs";
import { make } from "../made";
import { AS_AT, layScratchSheets, NEXT_MEETING, write } from "../scratch";

/** What the workbook remembers. */
export const REMEMBERING: readonly Trial[] = [
  {
    name: "the report's details are remembered in the workbook",
    run: async () => {
      await layScratchSheets();
      const { settings } = await loadReport({ asAt: AS_AT });
      await saveSettings({ ...settings, council: "Glen Council", dueSoonDays: 45 });
      const { council, dueSoonDays } = (await loadReport({ asAt: AS_AT })).settings;
      return [council, dueSoonDays];
    },
    result: ["Glen Council", 45],
  },
  {
    name: "a finding is accepted with a reason, and counts again when that is withdrawn",
    run: async () => {
      await layScratchSheets();
      const [finding] = (await loadReport({ asAt: AS_AT })).findings;
      if (!finding) throw new Error("There is no finding.");
      await acceptFinding(finding, "as agreed");
      const accepted = (await loadReport({ asAt: AS_AT })).findings[0]?.accepted;
      await withdrawAcceptance(finding);
      const again = (await loadReport({ asAt: AS_AT })).findings[0]?.accepted;
      return [accepted, again ?? "counts"];
    },
    result: ["as agreed", "counts"],
  },
  {
    name: "what changed since the last meeting is known from what the workbook remembers",
    run: async () => {
      await layScratchSheets();
      await make();
      await write("Targets", "E2", "November 2024");
      const { since, reportDates } = await loadReport({ asAt: NEXT_MEETING });
      const slipped = since?.slipped.map(({ step, to, days }) => [step, to, days]);
      return { reportDates, slipped };
    },
    result: {
      reportDates: ["2024-06-30", "2024-03-31"],
      slipped: [[0, "2024-11-30", 366]],
    },
  },
];
