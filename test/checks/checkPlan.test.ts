import {
  acceptFinding,
  checkPlan,
  checkPlanInSlices,
  createCheckMemory,
  stopsAppendix,
  type Check,
  type CheckInput,
  type Finding,
} from "../../src/checks";
import { understandPlan } from "../../src/plan";
import { sheetOf, workbookOf } from "../plan/grids";
import { AS_AT, METRICS, TARGETS, day, findingsIn, foundBy, planted, row } from "./planted";

const TWO_FAULTS = { targets: { D2: "Ten bins ", I3: "Gold" } };

/** A plan of so many rows, every tenth with a fault. */
function large(rowCount: number, asAt = AS_AT): CheckInput {
  const rows = Array.from({ length: rowCount }, (_, index) =>
    row(
      `${index}|Aim ${Math.floor(index / 10)}|Target number ${index}|Work begun in place ${index}|More of ${index}` +
        `|${index % 10 === 0 ? "Verbal update" : "December 2024"}||||50%|`,
    ),
  );
  const input = planted();
  const workbook = workbookOf(sheetOf("Targets", [TARGETS[0] ?? [], ...rows]));
  return { ...input, workbook, plan: understandPlan(workbook, input.settings, asAt) };
}

/** A step that is in order but for what it is about. */
function plain(action: string): string[] {
  return [action, "AR", "31/03/2025", "Begun"];
}

describe("checkPlan", () => {
  test("a clean workbook raises nothing", () => {
    expect(findingsIn({})).toEqual([]);
  });

  test("findings stand in the order of sheets, rows and columns, whole sheets first", () => {
    const found = findingsIn({
      targets: { I3: "Gold", D2: "Ten bins ", E2: "More  bins" },
      metrics: { E3: "455", D1: "2020-21" },
      targetsMore: { hasFilter: true, hiddenRows: new Set([4]) },
    });
    expect(found.map(({ place }) => `${place.sheet}!${place.cell}`)).toEqual([
      "Targets!",
      "Targets!D2",
      "Targets!E2",
      "Targets!I3",
      "Metrics!",
      "Metrics!E3",
    ]);
  });

  test("a plan on two sheets is checked on both, each finding at its own sheet's cells", () => {
    const roads = [
      ["Action", "Lead", "Due date", "Update"],
      ...["Ten bins ", "Two lamps"].map(plain),
    ];
    const homes = [
      ["Update", "Action", "Lead", "Due date"],
      ["Begun", "Ten flats", "AR", "soonish"],
    ];
    const workbook = workbookOf(sheetOf("Roads", roads), sheetOf("Homes", homes));
    const input = planted();
    const plan = understandPlan(workbook, input.settings, AS_AT);
    expect(plan.targetSheets).toHaveLength(2);
    const places = checkPlan({ ...input, workbook, plan })
      .filter(({ check }) => ["text-spaces", "timescale-unreadable"].includes(check))
      .map(({ place }) => `${place.sheet}!${place.cell}`);
    expect(places.sort()).toEqual(["Homes!D2", "Roads!A2"]);
  });

  test("a severity of the settings holds, and a check can be switched off", () => {
    const settings = {
      checkSeverities: { "text-spaces": "warning", "status-unknown": "off" },
    } as const;
    expect(
      findingsIn({ ...TWO_FAULTS, settings }).map(({ check, severity }) => [check, severity]),
    ).toEqual([["text-spaces", "warning"]]);
  });

  test("what makes the appendix impossible stays an error whatever the settings say", () => {
    const [found] = findingsIn({
      sheets: [sheetOf("Notes", [["Hello"]])],
      settings: { checkSeverities: { "sheet-missing": "off" } },
    });
    expect(found).toMatchObject({ check: "sheet-missing", severity: "error" });
    expect(found && stopsAppendix(found)).toBe(true);
  });

  test("warnings do not stop the appendix", () => {
    expect(findingsIn(TWO_FAULTS).some(stopsAppendix)).toBe(false);
  });

  test("an accepted finding carries its reason, and comes back when the cell changes", () => {
    const input = planted(TWO_FAULTS);
    const finding = checkPlan(input).find(({ check }) => check === "status-unknown");
    expect(finding).toBeDefined();
    const accepted = [acceptFinding(finding as Finding, input, "Our own word")];
    const settings = { acceptedFindings: accepted };
    const reasons = (status: string): unknown[] =>
      findingsIn({ targets: { ...TWO_FAULTS.targets, I3: status }, settings })
        .filter(({ check }) => check === "status-unknown")
        .map((one) => one.accepted);
    expect(reasons("Gold")).toEqual(["Our own word"]);
    expect(reasons("Golden")).toEqual([undefined]);
  });

  test("nothing that is checked is changed", () => {
    const input = planted(TWO_FAULTS);
    const before = structuredClone(input);
    checkPlan(input);
    expect(input).toEqual(before);
  });
});

function finish(slices: ReturnType<typeof checkPlanInSlices>): Finding[] {
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) return slice.value;
  }
}

describe("checking in slices", () => {
  test("the slices give what one go gives, a row at a time", () => {
    const input = large(1000);
    const slices = checkPlanInSlices(input);
    let count = 0;
    let result = slices.next();
    while (result.done !== true) {
      count += 1;
      result = slices.next();
    }
    expect(result.value).toEqual(checkPlan(input));
    expect(result.value.filter(({ check }) => check === "timescale-unreadable")).toHaveLength(100);
    expect(count).toBeGreaterThan(1000);
  });

  test("the checks of rows are asked a straight number of times", () => {
    const asked = (rowCount: number): number => {
      let count = 0;
      const check: Check = {
        id: "counter",
        title: "Counts",
        advice: "Nothing.",
        severity: "info",
        scope: "step",
        fault: () => "Counted.",
        find: () => {
          count += 1;
          return [];
        },
      };
      checkPlan(large(rowCount), { checks: [check] });
      return count;
    };
    expect([asked(10), asked(100), asked(1000)]).toEqual([10, 100, 1000]);
  });
});

describe("checking again with a memory", () => {
  const counting = (): { check: Check; rows: number[] } => {
    const rows: number[] = [];
    const check: Check = {
      id: "counter",
      title: "Counts",
      advice: "Nothing.",
      severity: "info",
      scope: "step",
      fault: () => "Counted.",
      find: ({ step }) => {
        rows.push(step.rowIndex);
        return [];
      },
    };
    return { check, rows };
  };

  test("after one cell's edit only its row is asked again", () => {
    const memory = createCheckMemory();
    const { check, rows } = counting();
    checkPlan(planted(), { memory, checks: [check] });
    expect(rows).toEqual([1, 2, 3, 4, 5, 6, 7]);
    rows.length = 0;
    checkPlan(planted(), { memory, checks: [check] });
    expect(rows).toEqual([]);
    checkPlan(planted({ targets: { D5: "Survey finished in May" } }), { memory, checks: [check] });
    expect(rows).toEqual([4]);
  });

  test("an edit of an aim asks the rows that continue it again", () => {
    const memory = createCheckMemory();
    const { check, rows } = counting();
    checkPlan(planted(), { memory, checks: [check] });
    rows.length = 0;
    checkPlan(planted({ targets: { B5: "Much safer roads" } }), { memory, checks: [check] });
    expect(rows).toEqual([4, 5]);
  });

  test("another date or other settings ask every row again", () => {
    const memory = createCheckMemory();
    const { check, rows } = counting();
    checkPlan(planted(), { memory, checks: [check] });
    rows.length = 0;
    checkPlan(planted({ asAt: "2024-07-11" }), { memory, checks: [check] });
    checkPlan(planted({ settings: { dueSoonDays: 5 } }), { memory, checks: [check] });
    expect(rows).toHaveLength(14);
  });

  test("two sliced runs on other grounds, one overtaking the other, do not take each other's rows", () => {
    const memory = createCheckMemory();
    const [before, after] = [large(600), large(600, day("2060-09-11"))];
    const first = checkPlanInSlices(before, { memory });
    first.next();
    const second = checkPlanInSlices(after, { memory });
    second.next();
    expect(finish(first)).toEqual(checkPlan(before));
    expect(finish(second)).toEqual(checkPlan(after));
    expect(checkPlan(after, { memory })).toEqual(checkPlan(after));
    expect(checkPlan(after)).not.toEqual(checkPlan(before));
  });

  test("the findings are the same with and without a memory, edit after edit", () => {
    const memory = createCheckMemory();
    for (const targets of [{}, { D2: "Ten bins " }, { F2: "Verbal update" }, {}, { I3: "Gold" }]) {
      expect(checkPlan(planted({ targets }), { memory })).toEqual(checkPlan(planted({ targets })));
    }
  });
});

describe("the clean workbook", () => {
  test("has what the checks look at: each kind of status, and metrics with trends", () => {
    const { plan } = planted();
    const { summary } = plan;
    expect(summary).toMatchObject({ steps: 7, complete: 1, overdue: 1, dueSoon: 1, ongoing: 1 });
    expect(plan.metrics.every(({ shortTrend }) => shortTrend?.kind === "compared")).toBe(true);
    expect(METRICS).toHaveLength(6);
    expect(foundBy("text-spaces", { targets: { D2: "Ten bins " } })).toHaveLength(1);
  });
});
