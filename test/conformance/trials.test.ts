import { createWorkbook } from "office-js-host";
import { TRIALS } from "../../conformance/trials";
import { clearWorkbook } from "../../host/conformance/runExample";
import { runTrial } from "../../host/conformance/runTrial";
import { pictureOf } from "../jobs/support/picture";
import { withOffice } from "../jobs/support/withOffice";

test("trials have names of their own", () => {
  expect(new Set(TRIALS.map(({ name }) => name)).size).toBe(TRIALS.length);
});

describe("in the Excel that the host plays", () => {
  test.each(TRIALS)("$name, and nothing is left", async (trial) => {
    const workbook = createWorkbook();
    await withOffice(workbook, async (host) => {
      await clearWorkbook();
      const empty = plain(pictureOf(workbook));
      expect(await runTrial(trial)).toEqual({ name: trial.name, agrees: true });
      await clearWorkbook();
      expect(plain(pictureOf(workbook))).toEqual(empty);
      expect(host.session.book.events.listenerCount).toBe(0);
    });
  });
});

/** A picture without the ids, which Excel gives anew to every sheet. */
function plain({ activeSheetId, sheets, ...workbook }: ReturnType<typeof pictureOf>): object {
  return {
    ...workbook,
    active: sheets.findIndex(({ id }) => id === activeSheetId),
    sheets: sheets.map((sheet) => ({ ...sheet, id: "" })),
  };
}

test("what a job throws, and what it does otherwise, is told", async () => {
  const refused = { code: "AccessDenied" };
  const trial = { name: "a trial", result: 1 };
  expect(await runTrial({ ...trial, run: () => Promise.reject(refused) })).toEqual({
    name: "a trial",
    agrees: false,
    wanted: 1,
    got: { error: "AccessDenied" },
  });
  const wrong = await runTrial({ ...trial, run: () => Promise.resolve(2) });
  expect(wrong).toEqual({ name: "a trial", agrees: false, wanted: 1, got: 2 });
});
