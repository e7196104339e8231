import type { WorkbookReport } from "../../jobs";
import type { EarlierControl } from "./useEarlier";
import type { OwnSheetControl } from "./useOwnSheet";
import type { FixControl } from "./useFixes";
import type { Jobs } from "./jobsApi";

/** The pane's views, as the pane's code names them; `shell/viewTable` has their labels, their order and what they show. */
export type ViewName = "start" | "report" | "progress" | "since" | "metrics" | "checks";

/** The row of a sheet that the officer has selected. */
export interface SelectedRow {
  readonly sheetName: string;
  readonly rowIndex: number;
}

/** Everything a view is given: what was read, and what it may ask for. */
export interface ViewProps {
  readonly jobs: Jobs;
  readonly report: WorkbookReport;
  /** The last reading failed: nothing more comes until the workbook is read again. */
  readonly isStuck: boolean;
  readonly selected: SelectedRow | undefined;
  readonly onShow: (view: ViewName) => void;
  readonly onGoTo: (sheetName: string, address: string) => void;
  /** Does something to the workbook and reads it again; a failure is shown above the view. */
  readonly onDo: (work: () => Promise<unknown>) => Promise<boolean>;
  readonly fixes: FixControl;
  readonly checksSheet: OwnSheetControl;
  readonly promisesSheet: OwnSheetControl;
  readonly wordsSheet: OwnSheetControl;
  readonly correctionsSheet: OwnSheetControl;
  /** The earlier workbook that the officer has chosen to compare with. */
  readonly earlier: EarlierControl;
}
