import type { Cost } from "office-js-host";
import { generateAppendix } from "../../src/jobs";
import { HEADINGS, workbookOf, type Row } from "./support/workbooks";
import { withOffice } from "./support/withOffice";

/** A plan of many rows: five steps a target, four targets an aim, as real plans have them. */
function planOf(rowCount: number): readonly Row[] {
  return [
    HEADINGS,
    ...Array.from({ length: rowCount }, (_, index): Row => {
      const aim = index % 20 === 0 ? `Aim ${index / 20 + 1}` : "";
      const target = index % 5 === 0 ? `Target ${index / 5 + 1}, told in a few words` : "";
      return [aim, target, `Progress ${index}`, `Plan ${index}`, `March ${2004 + (index % 9)}`];
    }),
  ];
}

async function costOf(rowCount: number): Promise<Cost> {
  return withOffice(workbookOf({ Targets: planOf(rowCount) }), async (host) => {
    const result = await generateAppendix();
    expect(result.kind).toBe("made");
    expect(result.report.plan.steps).toHaveLength(rowCount);
    return host.cost;
  });
}

test("5,000 rows are done, and what is sent grows in a straight line with the rows", async () => {
  const sizes = [36, 1250, 2500, 5000];
  const costs: Cost[] = [];
  for (const size of sizes) costs.push(await costOf(size));
  const lines = costs.map(
    ({ syncs, actions, requestBytes }, index) =>
      `${sizes[index]} rows: ${syncs} syncs, ${actions} actions, ${requestBytes} bytes`,
  );
  process.stdout.write(`${lines.join("\n")}\n`);
  const [, quarter, half, whole] = costs;
  if (!quarter || !half || !whole) throw new Error("Four plans were drawn.");
  const first = half.actions - quarter.actions;
  const second = whole.actions - half.actions;
  // The second step adds twice the rows of the first.
  expect(second / first).toBeGreaterThan(1.7);
  expect(second / first).toBeLessThan(2.3);
  expect(Math.max(...whole.perSync.map((sync) => sync.requestBytes))).toBeLessThan(5_000_000);
  expect(Math.max(...whole.perSync.map((sync) => sync.responseBytes))).toBeLessThan(5_000_000);
}, 300_000);
