import { listOf } from "./listOf";

/**
 * The headings that officers give to a column: `names` say it outright; `weak` ones are believed only where nothing
 * else claims the column or where its cells agree. Written as `plainHeading` gives them: lower case, one space, no
 * punctuation but "%" and "#", words singular.
 */
export interface ColumnWords {
  readonly names: readonly string[];
  /** More names, by how they are formed: "revised due date" and "amended target date" are made of the same words. */
  readonly forms?: RegExp;
  readonly weak: readonly string[];
}

/** What is known of a column beside the words of its heading. */
export interface ColumnPart extends ColumnWords {
  /** What the pane and the command call it. */
  readonly label: string;
  /** "target": a plan cannot be read without it. "one-of": it needs at least one of these. */
  readonly needed: "target" | "one-of" | "no";
  /**
   * always: in a column of its own; choice: in a column of its own unless the officer takes it away; within: in the
   * cell of another column; asked: only when the officer asks for it.
   */
  readonly printed: "always" | "choice" | "within" | "asked";
}

/**
 * The parts that a column of a plan can play. In order: where one heading could be two with equal right, the first
 * listed takes it. To add a part, add it here; the compiler then names every place that must know it.
 */
export const PLAN_COLUMNS = {
  target: {
    label: "Target",
    needed: "target",
    printed: "always",
    names:
      listOf(`target, action, milestone, commitment, task, deliverable, activity, step, what, how will we do it,
      how we will do it, requirement, work package, decision, resolution, summary, cam gweithredu,
      gweithred, camau gweithredu, argymhelliad, gnìomh`),
    forms:
      /^(?:(?:(?:key|specific|agreed|improvement|management|proposed|required|recommended|planned|target|corrective|remedial|priority) )+(?:action|task|activity|deliverable|milestone|step)|(?:action|task) (?:name|description|title|point|required|agreed|needed|proposed))$/,
    weak: listOf(`initiative, job, undertaking, what we said, what we said we would do, project, description,
      measure, recommendation, finding, issue, governance issue, policy, agenda item, item, output,
      matter, matter arising, intervention, title, name, scheme, agreed, improvement,
      area for improvement, must do, should do, response, management response, how, subject, detail,
      work stream, key performance indicator, resolved, agreed to, control, risk, mitigation, proposal,
      promise, pledge, goal, priority, objective, topic, to do, card, epic, story, work item, card title`),
  },
  timescale: {
    label: "Timescale",
    needed: "one-of",
    printed: "always",
    names:
      listOf(`timescale, by when, time scale, deadline, due, timeframe, time frame, timeline, timetable, timing, schedule,
      due date original, completion target, erbyn pryd, amserlen, dyddiad targed, dyddiad cau, pryd,
      erbyn, clàr ama`),
    forms:
      /^(?:(?:expected )?(?:(?:due|target|original|planned|agreed|proposed|implementation|delivery|completion|end|finish|action) )+(?:date|deadline|timescale|timeframe)|(?:target|planned|estimated|practical|original) (?:completion|finish|quarter|year)|date (?:for completion|of completion|to be completed|required|due)|(?:to be (?:completed|done)|complete|required|due) (?:by|on))$/,
    weak: listOf(`by, planned, baseline, cut off, date, completion, expected date, expected end, expected completion,
      original, time, review date, for meeting of, quarter, year, finish, end, milestone date, period,
      target, exec date, phase, term, month, week, to, review, deadline date, implementation, delivery,
      programme, original target`),
  },
  progressMade: {
    label: "Progress made",
    needed: "one-of",
    printed: "always",
    names:
      listOf(`progress made, progress, update, progress report, action taken, work done, achievement,
      work to date, progress achieved, position statement, made, work undertaken,
      progress against action, progress note, latest note, position, result, summary of progress,
      progress review, evaluation, outturn, what happened, exception, exception report, highlight report,
      current state, story so far, cynnydd, diweddariad, y diweddaraf, sefyllfa bresennol, adharta`),
    forms:
      /^(?:(?:latest|last|current|progress|status|officer|narrative|delivery|action|management|service|implementation|quarterly)(?: status)? (?:update|position|progress)|(?:progress|status) comment(?:ary)?)$/,
    weak: listOf(`commentary, narrative, outcome to date, comment, achieved, response, evidence, management response,
      officer comment, note, review, rag comment, status note, completed, impact to date,
      how is it going, where it stand, actual, monitoring, feedback, report, actual outcome,
      committee update, status, current status`),
  },
  progressPlanned: {
    label: "Progress planned",
    needed: "no",
    printed: "always",
    names:
      listOf(`progress planned, what is next, planned progress, next step, planned, future action, further action,
      planned work, next action, future work, remaining work, outstanding action,
      further action required, action outstanding, work remaining, further work, next stage,
      planned activity next period, still to do, next milestone, work still to be done, remaining action`),
    weak: listOf(`planned action, proposed action, next, outstanding, upcoming work, forward look`),
  },
  aim: {
    label: "Aim",
    needed: "no",
    printed: "always",
    names:
      listOf(`aim, objective, outcome, theme, priority, goal, ambition, workstream, work stream, pledge, promise,
      topic, workstream theme, audit, audit title, audit report, key line of enquiry, strand, bucket, domain,
      report title, report, review title, regulation, standard, bucket name, amcan, thema, nod, blaenoriaeth`),
    forms:
      /^(?:(?:strategic|corporate|corporate plan|service|key|improvement|equality|well ?being|council|plan|national|local|high level) (?:objective|priority|outcome|aim|theme|goal)|(?:improvement|priority|policy|thematic|outcome|focus|subject|audit) area)$/,
    weak: listOf(`recommendation, area, driver, category, programme, heading, service area, finding, issue, section,
      improvement, group, pillar, project, location, site, source, key issue, meeting, parent, list, label,
      risk, priority theme, key question, cqc domain, ofsted area, ward, directorate, dept, department,
      service, place, gap, gap found, gap identified`),
  },
  measure: {
    label: "Measure of success",
    needed: "no",
    printed: "within",
    names:
      listOf(`success measure, measure of success, kpi, evidence of success, measurable outcome,
      measure of progress, benefit, indicator of success, success factor, acceptance criteria`),
    forms:
      /^(?:(?:success|outcome|impact|output|performance|target) (?:measure|indicator|criteria)|(?:intended|expected|desired|planned|proposed|anticipated|target) (?:outcome|impact|result|benefit)|outcome (?:expected|sought|wanted))$/,
    weak: listOf(`measure, output, impact, indicator, evidence, target, result, monitoring, evaluation, assurance,
      criteria, goal, aim`),
  },
  revisedTimescale: {
    label: "Revised timescale",
    needed: "no",
    printed: "within",
    names:
      listOf(`revised date, revised, updated timescale, revision, extension date, current due date,
      extension agreed to`),
    forms:
      /^(?:(?:(?:revised|new|extended|amended) |(?:updated|latest) (?=.* ))(?:(?:due|target|agreed|implementation|completion|end) )*(?:date|deadline|timescale|timeframe|timeline|time scale|target|completion))$/,
    weak: listOf(`forecast date, forecast completion, forecast completion date, forecast, new, current forecast, now,
      expected date, current, current date, forecast end date, anticipated completion`),
  },
  start: {
    label: "Start",
    needed: "no",
    printed: "within",
    names: listOf(
      `start date, start, date started, begin, beginning, commencement, date from, starting`,
    ),
    weak: listOf("from, commence, started"),
  },
  completed: {
    label: "Date completed",
    needed: "no",
    printed: "within",
    names:
      listOf(`date completed, date of closure, closure date, sign off date, resolved, action closed, cwblhawyd,
      dyddiad cwblhau`),
    forms:
      /^(?:date (?:action )?(?:completed?|closed|achieved|implemented|finished|signed off|done|discharged|resolved|met|satisfied)|(?:completed?|closed|achieved|implemented|finished|signed off|done|discharged|resolved|met|satisfied) (?:date|on|at)|actual (?:(?:completion|end|finish|implementation)(?: date)?|date))$/,
    weak: listOf(
      "completion date, actual, closed, completed, achieved, date of completion, finished, sign off, signed off",
    ),
  },
  raised: {
    label: "Date raised",
    needed: "no",
    printed: "asked",
    names: listOf(
      `date raised, opened, raised, created, arising from, updated, modified, last update date`,
    ),
    forms:
      /^(?:date (?:action )?(?:raised|opened|agreed|added|logged|created|identified|issued|assigned|entered|reported|reviewed)|date of (?:meeting|report|audit|update|inspection|visit)|(?:meeting|report|audit|inspection|minute|committee|visit) date)$/,
    weak: listOf(
      "date, agreed, meeting, issued, identified, agreed date, source, review date, added, logged",
    ),
  },
  lead: {
    label: "Lead officer",
    needed: "no",
    printed: "choice",
    names:
      listOf(`lead officer, lead, responsible, owner, by whom, responsibility, assigned to, accountable,
      assignee, action by, led by, director lead, sro, allocated to, who by, lead officer name,
      whose job, councillor, swyddog arweiniol, arweinydd, swyddog cyfrifol, pwy, cyfrifoldeb, oifigear`),
    forms:
      /^(?:(?:lead|responsible|accountable|named|action|executive) (?:officer|person|service|department|partner|agency|manager|director|member|team|owner|name|party|lead|responsibility|councillor)|(?:officer|person|manager|team|service) (?:responsible|accountable))$/,
    weak: listOf(`officer, manager, service, name, partner, team, dept, department, directorate, member, staff, to,
      by, personnel, portfolio holder, delegated to, contact, person, initial, allocated, action for`),
  },
  support: {
    label: "Support",
    needed: "no",
    printed: "asked",
    names:
      listOf(`support, supporting officer, supported by, support officer, supporting partner, key partner,
      supporting, other partner, partner involved, support lead, in partnership with, delivery partner,
      other involved, with whom, working with, consultee, collaborator, stakeholder`),
    weak: listOf(`helper, consultation, participant, watcher`),
  },
  status: {
    label: "Status",
    needed: "one-of",
    printed: "choice",
    names: listOf(
      `status, on track, open closed, open or closed, state, status icon, action state, statw, inbhe`,
    ),
    forms:
      /^(?:(?:current|progress|delivery|action|overall|latest|implementation|task|completion|recommendation) status)$/,
    weak: listOf(`s, st, stat, rating, complete, completed, progress, position, stage, open, column, closed, implemented,
      met, assessment, decision, section column`),
  },
  rag: {
    label: "RAG",
    needed: "one-of",
    printed: "choice",
    names: listOf(`rag, delivery confidence, traffic light, traffic light status, gyr, ryg`),
    forms:
      /^(?:(?:\w+ )?(?:b?ragg?|ragb)(?: (?:status|rating|assessment|score|rated|current|now))?)$/,
    weak: listOf("rating, confidence, colour code, health, assessment, status"),
  },
  done: {
    label: "Done",
    needed: "no",
    printed: "within",
    names: listOf(
      "done, tick, ticked, checked, tick when complete, tick when done, is complete, is done, finished",
    ),
    weak: listOf("complete, completed, achieved, closed, implemented, actioned, met, yes no, y n"),
  },
  percentComplete: {
    label: "Per cent complete",
    needed: "one-of",
    printed: "within",
    names: listOf(`% complete, progress bar`),
    forms:
      /^(?:(?:%|per ?cent(?:age)?) (?:of )?(?:completed?|completion|done|progress)|(?:complete|completion|progress) (?:%|percentage))$/,
    weak: listOf("%, percentage, percent, progress, completion, complete"),
  },
  ref: {
    label: "Reference",
    needed: "no",
    printed: "choice",
    names: listOf(`ref, #, minute, para, paragraph, nr, wbs, cyf, cyfeirnod, rhif, àireamh`),
    forms:
      /^(?:(?:(?:action|target|aim|rec|recommendation|minute|finding|item|row|serial|unique|agenda|task|issue|pi|action plan) )?(?:ref|reference|no|number|id|code|key)(?: (?:no|number))?)$/,
    weak: listOf("item, row, agenda item, paragraph no, page, section, objective no, aim no"),
  },
  priority: {
    label: "Priority",
    needed: "no",
    printed: "asked",
    names:
      listOf(`priority level, priority rating, risk rating, urgency, importance, risk level, severity, risk score,
      recommendation priority, grading, grade, risk category, priority h m l, priority high medium low,
      impact rating, level of risk, risk priority`),
    weak: listOf(
      "priority, risk, rating, category, impact, level, class, classification, type, action priority",
    ),
  },
  notes: {
    label: "Notes",
    needed: "no",
    printed: "asked",
    names: listOf(
      `note, comment, remark, additional information, further information, other information, observation`,
    ),
    weak: listOf(`evidence, commentary, source, resource, risk and issue, barrier, dependency, funding, link, document,
      method, monitoring, rationale, background, context, detail, resource implication`),
  },
} as const satisfies Record<string, ColumnPart>;

/** The parts by name; `target` and one of timescale, progress made, status, RAG and per cent are what a plan needs. */
export type TargetsColumn = keyof typeof PLAN_COLUMNS;

/** The parts in the table's order. */
export const TARGETS_COLUMNS: readonly TargetsColumn[] = Object.keys(PLAN_COLUMNS).filter(
  (part): part is TargetsColumn => Object.hasOwn(PLAN_COLUMNS, part),
);

/** The parts whose column the officer may take off the paper. */
export type ChoiceColumn = {
  [Part in TargetsColumn]: (typeof PLAN_COLUMNS)[Part]["printed"] extends "choice" ? Part : never;
}[TargetsColumn];

/** The same as a list. */
export const CHOICE_COLUMNS: readonly ChoiceColumn[] = TARGETS_COLUMNS.filter(
  (part): part is ChoiceColumn => PLAN_COLUMNS[part].printed === "choice",
);

/** Words that say of a sheet's name that it holds the plan; used only between sheets whose columns say the same. */
export const TARGETS_SHEET_NAMES: readonly string[] = listOf(
  "target, action plan, action, plan, progress, improvement plan, tracker, delivery plan, step, milestone",
);
