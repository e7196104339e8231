import { listOf } from "./listOf";

/**
 * The headings that officers give to a column: `names` say it outright; `weak` ones are believed only where nothing
 * else claims the column or where its cells agree. Written as `plainHeading` gives them: lower case, one space, no
 * punctuation but "%" and "#", words singular.
 */
export interface ColumnWords {
  readonly names: readonly string[];
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
      listOf(`target, action, milestone, commitment, improvement action, agreed action, key action,
      management action, action required, task, deliverable, activity, what we will do, step, key milestone,
      specific action, target action, action milestone, what will we do, planned activity, task name,
      task description, action description, action point, agreed management action, description of action,
      key deliverable, action agreed, action needed, action title, task title, what, what need to be done,
      what need to happen, what are we going to do, how will we do it, how we will do it, proposed action,
      requirement, required action, improvement step, key task, work package, key activity, planned action,
      decision, resolution, summary, cam gweithredu, gweithred, camau gweithredu, argymhelliad, gnìomh`),
    weak: listOf(`initiative, job, undertaking, what we said, what we said we would do, project, description, measure,
      recommendation, finding, issue, governance issue, policy, agenda item, item, output, matter,
      matter arising, intervention, title, name, scheme, agreed, improvement, area for improvement, must do,
      should do, response, management response, how, subject, detail, work stream, key performance indicator,
      resolved, agreed to, control, risk, mitigation, proposal, promise, pledge, goal, priority, objective, topic, to do, card,
      epic, story, work item, card title`),
  },
  timescale: {
    label: "Timescale",
    needed: "one-of",
    printed: "always",
    names:
      listOf(`timescale, time scale, due date, target date, by when, completion date, deadline, date due, due, when,
      timeframe, time frame, timeline, end date, finish date, due by, complete by, expected completion date,
      target completion, date for completion, delivery date, implementation date, original due date,
      original date, original timescale, original target date, target timescale, planned date,
      planned end date, original deadline, completion due date, to be completed by, original completion date,
      date of completion, practical completion, action due date, target end date, estimated completion,
      timetable, agreed date, timing, schedule, target implementation date, agreed timescale,
      agreed deadline, timescale deadline, to be done by, due on, target quarter, date to be completed,
      planned finish, target year, agreed target date, due date original, planned completion,
      completion target, date required, required by, proposed date, proposed timescale, erbyn pryd, amserlen,
      dyddiad targed, dyddiad cau, pryd, erbyn, clàr ama`),
    weak: listOf(`by, planned, baseline, cut off, date, completion, expected date, expected end, expected completion, original, time,
      review date, for meeting of, quarter, year, finish, end, milestone date, period, target, exec date, phase, term, month,
      week, to, review, deadline date, implementation, delivery, programme, original target`),
  },
  progressMade: {
    label: "Progress made",
    needed: "one-of",
    printed: "always",
    names:
      listOf(`progress made, progress, update, latest status update, status update, progress update, latest update,
      current position, latest progress, progress report, current progress, action taken, work done,
      achievement, what we have done, delivery update, work to date, progress achieved, latest position,
      officer update, position statement, made, work undertaken, current update, narrative update,
      progress commentary, progress against action, actual result, action update, progress note, latest note,
      status comment, position, result, implementation update, progress comment,
      service update, summary of progress, update position, progress review, evaluation, outturn,
      what happened,
      exception, exception report, highlight report, current state, how far we have got, story so far, management update, last update,
      status commentary, cynnydd, diweddariad, y diweddaraf, sefyllfa bresennol, adharta`),
    weak: listOf(`commentary, narrative, outcome to date, comment, achieved, response, evidence, management response,
      officer comment, note, review, rag comment, status note, completed, impact to date, how is it going,
      how are we doing, where it stand, where thing stand, actual, monitoring, feedback, report,
      actual outcome, committee update, status, current status`),
  },
  progressPlanned: {
    label: "Progress planned",
    needed: "no",
    printed: "always",
    names:
      listOf(`progress planned, planned progress, next step, planned, future action, further action, work planned,
      planned work, what is next, what we plan to do, what we plan to do next,
      what we will do next, what happen next, what we still need to do, what we need to do next, next action,
      future work, remaining work, outstanding action, further action required, planned next step,
      action outstanding, further action planned, further work planned, work remaining, further work,
      next stage, key next step, planned activity next period, action still to do, still to do,
      next milestone, what is left to do, work still to be done, remaining action`),
    weak: listOf("planned action, proposed action, next, outstanding, upcoming work, forward look"),
  },
  aim: {
    label: "Aim",
    needed: "no",
    printed: "always",
    names:
      listOf(`aim, objective, outcome, theme, priority, goal, strategic objective, strategic priority,
      strategic outcome, strategic aim, key priority, ambition, workstream, work stream, improvement area,
      key theme, priority area, area for improvement, key objective, corporate priority, plan priority,
      service objective, key aim, high level outcome, pledge, local outcome, improvement priority,
      council priority, promise, topic, workstream theme, area of focus, focus area, audit, audit title,
      audit report, corporate objective, corporate plan priority, well being objective, wellbeing objective,
      national outcome, key line of enquiry, strand, bucket, improvement objective, domain, outcome area,
      area of work, subject area, area of weakness, area of concern, area of need, report title,
      audit report title, audit area, report, review title, regulation, equality objective, standard,
      policy area, thematic area, aim objective, bucket name, amcan, thema, nod, blaenoriaeth`),
    weak: listOf(`recommendation, area, driver, category, programme, heading, service area, finding, issue, section,
      improvement, group, pillar, project, location, site, source, key issue, meeting, parent, list, label,
      risk, priority theme, key question, cqc domain, ofsted area, ward, directorate, dept, department, service, place, gap, gap found, gap identified`),
  },
  measure: {
    label: "Measure of success",
    needed: "no",
    printed: "within",
    names:
      listOf(`success measure, measure of success, success criteria, proposed outcome, target measure,
      intended outcome, expected outcome, outcome expected, desired outcome, planned outcome, how will we know,
      success indicator, outcome measure, performance measure, expected impact, intended impact,
      key performance indicator, kpi, performance indicator, outcome sought, what success look like,
      what will success look like, success look like, evidence of success, how we will measure success,
      measurable outcome, anticipated outcome, outcome wanted, measure of progress,
      how will success be measured, target outcome, output measure, impact measure, desired result,
      expected benefit, benefit, indicator of success, success factor, acceptance criteria`),
    weak: listOf(`measure, output, impact, indicator, evidence, target, result, monitoring, evaluation, assurance,
      criteria, goal, aim`),
  },
  revisedTimescale: {
    label: "Revised timescale",
    needed: "no",
    printed: "within",
    names:
      listOf(`revised date, new date, revised due date, revised timescale, new due date, revised deadline, revised,
      new timescale, new deadline, new target date, updated due date, revised end date, revised time scale,
      extended date, new completion date, updated timescale, amended date, revised target, revised timeframe,
      revision, extended due date, revised completion, revised implementation date, amended due date,
      amended timescale, revised agreed date, new end date, latest due date, extension date,
      current due date, revised timeline, extension agreed to, timescale revised, due date revised`),
    weak: listOf(`forecast date, forecast completion, forecast completion date, forecast, new, current forecast, now,
      expected date, current, current date, forecast end date, anticipated completion`),
  },
  start: {
    label: "Start",
    needed: "no",
    printed: "within",
    names:
      listOf(`start date, start, planned start, date started, begin, beginning, commencement, actual start date,
      proposed start, timescale start, date from, starting`),
    weak: listOf("from, commence, started"),
  },
  completed: {
    label: "Date completed",
    needed: "no",
    printed: "within",
    names:
      listOf(`date completed, completed date, completed on, date closed, closed date, date achieved,
      date implemented, date action completed, actual completion, completed at, closed on, date of closure,
      closure date, date finished, actual end date, date signed off, sign off date, date done, actual date,
      actual finish, date complete, date discharged, resolved, date resolved, implemented date,
      actual implementation date, achieved date, action closed, date action closed, date met, date satisfied,
      cwblhawyd, dyddiad cwblhau`),
    weak: listOf(
      "completion date, actual, closed, completed, achieved, date of completion, finished, sign off, signed off",
    ),
  },
  raised: {
    label: "Date raised",
    needed: "no",
    printed: "asked",
    names:
      listOf(`date raised, meeting date, date of meeting, date opened, opened, raised, date agreed, date added,
      date logged, date created, created, date identified, date of report, report date, date of audit,
      audit date, date issued, date assigned, inspection date, date action raised, minute date,
      committee date, arising from, date entered, last updated, updated, modified,
      last modified, last update date, date of update, date reported, date reviewed`),
    weak: listOf(
      "date, agreed, meeting, issued, identified, agreed date, source, review date, added, logged",
    ),
  },
  lead: {
    label: "Lead officer",
    needed: "no",
    printed: "choice",
    names:
      listOf(`lead officer, lead, responsible, owner, responsible officer, by whom, officer responsible,
      accountable officer, who, responsibility, lead service, lead person, action owner, assigned to,
      lead department, person responsible, responsible person, lead partner, accountable, lead agency,
      responsible owner, lead responsibility, accountable person, lead manager, responsible lead,
      responsible service, assignee, task owner, action by, lead director, executive lead, lead member,
      led by, lead team, action lead, accountable director, responsible director,
      director lead, sro, senior responsible officer, allocated to, who by, lead name,
      lead officer name, named officer, whose job, responsible manager, responsible party, responsible team, councillor,
      swyddog arweiniol, arweinydd, swyddog cyfrifol, pwy, cyfrifoldeb, oifigear`),
    weak: listOf(`officer, manager, service, name, partner, team, dept, department, directorate, member, staff, to, by,
      personnel, portfolio holder, delegated to, contact, person, initial, allocated, action for`),
  },
  support: {
    label: "Support",
    needed: "no",
    printed: "asked",
    names:
      listOf(`support, supporting officer, supported by, support officer, supporting partner, who will help,
      key partner, supporting, other partner, partner involved, support lead, in partnership with,
      delivery partner, other involved, with whom, working with, consultee, collaborator, stakeholder,
      key stakeholder`),
    weak: listOf("helper, consultation, participant, watcher"),
  },
  status: {
    label: "Status",
    needed: "one-of",
    printed: "choice",
    names:
      listOf(`status, current status, progress status, delivery status, action status, overall status, latest status,
      on track, open closed, implementation status, task status, completion status, open or closed, state,
      status icon, action state, recommendation status, statw, inbhe`),
    weak: listOf(`s, st, stat, rating, complete, completed, progress, position, stage, open, column, closed, implemented,
      met, assessment, decision, section column`),
  },
  rag: {
    label: "RAG",
    needed: "one-of",
    printed: "choice",
    names:
      listOf(`rag, brag, rag status, brag status, rag rating, brag rating, rag assessment, rag score, status rag,
      status brag, rag rated, delivery rag, brag score, current rag, overall rag, rag current, progress rag,
      confidence rag, delivery confidence, traffic light, traffic light status, ragb, rag now, bragg,
      bragg status, gyr, ryg`),
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
    names:
      listOf(`% complete, percent complete, percentage complete, complete %, progress %, % progress, % completed,
      percentage completion, percentage completed, % completion, completion %, percent completed, % done,
      per cent complete, percentage progress, progress percentage, completion percentage, percent done,
      % of completion, progress bar`),
    weak: listOf("%, percentage, percent, progress, completion, complete"),
  },
  ref: {
    label: "Reference",
    needed: "no",
    printed: "choice",
    names:
      listOf(`ref, reference, ref no, no, number, action no, action ref, #, id, target ref, reference number,
      action id, reference no, action number, target no, item no, unique id, ref number, action reference,
      code, action code, aim ref, row no, serial no, task id, rec no, recommendation no, recommendation ref,
      minute ref, minute no, minute, key, issue key, recommendation number, rec ref, unique ref, para,
      paragraph, agenda no, agenda ref, minute number, finding ref, finding no, pi code, nr, action plan ref,
      wbs, cyf, cyfeirnod, rhif, àireamh`),
    weak: listOf("item, row, agenda item, paragraph no, page, section, objective no, aim no"),
  },
  priority: {
    label: "Priority",
    needed: "no",
    printed: "asked",
    names:
      listOf(`priority level, priority rating, risk rating, urgency, importance, risk level, severity, risk score,
      priority grade, recommendation priority, grading, grade, risk category, priority h m l,
      priority high medium low, impact rating, level of risk, risk priority`),
    weak: listOf(
      "priority, risk, rating, category, impact, level, class, classification, type, action priority",
    ),
  },
  notes: {
    label: "Notes",
    needed: "no",
    printed: "asked",
    names:
      listOf(`note, comment, remark, additional information, further information, additional comment,
      other information, observation`),
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
