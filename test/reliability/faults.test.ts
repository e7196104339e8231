import { FAULT_KINDS } from "./support/faultKinds";
import { faultCases, faultRun, smoothCourse } from "./support/faultRun";
import { SCENARIOS } from "./support/scenarios";

/** Every so many actions one fails here; `npm run prove` takes each of them. */
const STEP = 101;

test.each(SCENARIOS)("$name fails half-way, and nothing is lost", async (scenario) => {
  const course = await smoothCourse(scenario);
  expect(course.actions.length).toBeGreaterThan(1);
  const cases = faultCases(course, FAULT_KINDS, STEP, scenario.isSister === true ? 13 : 1);
  expect(cases.length).toBeGreaterThan(course.actions.length);
  const wrong: string[] = [];
  for (const one of cases) {
    const found = await faultRun(course, one);
    const place = `${one.kind.name}, sync ${one.sync}, action ${one.action ?? "all"}`;
    wrong.push(...found.map((words) => `${place}: ${words}`));
  }
  expect(wrong).toEqual([]);
});

test("the checks see what is lost: a job that is not undone is found out", async () => {
  const [scenario] = SCENARIOS;
  if (scenario === undefined) throw new Error("There are scenarios.");
  const careless = {
    ...scenario,
    job: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Appendix 1");
        sheet.getRange("A1").values = [["one"]];
        context.workbook.worksheets.getItem("Targets").getRange("A1").values = [["lost"]];
        sheet.getRange("A2").values = [["two"]];
        await context.sync();
      }),
  };
  const course = await smoothCourse(careless);
  const wrong = new Set<string>();
  for (const one of faultCases(course, FAULT_KINDS, 1)) {
    for (const words of await faultRun(course, one)) wrong.add(words.replace(/[:(].*/s, ""));
  }
  expect([...wrong].sort()).toEqual(
    expect.arrayContaining([
      "a sheet of the officer's was changed",
      "half done",
      "trying again fails",
    ]),
  );
});
