import {
  startOffice,
  type Fault,
  type HostOptions,
  type OfficeHost,
  type WorkbookModel,
} from "office-js-host";
import { smoothCourse, stateOf } from "./support/faultRun";
import { SCENARIOS, type Scenario } from "./support/scenarios";

/** A request that is too large is refused whole, in a group or not. */
const TOO_LARGE = "RequestPayloadSizeLimitExceeded";

/** What was run as one undo, and how often that failed. */
interface Groups {
  count: number;
  failed: number;
}

/** Plays a job in an Excel with undo groups; `onGroup` is called when the first of them begins. */
async function play(
  scenario: Scenario,
  options: HostOptions,
  onGroup: (host: OfficeHost) => void = () => undefined,
): Promise<Groups & { readonly workbook: WorkbookModel }> {
  const workbook = await scenario.start();
  const host = await startOffice(workbook, { ...scenario.limits, ...options });
  const groups: Groups = { count: 0, failed: 0 };
  const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
  const spy = jest.spyOn(Excel, "run").mockImplementation((async (how: unknown, work: unknown) => {
    if (Object(how).mergeUndoGroup !== true) return run(how, work);
    groups.count += 1;
    if (groups.count === 1) onGroup(host);
    return run(how, work).catch((thrown: unknown) => {
      if (Object(thrown).code !== TOO_LARGE) groups.failed += 1;
      throw thrown;
    });
  }) as typeof Excel.run);
  try {
    await scenario.job(host);
    return { ...groups, workbook };
  } finally {
    spy.mockRestore();
    host.dispose();
  }
}

/** The request of a group that changes the workbook: a drawing looks first. */
function changing({ ours }: Scenario): number {
  return ours.includes("Targets") ? 0 : 1;
}

describe.each(SCENARIOS)("$name", (scenario) => {
  test.each(["web", "desktop"] as const)(
    "puts nothing into an undo group that Excel on the %s cannot undo",
    async (undoGroups) => {
      const { after } = await smoothCourse(scenario);
      const { failed, workbook } = await play(scenario, { undoGroups });
      expect(failed).toBe(0);
      expect(stateOf(workbook, scenario)).toEqual(after);
    },
  );

  test.each([
    ["the option itself", { sync: 0, code: "GeneralException" }],
    ["a call of it", { sync: changing(scenario), action: 9, code: "UndoNotSupported" }],
  ] satisfies [string, Fault][])(
    "is done without a group when Excel refuses %s",
    async (_, fault: Fault) => {
      const { after } = await smoothCourse(scenario);
      const { count, failed, workbook } = await play(scenario, { undoGroups: "web" }, (host) =>
        host.failAt(fault),
      );
      // A request that is refused whole for its size never comes to the call.
      const isMet = fault.action === undefined || scenario.limits === undefined;
      expect(failed).toBe(isMet ? Math.min(1, count) : 0);
      expect(stateOf(workbook, scenario)).toEqual(after);
    },
  );
});

test("drawing, fixes and new sheets are one undo each; renaming and copying sheets are not", async () => {
  const counts = new Map<string, number>();
  for (const scenario of SCENARIOS) {
    counts.set(scenario.name, (await play(scenario, { undoGroups: "desktop" })).count);
  }
  expect(Object.fromEntries(counts)).toMatchObject({
    "the first run": 1,
    "a renewal": 1,
    "a renewal that keeps a copy of hand edits": 1,
    "a fix": 1,
    "adding blank sheets": 1,
    "looking at the plan": 0,
    "a renewal under another name": 0,
  });
});

test("an Excel that has refused a group is not asked again while it is open", async () => {
  const [first] = SCENARIOS;
  if (!first) throw new Error("There are scenarios.");
  const twice = {
    ...first,
    job: async (host: OfficeHost) => [await first.job(host), await first.job(host)],
  };
  const { count } = await play(twice, { undoGroups: "web" }, (host) =>
    host.failAt({ sync: 0, code: "GeneralException" }),
  );
  expect(count).toBe(1);
});
