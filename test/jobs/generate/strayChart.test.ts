import { generateAppendix, parseIsoDate } from "../../../src/jobs";
import { planWorkbook } from "../../reliability/support/planWorkbook";
import { sheetOf } from "../support/workbooks";
import { NO_UNDO_GROUPS, withOffice } from "../support/withOffice";

const AS_AT = parseIsoDate("2003-11-11");
const generate = () => generateAppendix({ asAt: AS_AT, settings: { showCharts: true } });

test("a renewal that fails when a chart has not got its name yet leaves no chart behind", async () => {
  const workbook = planWorkbook();
  await withOffice(
    workbook,
    async (host) => {
      await generate();
      const names = () => sheetOf(workbook, "Appendix 1").charts.map(({ name }) => name);
      const before = names();
      expect(before).not.toEqual([]);
      host.officer.type("Targets", "C2", "Fifteen zones marked");
      const from = host.cost.syncs;
      let place: { sync: number; action: number } | undefined;
      host.session.onRequest = ({ Actions: actions, ObjectPaths: paths }) => {
        const added = Object.values(paths).find(({ Name: name, ArgumentInfo: told }) => {
          return name === "Add" && JSON.stringify(told).includes('"BarStacked"');
        });
        const action = actions.findIndex(({ ObjectPathId: id }) => id === added?.Id);
        if (action >= 0) place ??= { sync: host.cost.syncs - 1 - from, action: action + 1 };
      };
      await generate();
      host.session.onRequest = undefined;
      host.officer.type("Targets", "C2", "Sixteen zones marked");
      if (!place) throw new Error("A chart was added.");
      host.failAt({ ...place, code: "GeneralException" });
      await expect(generate()).rejects.toMatchObject({ code: "GeneralException" });
      expect(names()).toEqual(before);
    },
    NO_UNDO_GROUPS,
  );
});
