import { parseIsoDate, type IsoDate } from "../../src/calendar";
import { DEFAULT_SETTINGS, understandPlan, type Plan, type Step } from "../../src/plan";
import type { WorkbookGrid } from "../../src/sheet";
import { cellOf, sheetOf, tableOf, workbookOf, type Written } from "./grids";
import { JOINT_HEADINGS, JOINT_ROWS, jointWorkbook } from "./jointWorking";

const date = (text: string): IsoDate => {
  const read = parseIsoDate(text);
  if (!read) throw new Error(text);
  return read;
};
const NOVEMBER = date("2003-11-11");
const APRIL = date("2004-04-01");

const read = (workbook: WorkbookGrid, asAt = NOVEMBER, settings = {}): Plan =>
  understandPlan(workbook, { ...DEFAULT_SETTINGS, ...settings }, asAt);
const withStatus = (plan: Plan, kind: Step["status"]["kind"]): string[] =>
  plan.steps
    .filter(({ status }) => status.kind === kind)
    .map(({ timescale }) => timescale?.text ?? "");

const HEAD = ["Aim", "Target", "Progress made", "Progress planned", "Timescale"];
const PLAIN: readonly (readonly Written[])[] = [
  HEAD,
  ["Cleaner streets", "More bins", "Ten bins set", "Twenty more", "December 2003"],
  [null, null, null, "A plan for parks", "March 2004"],
];

describe("the joint working plan", () => {
  test("as at 11 November 2003 nothing is overdue and four steps are due soon", () => {
    const plan = read(jointWorkbook());
    expect(plan.missing).toEqual([{ kind: "metrics-sheet" }]);
    expect(withStatus(plan, "overdue")).toEqual([]);
    expect(withStatus(plan, "due-soon")).toEqual([
      "November 2003",
      "November 2003",
      "November 2003",
      "December 2003",
    ]);
    expect(plan.summary).toEqual({
      steps: 36,
      planned: 27,
      overdue: 0,
      dueSoon: 4,
      onTrack: 14,
      ongoing: 8,
      complete: 3,
      noTimescale: 1,
      nothingPlanned: 6,
      unclear: 0,
      withdrawn: 0,
    });
  });

  test("as at 1 April 2004 what was due by March is overdue, each with its days", () => {
    const plan = read(jointWorkbook(), APRIL);
    const overdue = plan.steps.flatMap(({ status, timescale }) =>
      status.kind === "overdue" ? [[timescale?.text, status.days]] : [],
    );
    expect(overdue).toEqual([
      ["November 2003", 123],
      ["March 2004 (first phase)", 1],
      ["November 2003", 123],
      ["March 2004", 1],
      ["March 2004", 1],
      ["March 2004", 1],
      ["March 2004", 1],
      ["November 2003", 123],
      ["December 2003", 92],
    ]);
    expect(withStatus(plan, "due-soon")).toEqual(["April 2004"]);
  });

  test("aims and targets are filled down, and a new aim begins with its own target", () => {
    const { steps } = read(jointWorkbook());
    expect(new Set(steps.map(({ aim }) => aim)).size).toBe(7);
    expect(steps.every(({ aim, target }) => aim !== "" && target !== "")).toBe(true);
    expect(steps.filter(({ startsAim }) => startsAim)).toHaveLength(7);
    expect(steps[1]).toMatchObject({
      rowIndex: 4,
      aim: "Agree the policy agenda",
      target: "Find the policies and procedures that the two services should share",
      startsAim: false,
      startsTarget: false,
    });
    expect(steps[3]).toMatchObject({ startsTarget: true, status: { kind: "complete" } });
  });

  test.each<[string, WorkbookGrid]>([
    ["a renamed sheet", workbookOf(sheetOf("Sheet7", [JOINT_HEADINGS, ...JOINT_ROWS]))],
    [
      "a table that begins at C5 under titles",
      workbookOf(
        sheetOf("T", [["Council"], ["Plan"], [], JOINT_HEADINGS, ...JOINT_ROWS], {
          at: "C2",
          merges: ["C2:G2"],
          tables: [tableOf("C5:G41")],
        }),
      ),
    ],
    [
      "columns in another order",
      workbookOf(
        sheetOf(
          "Plan",
          [JOINT_HEADINGS, ...JOINT_ROWS].map((row) => [4, 2, 0, 3, 1].map((i) => row[i] ?? null)),
        ),
      ),
    ],
    [
      "hidden rows and columns",
      workbookOf(
        sheetOf("Plan", [JOINT_HEADINGS, ...JOINT_ROWS], {
          hiddenRows: new Set([3, 4, 5]),
          hiddenColumns: new Set([4]),
        }),
      ),
    ],
    [
      "other sheets before it",
      workbookOf(
        sheetOf("Read me", [["How to use this workbook"], ["Fill in the plan"]]),
        sheetOf("Empty", []),
        sheetOf("Lists", [
          ["Status", "Lead"],
          ["Green", "A. Reid"],
        ]),
        sheetOf("Plan", [JOINT_HEADINGS, ...JOINT_ROWS]),
      ),
    ],
    [
      "headings of another house",
      workbookOf(
        sheetOf("Plan", [
          ["Strategic Objective", "Milestone", "Latest update", "Next steps", "By when?"],
          ...JOINT_ROWS,
        ]),
      ),
    ],
    [
      "aims in merged cells",
      workbookOf(
        sheetOf("Plan", [JOINT_HEADINGS, ...JOINT_ROWS], { merges: ["A2:A5", "A6:A12", "B2:B4"] }),
      ),
    ],
  ])("reads the same from %s", (_, workbook) => {
    // Everything but where it stands.
    const plain = ({ steps }: Plan): unknown =>
      steps.map((step) => ({
        ...step,
        sheetName: "",
        rowIndex: 0,
        because: step.because.map((fact) => ({ ...fact, place: undefined })),
        cells: {},
      }));
    expect(plain(read(workbook))).toEqual(plain(read(jointWorkbook())));
  });
});

describe("finding the sheets", () => {
  test("a workbook without a Targets sheet says so", () => {
    const plan = read(workbookOf(sheetOf("Notes", [["Hello", "World"]])));
    expect(plan.targets).toBeUndefined();
    expect(plan.missing).toEqual([{ kind: "targets-sheet" }, { kind: "metrics-sheet" }]);
  });

  test("an empty workbook, and an empty sheet, are no trouble", () => {
    expect(read(workbookOf()).missing).toContainEqual({ kind: "targets-sheet" });
    expect(read(workbookOf(sheetOf("Targets", []))).missing).toContainEqual({
      kind: "targets-sheet",
    });
  });

  test("a plan without a timescale column is a plan as long as it says how it fares", () => {
    const { missing, steps } = read(
      workbookOf(
        sheetOf(
          "T",
          PLAIN.map((row) => row.slice(0, 4)),
        ),
      ),
    );
    expect(missing).toEqual([{ kind: "timescales", sheetName: "T" }, { kind: "metrics-sheet" }]);
    expect(steps.map((step) => step.status.kind)).toEqual(["no-timescale", "no-timescale"]);
  });

  test("where it says neither, the column of timescales is missed", () => {
    const rows = [
      ["Ref", "Action", "Lead officer"],
      ["1", "Set ten more bins", "A. Reid"],
    ];
    const plan = read(workbookOf(sheetOf("T", rows)));
    expect(plan.missing).toContainEqual({ kind: "column", sheetName: "T", column: "timescale" });
    expect(plan.steps).toHaveLength(1);
  });

  test("headings without rows are missed rows", () => {
    expect(read(workbookOf(sheetOf("T", [HEAD]))).missing).toContainEqual({
      kind: "rows",
      sheetName: "T",
    });
  });

  test("the appendix made last time is no source, nor are copies of it", () => {
    const old = sheetOf("Report", PLAIN);
    const plan = understandPlan(
      workbookOf(
        old,
        sheetOf("Report (edited)", PLAIN),
        sheetOf("Appendix 1 (2)", PLAIN),
        sheetOf("Plan", PLAIN),
      ),
      DEFAULT_SETTINGS,
      NOVEMBER,
      { appendixSheetIds: [old.id] },
    );
    expect(plan.targets?.grid.name).toBe("Plan");
    expect(plan.targets?.sheetRivals).toEqual([]);
  });

  test("of two alike the one with the fitting name is taken and the other is told", () => {
    const plan = read(workbookOf(sheetOf("Old", PLAIN), sheetOf("Action plan", PLAIN)));
    expect(plan.targets?.grid.name).toBe("Action plan");
    expect(plan.targets?.sheetRivals).toEqual(["Old"]);
  });

  test("the sheet that the officer chose wins, and is forgotten once it is gone", () => {
    const workbook = workbookOf(sheetOf("Old", PLAIN), sheetOf("Action plan", PLAIN));
    expect(read(workbook, NOVEMBER, { targetsSheet: "Old" }).targets?.grid.name).toBe("Old");
    expect(read(workbook, NOVEMBER, { targetsSheet: "Gone" }).targets?.grid.name).toBe(
      "Action plan",
    );
  });

  test("a chosen sheet that cannot be read is told, and no other is taken for it", () => {
    const workbook = workbookOf(sheetOf("Mine", [["Hello"]]), sheetOf("Action plan", PLAIN));
    const plan = read(workbook, NOVEMBER, { targetsSheet: "Mine" });
    expect(plan.targets).toBeUndefined();
    expect(plan.missing).toContainEqual({ kind: "targets-sheet" });
  });

  test("columns that the officer chose win", () => {
    const rows = [
      ["Aim", "Target", "Promise text", "Timescale"],
      ["A", "B", "C", "May 2004"],
    ];
    const plan = read(workbookOf(sheetOf("T", rows)), NOVEMBER, {
      targetsColumns: { target: "promise TEXT" },
    });
    expect(plan.steps[0]).toMatchObject({ target: "C" });
  });

  test("two columns that could be it are told as rivals", () => {
    const rows = [
      ["Objective", "Outcome", "Action", "Due date"],
      ["A", "B", "C", "May 2004"],
    ];
    expect(read(workbookOf(sheetOf("T", rows))).targets?.columns.aim).toEqual({
      columnIndex: 0,
      heading: "Objective",
      sure: true,
      why: "heading",
      rivals: [1],
    });
  });

  test("headings split over two rows are read as one", () => {
    const rows = [
      ["Aim", "Target", "Progress", null, "Date"],
      [null, null, "Made", "Planned", "Due"],
      ["A", "B", "C", "D", "May 2004"],
    ];
    const plan = read(workbookOf(sheetOf("T", rows, { merges: ["A1:A2", "B1:B2", "C1:D1"] })));
    expect(plan.targets).toMatchObject({ headerRowIndex: 0, headerRowCount: 2, firstRowIndex: 2 });
    expect(plan.steps).toHaveLength(1);
    expect(plan.steps[0]).toMatchObject({ progressMade: "C", progressPlanned: "D" });
  });

  test("a heading row below row 40 of the used rows is not looked for", () => {
    const titles = Array.from({ length: 40 }, (_, i): Written[] => [`Line ${i}`]);
    expect(read(workbookOf(sheetOf("T", [...titles, ...PLAIN]))).targets).toBeUndefined();
    expect(read(workbookOf(sheetOf("T", [...titles.slice(1), ...PLAIN]))).targets).toBeDefined();
  });
});

describe("reading the rows", () => {
  test("blank rows are skipped and notes under the table are left out, with their words", () => {
    const plan = read(
      workbookOf(
        sheetOf("T", [
          ...PLAIN,
          [],
          ["Safer streets", "Lights", "Two set", "Nine more", "May 2004"],
          [],
          [],
          ["Note: dates are those of the board."],
          ["Key"],
          ["Green", "On track"],
        ]),
      ),
    );
    expect(plan.steps.map(({ rowIndex }) => rowIndex)).toEqual([1, 2, 4]);
    expect(plan.targets?.leftOutRows.map(({ rowIndex, kind }) => [rowIndex, kind])).toEqual([
      [7, "note"],
      [8, "note"],
      [9, "note"],
    ]);
  });

  test("no row with words is ever lost: it is a step or it is left out by name", () => {
    const plan = read(
      workbookOf(sheetOf("T", [...PLAIN, [null, "One more target"], ["*provisional"]])),
    );
    expect(plan.steps.at(-1)).toMatchObject({ target: "One more target" });
    expect(plan.targets?.leftOutRows).toEqual([
      { rowIndex: 4, columnIndex: 0, kind: "note", text: "*provisional" },
    ]);
  });

  test("a totals row and headings printed again are no steps", () => {
    const rows = [...PLAIN, HEAD, ["A", "B", "C", "D", "May 2004"], ["Total", 3, null, null, null]];
    const plan = read(workbookOf(sheetOf("T", rows)));
    expect(plan.steps).toHaveLength(3);
    expect(plan.targets?.leftOutRows.map(({ kind }) => kind)).toEqual([
      "repeated-headings",
      "total",
    ]);
  });

  test("a row that only names an aim or target heads the rows under it", () => {
    const rows = [
      HEAD,
      ["Cleaner streets"],
      [null, "More bins"],
      [null, null, "Ten bins set", "Twenty more", "May 2004"],
    ];
    const plan = read(workbookOf(sheetOf("T", rows)));
    expect(plan.steps).toHaveLength(1);
    expect(plan.steps[0]).toMatchObject({
      rowIndex: 3,
      aim: "Cleaner streets",
      target: "More bins",
      startsAim: true,
      startsTarget: true,
    });
  });

  test("a band across the table is the aim of the rows under it", () => {
    const rows = [
      ["Action", "Update", "Due date", "Lead"],
      ["Theme 1: Streets"],
      ["More bins", "Ten set", "May 2004", "A. Reid"],
      ["Fewer signs", "None gone", "June 2004", "A. Reid"],
      ["Theme 2: Parks"],
      ["More benches", "Two set", "May 2004", "B. Lowe"],
    ];
    const plan = read(workbookOf(sheetOf("T", rows, { merges: ["A2:D2", "A5:D5"] })));
    expect(plan.steps.map(({ aim, target }) => [aim, target])).toEqual([
      ["Theme 1: Streets", "More bins"],
      ["Theme 1: Streets", "Fewer signs"],
      ["Theme 2: Parks", "More benches"],
    ]);
  });

  test("a timescale merged over two plans counts for both, and not for a row without a plan", () => {
    const rows = [
      HEAD,
      ["A", "B", "C", "One", "May 2004"],
      [null, null, null, "Two", null],
      [null, null, "Three", null, null],
    ];
    const plan = read(workbookOf(sheetOf("T", rows, { merges: ["E2:E4"] })));
    expect(plan.steps.map(({ timescale }) => timescale?.text)).toEqual([
      "May 2004",
      "May 2004",
      undefined,
    ]);
  });

  test("on a sheet without planned progress the action itself is what is planned", () => {
    const rows = [
      ["Action", "Update", "Due date"],
      ["More bins", "Ten set", "December 2003"],
      ["Benches", "", ""],
    ];
    const plan = read(workbookOf(sheetOf("T", rows)));
    expect(plan.summary).toMatchObject({ planned: 2, dueSoon: 1, noTimescale: 1 });
  });

  test("a number stored as text reads as the number: a serial is doubted, a year is a year", () => {
    const plan = understandPlan(
      workbookOf(
        sheetOf("Targets", [
          ["Target", "Progress planned", "Timescale"],
          ["One", "Plan", "45382"],
          ["Two", "Plan", "2025"],
        ]),
      ),
      DEFAULT_SETTINGS,
      NOVEMBER,
    );
    expect(plan.steps.map(({ timescale }) => timescale?.kind)).toEqual(["deadline", "deadline"]);
    expect(plan.steps[0]?.timescale?.notes[0]?.kind).toBe("doubt");
  });

  test("real dates, also of a workbook that counts from 1904, and errors are read", () => {
    const dated = (serial: number): Written => ({
      kind: "date",
      serial,
      text: "31/03/2004",
      numberFormat: "dd/mm/yyyy",
    });
    const rows = (serial: number): Written[][] => [
      HEAD,
      ["A", "B", "C", "D", dated(serial)],
      ["A", "B", "C", "D", "#REF!"],
    ];
    for (const sheet of [
      sheetOf("T", rows(38077)),
      sheetOf("T", rows(36615), { dateSystem: "1904" }),
    ]) {
      const { steps } = read(workbookOf(sheet), APRIL);
      expect(steps[0]).toMatchObject({ status: { kind: "overdue", days: 1 } });
      expect(steps[1]).toMatchObject({
        status: { kind: "unclear" },
        timescale: { kind: "unknown" },
      });
    }
  });

  test("a revised date counts and keeps the slip", () => {
    const rows = [
      ["Action", "Update", "Original date", "Revised date"],
      ["More bins", "Ten set", "October 2003", "March 2004"],
    ];
    const [step] = read(workbookOf(sheetOf("T", rows))).steps;
    expect(step?.status).toEqual({ kind: "on-track" });
    expect(step?.timescale).toMatchObject({ latest: "2004-03-31", slippedFrom: "2003-10-31" });
    expect(step?.revisedTimescaleText).toBe("March 2004");
  });

  test("reading leaves the workbook as it was", () => {
    const workbook = jointWorkbook();
    const before = structuredClone(workbook);
    read(workbook);
    expect(workbook).toEqual(before);
  });
});

describe("statuses", () => {
  const status = (row: readonly Written[], settings = {}): unknown => {
    const rows = [
      ["Target", "Progress made", "Progress planned", "Timescale", "Status", "% complete"],
      row,
    ];
    const [step] = read(workbookOf(sheetOf("T", rows)), APRIL, settings).steps;
    return [step?.status.kind, step?.statusFrom];
  };

  test.each<[string, readonly Written[], [string, string]]>([
    [
      "the status column comes first",
      ["T", "", "P", "May 2003", "Complete"],
      ["complete", "status-column"],
    ],
    ["green hides no passed date", ["T", "", "P", "May 2003", "Green"], ["overdue", "timescale"]],
    ["nor does on track", ["T", "", "P", "May 2003", "On track"], ["overdue", "timescale"]],
    [
      "amber leaves it to the timescale",
      ["T", "", "P", "May 2003", "Amber"],
      ["overdue", "timescale"],
    ],
    [
      "a passed date beside a word that nobody taught us is unclear",
      ["T", "", "P", "May 2003", "Hm"],
      ["unclear", "status-column"],
    ],
    [
      "a hundred per cent is complete",
      ["T", "", "P", "May 2003", "", "100%"],
      ["complete", "percent-complete"],
    ],
    [
      "progress that opens complete",
      ["T", "Achieved – all", "", "May 2003"],
      ["complete", "progress-made"],
    ],
    [
      "unless something is planned",
      ["T", "Achieved", "More", "May 2003"],
      ["overdue", "timescale"],
    ],
    ["nothing planned in words", ["T", "Achieved", "None", ""], ["complete", "progress-made"]],
    ["a plan without a timescale", ["T", "", "P", ""], ["no-timescale", "nothing"]],
    ["part of it done", ["T", "Done in part", "", ""], ["nothing-planned", "nothing"]],
    ["news without a plan", ["T", "Group set up", "", ""], ["nothing-planned", "nothing"]],
    ["a dash is no timescale", ["T", "Group set up", "-", "-"], ["nothing-planned", "nothing"]],
    [
      "the timescale itself says done",
      ["T", "Group set up", "", "Complete"],
      ["complete", "timescale"],
    ],
    ["what cannot be read is unclear", ["T", "", "P", "Verbal update"], ["unclear", "timescale"]],
  ])("%s", (_, row, expected) => {
    expect(status(row)).toEqual(expected);
  });

  test("the officer's own status words are heeded", () => {
    expect(
      status(["T", "", "P", "May 2003", "Gold"], { statusWords: { gold: "complete" } }),
    ).toEqual(["complete", "status-column"]);
  });

  test("an overdue status takes its days from the timescale", () => {
    const rows = [
      ["Target", "Timescale", "Status"],
      ["T", "March 2004", "Overdue"],
      ["U", "Soon", "Overdue"],
    ];
    const { steps } = read(workbookOf(sheetOf("T", rows)), APRIL);
    expect(steps.map((step) => step.status)).toEqual([
      { kind: "overdue", days: 1 },
      { kind: "overdue", days: 0 },
    ]);
  });
});

describe("metrics", () => {
  const metricsOf = (rows: readonly (readonly Written[])[], more = {}): Plan =>
    read(workbookOf(sheetOf("Targets", PLAIN), sheetOf("Figures", rows, more)), date("2024-06-01"));

  test("a wide sheet: a row a metric, a column a period, in order of time", () => {
    const plan = metricsOf([
      ["Metric", "2023-24", "2022-23", "Good is", "Target", "Unit", "Note"],
      ["Newly accommodated children", 46, 61, "Lower", "50", "", "From returns"],
      ["Money gained for families", "over £20m", "£18.5m", "Higher"],
      [],
      ["Source: annual report"],
    ]);
    expect(plan.periods.map(({ label }) => label)).toEqual(["2022-23", "2023-24"]);
    expect(plan.metrics).toHaveLength(2);
    expect(plan.metrics[0]).toMatchObject({
      rowIndex: 1,
      name: "Newly accommodated children",
      polarity: "lower",
      note: "From returns",
      targetOutcome: "met",
      shortTrend: { absolute: -15, percent: -24.6, effect: "better", direction: "down" },
      longTrend: undefined,
    });
    expect(plan.metrics[0]?.observations.map(({ place }) => place.columnIndex)).toEqual([2, 1]);
    expect(plan.metricsSheet?.leftOutRows).toHaveLength(1);
  });

  test("a long sheet: a row a value", () => {
    const plan = metricsOf([
      ["Indicator", "Period", "Value"],
      ["Staff", "2022-23", 10],
      ["Staff", "2023-24", 30],
      ["Visits", "2023-24", 7],
    ]);
    expect(plan.metrics.map(({ name, observations }) => [name, observations.length])).toEqual([
      ["Staff", 2],
      ["Visits", 1],
    ]);
    expect(plan.metrics[0]?.shortTrend).toMatchObject({ absolute: 20, percent: 200 });
  });

  test("a period that is not filled in yet is not the latest", () => {
    const plan = metricsOf([
      ["Metric", "2021-22", "2022-23", "2023-24", "2024-25"],
      ["Staff", 10, 20, 30, null],
    ]);
    expect(plan.metrics[0]?.shortTrend).toMatchObject({ from: "2022-23", to: "2023-24" });
    expect(plan.metrics[0]?.longTrend).toMatchObject({ from: "2021-22", to: "2023-24" });
  });

  test("a sheet of metrics with a target and a date is not taken for the targets", () => {
    const rows = [
      ["Metric", "Date", "Value", "Target"],
      ["Staff", "March 2024", 3, 5],
    ];
    const plan = read(workbookOf(sheetOf("Figures", rows), sheetOf("Zeit", PLAIN)));
    expect(plan.targets?.grid.name).toBe("Zeit");
    expect(plan.metricsSheet?.grid.name).toBe("Figures");
  });

  test("a metrics sheet without a known heading for its first column", () => {
    const plan = metricsOf([
      ["Thing counted", "2022-23", "2023-24"],
      ["Staff", 1, 2],
    ]);
    expect(plan.metrics[0]).toMatchObject({ name: "Staff" });
  });

  test("numbers with a percentage format are percentages", () => {
    const share = (number: number): Written => ({
      kind: "number",
      number,
      text: `${number * 100}%`,
      numberFormat: "0%",
    });
    const plan = metricsOf([
      ["Metric", "2022-23", "2023-24"],
      ["Waits met", share(0.5), share(0.75)],
    ]);
    expect(plan.metrics[0]?.shortTrend).toMatchObject({ points: 25 });
    expect(plan.metrics[0]?.unit).toBe("percent");
  });

  test("the cell helper reads errors as errors", () => {
    expect(cellOf("#N/A")).toEqual({ kind: "error", error: "#N/A", text: "#N/A" });
  });
});
