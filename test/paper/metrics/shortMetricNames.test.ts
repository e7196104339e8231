import { shortMetricNames } from "../../../src/paper/metrics/shortMetricNames";
import { makePlan } from "../makePlan";

function shortOf(...names: string[]): string[] {
  const { metrics } = makePlan(
    [],
    names.map((name) => ({ name, unit: "", values: [1, 2], change: "", target: "", note: "" })),
  );
  return [...shortMetricNames(metrics).values()];
}

describe("a metric's name in its later rows", () => {
  it("is cut between words when it is long", () => {
    expect(shortOf("Children newly accommodated in the year to March")).toEqual([
      "Children newly accommodated in the …",
    ]);
  });

  it("stays as it is when it is short", () => {
    expect(shortOf("Attendance")).toEqual(["Attendance"]);
  });

  it("stays whole where two would be cut to the same", () => {
    const names = [
      "Children newly accommodated in the year to March",
      "Children newly accommodated in the year to June",
    ];
    expect(shortOf(...names)).toEqual(names);
  });

  it("cuts inside a word that is longer than all of it", () => {
    expect(shortOf("x".repeat(80))).toEqual([`${"x".repeat(36)} …`]);
  });
});
