import { parseIsoDate, type IsoDate } from "../../src/calendar";
import {
  historyFromJson,
  historyToJson,
  reportsBefore,
  withoutReport,
  withReport,
  type KeptReport,
} from "../../src/history";
import { randomFrom } from "./random/histories";

function dateOf(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new Error(text);
  return date;
}

const REPORT: KeptReport = {
  asAt: dateOf("2024-03-12"),
  steps: [
    {
      ref: "1.1",
      aim: "Safer streets",
      target: "Light “the” path; by <hand> & eye, or not",
      about: "Order twelve columns\tnow",
      lead: "A Nowak",
      timescale: {
        text: "June 2024 (was March)",
        kind: "deadline",
        latest: dateOf("2024-06-30"),
        slippedFrom: dateOf("2024-03-31"),
      },
      status: "on-track",
      progress: "0abc123",
    },
    {
      ref: "",
      aim: "",
      target: "Bare",
      about: "",
      lead: "",
      timescale: undefined,
      status: "overdue",
      progress: "",
    },
  ],
  metrics: [
    {
      name: "Lamps out",
      figures: [
        { period: "2022-23", text: "61" },
        { period: "2023-24", text: "46 [p]" },
      ],
    },
  ],
};

/** As the workbook's memory keeps it. */
function roundTrip(reports: readonly KeptReport[]): unknown {
  return JSON.parse(JSON.stringify(historyToJson({ reports, settled: [] })));
}

describe("what is kept of reports", () => {
  it("reads what it wrote", () => {
    expect(historyFromJson(roundTrip([REPORT]))).toEqual({
      kind: "read",
      reports: [REPORT],
      settled: [],
      lost: 0,
    });
  });

  it("reads no history as no reports", () => {
    expect(historyFromJson(undefined)).toEqual({
      kind: "read",
      reports: [],
      settled: [],
      lost: 0,
    });
  });

  it.each([
    ["a number", 4],
    ["a list", []],
    ["nothing", null],
    ["no version", { texts: "" }],
  ])("takes %s for damaged", (_, json) => {
    expect(historyFromJson(json)).toEqual({ kind: "damaged" });
  });

  it("leaves what a later version wrote alone", () => {
    expect(historyFromJson({ v: 2, anything: true })).toEqual({ kind: "newer" });
  });

  it("leaves out a report of which a part is missing, and keeps the others", () => {
    const json = roundTrip([REPORT, { ...REPORT, asAt: dateOf("2023-12-12") }]) as {
      reports: unknown[][];
    };
    json.reports[0] = ["2024-03-12", "zz,0,3", "", ""];
    const read = historyFromJson(json);
    expect(read.kind === "read" && read.reports.map(({ asAt }) => asAt)).toEqual(["2023-12-12"]);
    expect(read.kind === "read" && read.lost).toBe(1);
  });

  it("reads what the officer settled as it was written, and leaves out what nobody settled so", () => {
    const settled = [
      { before: "0abc123", now: "0abc124", isSame: true },
      { before: "1abc123", now: "1abc124", isSame: false },
    ];
    const json = JSON.parse(JSON.stringify(historyToJson({ reports: [REPORT], settled })));
    expect(historyFromJson(json)).toMatchObject({ settled });
    json.settled = `${json.settled};x;0abc123;${"0".repeat(15)}2`;
    expect(historyFromJson(json)).toMatchObject({ reports: [REPORT], settled });
  });

  it("puts reports that somebody has turned round in order again", () => {
    const json = roundTrip([REPORT, { ...REPORT, asAt: dateOf("2023-12-12") }]) as {
      reports: unknown[][];
    };
    json.reports.reverse();
    const read = historyFromJson(json);
    expect(read.kind === "read" && read.reports.map(({ asAt }) => asAt)).toEqual([
      "2024-03-12",
      "2023-12-12",
    ]);
  });

  it.each([
    ["texts without end", { texts: "x".repeat(2_100_000) }],
    ["steps without end", { steps: "0,0,0,0,0;".repeat(250_000) }],
    ["something without end that is none of ours", { more: ["x".repeat(2_100_000)] }],
  ])("takes %s for damaged", (_, more) => {
    expect(historyFromJson({ ...(roundTrip([REPORT]) as object), ...more })).toEqual({
      kind: "damaged",
    });
  });

  it("reads no report of more steps than a plan may have, and no end of reports", () => {
    const json = roundTrip([REPORT]) as { reports: unknown[][] };
    const many = Array.from({ length: 10_001 }, () => "0,0,3").join(";");
    const hundreds = Array.from({ length: 300 }, () => json.reports[0]);
    const read = historyFromJson({ ...json, reports: [["2024-03-12", many, "", ""], ...hundreds] });
    if (read.kind !== "read") throw new Error(read.kind);
    expect(read.reports.length).toBeLessThanOrEqual(100);
    expect(read.lost).toBe(301 - read.reports.length);
    for (const { steps } of read.reports) expect(steps).toHaveLength(2);
  });

  it("never throws for what somebody put there instead", () => {
    const json = roundTrip([REPORT]) as Record<string, unknown>;
    for (const key of Object.keys(json)) {
      for (const value of [null, 7, "x;y", [[]], [["2024-03-12", 3]], { a: 1 }]) {
        const read = historyFromJson({ ...json, [key]: value });
        expect(["read", "newer", "damaged"]).toContain(read.kind);
      }
    }
  });

  it("keeps 24 meetings of 300 steps within 300 kB, the newest whole and the promises of all", () => {
    let reports: KeptReport[] = [];
    for (let meeting = 0; meeting < 24; meeting += 1) {
      reports = withReport(reports, busyReport(meeting));
    }
    const json = JSON.stringify(historyToJson({ reports, settled: [] }));
    expect(json.length).toBeLessThan(300_000);
    const read = historyFromJson(JSON.parse(json));
    if (read.kind !== "read") throw new Error(read.kind);
    expect(read.reports).toHaveLength(24);
    expect(read.reports[0]).toEqual(reports[0]);
    const promises = (report: KeptReport) =>
      report.steps.map(({ timescale, status }) => ({ timescale, status }));
    expect(read.reports.map(promises)).toEqual(reports.map(promises));
  });
});

it("keeps the newest report of a plan of thousands, whatever its length", () => {
  const [step] = REPORT.steps;
  if (!step) throw new Error("There is a step.");
  const steps = Array.from({ length: 4000 }, (_, index) => ({
    ...step,
    target:
      `Target ${index} ${"of the council's plan for its streets and homes ".repeat(3)}`.trim(),
  }));
  const huge = { ...REPORT, steps };
  const read = historyFromJson(roundTrip([huge, { ...REPORT, asAt: dateOf("2023-12-12") }]));
  expect(read).toMatchObject({ kind: "read", reports: [{ asAt: "2024-03-12" }], lost: 0 });
});

/** 300 steps of which a third tell other progress and a tenth another time at each meeting. */
function busyReport(meeting: number): KeptReport {
  const steps = Array.from({ length: 300 }, (_, index) => {
    const random = randomFrom(index * 1000 + Math.floor((meeting + index) / 3));
    const month = Math.floor((meeting + index) / 10) % 12;
    return {
      ref: `${Math.floor(index / 20) + 1}.${(index % 20) + 1}`,
      aim: `Aim number ${Math.floor(index / 20)} of the council's plan for its streets and homes`,
      target: `Target ${Math.floor(index / 3)}: ${"words of a usual target ".repeat(4)}${index}`,
      about: `Plan ${index}: ${"words of what comes next ".repeat(4)}`,
      lead: `Officer ${index % 12}`,
      timescale: {
        text: `Month ${month} of 2025`,
        kind: "deadline" as const,
        latest: dateOf(`2025-${String(month + 1).padStart(2, "0")}-28`),
        slippedFrom: undefined,
      },
      status: "on-track" as const,
      progress: Math.floor(random() * 36 ** 7)
        .toString(36)
        .padStart(7, "0"),
    };
  });
  const year = 2022 + Math.floor(meeting / 12);
  return {
    asAt: dateOf(`${year}-${String((meeting % 12) + 1).padStart(2, "0")}-10`),
    steps,
    metrics: [],
  };
}

describe("which reports are kept", () => {
  const at = (date: string): KeptReport => ({ ...REPORT, asAt: dateOf(date) });
  const dates = (reports: readonly KeptReport[]) => reports.map(({ asAt }) => asAt);

  it("puts a draft's successor in its place and orders by date", () => {
    const reports = withReport([at("2024-03-12"), at("2023-12-12")], at("2024-03-20"));
    expect(dates(reports)).toEqual(["2024-03-20", "2023-12-12"]);
  });

  it("calls only earlier meetings earlier", () => {
    const reports = [at("2024-06-12"), at("2024-03-12"), at("2023-12-12")];
    expect(dates(reportsBefore(reports, dateOf("2024-03-19")))).toEqual(["2023-12-12"]);
    expect(dates(reportsBefore(reports, dateOf("2024-09-10")))).toEqual(dates(reports));
  });

  it.each([
    ["the report before", "2024-07-09", ["2024-06-11", "2024-05-14"]],
    ["made again, it is held against the one before it", "2024-06-11", ["2024-05-14"]],
    ["a draft of a few days later too", "2024-06-18", ["2024-05-14"]],
    ["older than any that is known", "2024-05-14", []],
  ])("%s", (_, asAt, before) => {
    expect(dates(reportsBefore([at("2024-06-11"), at("2024-05-14")], dateOf(asAt)))).toEqual(
      before,
    );
  });

  it("does not let an old report that is made again push out the newer ones", () => {
    const reports = withReport([at("2024-06-11"), at("2024-05-14")], at("2023-05-09"));
    expect(dates(reports)).toEqual(["2024-06-11", "2024-05-14", "2023-05-09"]);
  });

  it("forgets the report of a date", () => {
    expect(
      dates(withoutReport([at("2024-06-11"), at("2024-05-14")], dateOf("2024-06-11"))),
    ).toEqual(["2024-05-14"]);
  });

  it("keeps the newest 24", () => {
    let reports: KeptReport[] = [];
    for (let year = 1990; year < 2020; year += 1) {
      reports = withReport(reports, at(`${year}-05-01`));
    }
    expect(reports).toHaveLength(24);
    expect(reports[0]?.asAt).toBe("2019-05-01");
  });
});
