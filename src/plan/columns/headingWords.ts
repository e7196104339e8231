import type { TargetsColumn } from "../types";

/**
 * The headings that officers give to a column: `names` say it outright; `weak` ones are believed only where no other
 * column claims it. Written as `plainHeading` gives them: lower case, one space, no punctuation but "%" and "#".
 */
export interface ColumnWords {
  readonly names: readonly string[];
  readonly weak: readonly string[];
}

/** In order: where one heading could be two columns with equal right, the first listed takes it. */
export const TARGETS_WORDS: Readonly<Record<TargetsColumn, ColumnWords>> = {
  target: {
    names: ["target", "action", "milestone", "commitment", "improvement action", "agreed action"]
      .concat(["key action", "management action", "action required", "task", "deliverable"])
      .concat(["activity", "what we will do", "step", "key milestone", "specific action"])
      .concat(["target action", "action milestone", "what will we do", "planned activity"]),
    weak: ["initiative", "project", "description", "planned action", "proposed action", "measure"],
  },
  timescale: {
    names: ["timescale", "time scale", "due date", "target date", "by when", "completion date"]
      .concat(["deadline", "date due", "due", "when", "target completion date", "timeframe"])
      .concat(["time frame", "timeline", "end date", "finish date", "due by", "complete by"])
      .concat(["expected completion date", "planned completion date", "target completion"])
      .concat(["date for completion", "delivery date", "implementation date", "original due date"])
      .concat(["original date", "original timescale", "original target date", "target timescale"])
      .concat(["planned date", "planned end date", "original deadline", "completion due date"])
      .concat(["to be completed by", "timescale for completion", "original completion date"])
      .concat(["date of completion", "action due date", "target end date", "estimated completion"]),
    weak: ["date", "completion", "expected date", "expected completion", "original", "time"],
  },
  progressMade: {
    names: ["progress made", "progress", "update", "progress to date", "latest status update"]
      .concat(["status update", "progress update", "latest update", "current position"])
      .concat(["latest progress", "progress report", "current progress", "action taken"])
      .concat(["work done", "achievement", "what we have done", "delivery update", "work to date"])
      .concat(["progress achieved", "progress since last report", "latest position"])
      .concat([
        "officer update",
        "position statement",
        "made",
        "progress so far",
        "work undertaken",
      ])
      .concat(["current update", "update on progress", "narrative update", "progress commentary"]),
    weak: ["commentary", "position", "narrative", "outcome to date", "comment", "achieved"],
  },
  progressPlanned: {
    names: ["progress planned", "planned progress", "next step", "planned", "future action"]
      .concat(["further action", "work planned", "planned work", "what next", "what s next"])
      .concat(["next action", "future work", "remaining work", "outstanding action"])
      .concat(["further action required", "planned next step", "action outstanding"])
      .concat(["further action planned", "further work planned", "work remaining", "further work"])
      .concat(["next stage", "key next step", "planned activity next period"]),
    weak: ["planned action", "proposed action", "next", "outstanding"],
  },
  aim: {
    names: ["aim", "objective", "outcome", "theme", "priority", "goal", "strategic objective"]
      .concat(["strategic priority", "strategic outcome", "strategic aim", "key priority"])
      .concat(["ambition", "workstream", "work stream", "improvement area", "key theme"])
      .concat(["priority area", "area for improvement", "key objective", "corporate priority"])
      .concat(["plan priority", "service objective", "key aim", "high level outcome", "pledge"])
      .concat(["local outcome", "improvement priority", "council priority", "promise"]),
    weak: ["recommendation", "area", "driver", "category", "programme", "heading", "service area"],
  },
  revisedTimescale: {
    names: ["revised date", "new date", "revised due date", "revised timescale", "new due date"]
      .concat(["revised target date", "revised deadline", "revised completion date", "revised"])
      .concat(["new timescale", "new deadline", "new target date", "updated due date"])
      .concat(["revised end date", "revised time scale", "extended date", "new completion date"])
      .concat(["updated timescale", "amended date", "revised target", "revised timeframe"])
      .concat(["extended due date", "original or revised date", "revised completion"]),
    weak: ["forecast date", "updated date", "forecast completion", "forecast completion date"],
  },
  status: {
    names: ["status", "rag", "brag", "rag status", "brag status", "current status", "rag rating"]
      .concat(["progress status", "delivery status", "action status", "overall status"])
      .concat(["brag rating", "rag assessment", "rag score", "status rag", "status brag"])
      .concat(["rag rated", "latest status", "on track", "delivery rag"]),
    weak: ["state", "rating", "complete", "completed"],
  },
  lead: {
    names: ["lead officer", "lead", "responsible", "owner", "responsible officer", "by whom"]
      .concat(["officer responsible", "accountable officer", "who", "responsibility"])
      .concat(["lead service", "lead person", "action owner", "assigned to", "lead department"])
      .concat(["person responsible", "responsible person", "lead partner", "accountable"])
      .concat(["lead agency", "responsible owner", "lead responsibility", "accountable person"])
      .concat(["lead manager", "responsible lead", "responsible service"]),
    weak: ["officer", "manager", "service", "name", "partner"],
  },
  ref: {
    names: ["ref", "reference", "ref no", "no", "number", "action no", "action ref", "#", "id"]
      .concat(["target ref", "reference number", "action id", "reference no", "action number"])
      .concat(["target no", "item no", "unique id", "ref number", "action reference", "code"])
      .concat(["action code", "aim ref", "row no", "serial no"]),
    weak: ["item", "row"],
  },
  percentComplete: {
    names: ["% complete", "percent complete", "percentage complete", "complete %", "progress %"]
      .concat(["% progress", "% completed", "percentage completion", "percentage completed"])
      .concat(["% completion", "completion %", "percent completed", "% done", "per cent complete"]),
    weak: ["%"],
  },
  notes: {
    names: ["note", "comment", "remark", "additional information", "further information"].concat([
      "additional comment",
      "other information",
      "additional note",
      "general comment",
    ]),
    weak: ["evidence", "commentary", "source"],
  },
};

/** Words that say of a sheet's name that it holds the plan; used only between sheets whose headings say the same. */
export const TARGETS_SHEET_NAMES: readonly string[] = [
  "target",
  "action plan",
  "action",
  "plan",
].concat(["progress", "improvement plan", "tracker", "delivery plan", "step", "milestone"]);
