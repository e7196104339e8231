import type { WorkbookModel } from "office-js-host/model";
import { parseIsoDate } from "../src/calendar";
import { DEFAULT_SETTINGS } from "../src/plan";
import { TARGETS_HEADINGS, TARGETS_ROWS } from "./jointWorking";
import { makePlanWorkbook } from "./planWorkbook";

/** The sample that the documentation rests on: the plan as it is first reported, on 11 November 2003. */
export function makeJointWorking(): WorkbookModel {
  return makePlanWorkbook({
    headings: TARGETS_HEADINGS,
    rows: TARGETS_ROWS,
    widthsPoints: [120, 190, 190, 190, 110],
    settings: {
      ...DEFAULT_SETTINGS,
      council: "Kirkmore Council",
      department: "Department of Learning and Care",
      committee: "Education and Care Committee",
      asAt: parseIsoDate("2003-11-11"),
    },
  });
}
