import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "office-js-host/xlsx";
import { parseIsoDate } from "../../../src/calendar";
import { loadReport } from "../../../src/jobs";
import type { Step } from "../../../src/plan";
import { withOffice } from "../../jobs/support/withOffice";

/** Tables laid out as councils, NHS bodies and schools published theirs, in our own words, with the right answers. */
const FOLDER = join(__dirname, "published");
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length));

interface Wanted {
  readonly row: number;
  readonly target?: readonly string[];
  readonly any?: string;
  readonly group?: string;
  readonly aim?: string;
  readonly made?: string;
  readonly kind?: readonly (string | null)[];
  readonly latest?: string | null | readonly (string | null)[];
  readonly status?: readonly string[];
}
interface Case {
  readonly asAt: string;
  readonly expect: {
    readonly steps: readonly Wanted[];
    readonly notRows: readonly { readonly row: number }[];
  };
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** What of a row is not as it should be. */
function missesOf(wanted: Wanted, step: Step | undefined): string[] {
  if (!step) return ["no step"];
  const { timescale } = step;
  const misses: string[] = [];
  const need = (isRight: boolean, what: string): void => {
    if (!isRight) misses.push(what);
  };
  const { target, any, group, aim, made, kind, latest, status } = wanted;
  if (target) need(target.map(flat).includes(flat(step.target)), `target ${step.target}`);
  if (any !== undefined) {
    const texts = [step.target, step.progressPlanned, step.progressMade].map(flat);
    need(
      texts.some((text) => text.includes(flat(any))),
      `text ${any}`,
    );
  }
  if (group !== undefined) {
    need(
      [step.aim, step.target].some((text) => flat(text).includes(flat(group))),
      `group ${group}`,
    );
  }
  if (aim !== undefined) need(flat(step.aim) === flat(aim), `aim ${step.aim}`);
  if (made !== undefined) {
    need(flat(step.progressMade).includes(flat(made)), `made ${step.progressMade}`);
  }
  if (kind) need(kind.includes(timescale?.kind ?? null), `kind ${timescale?.kind ?? "none"}`);
  if (latest !== undefined) {
    const got = timescale && "latest" in timescale ? timescale.latest : null;
    need([latest].flat().includes(got), `latest ${String(got)}`);
  }
  if (status) need(status.includes(step.status.kind), `status ${step.status.kind}`);
  return misses;
}

test.each(NAMES)("%s", async (name) => {
  const { asAt, expect: wanted } = JSON.parse(
    readFileSync(join(FOLDER, `${name}.json`), "utf8"),
  ) as Case;
  const { workbook } = openXlsx(readFileSync(join(FOLDER, `${name}.xlsx`)));
  const { plan } = await withOffice(workbook, () =>
    loadReport({ asAt: parseIsoDate(asAt), readMerges: true }),
  );
  const byRow = new Map(plan.steps.map((step) => [step.rowIndex + 1, step]));
  const misses = wanted.steps.flatMap((row) =>
    missesOf(row, byRow.get(row.row)).map((miss) => `row ${row.row}: ${miss}`),
  );
  const rows = new Set(wanted.steps.map(({ row }) => row));
  const unwanted = plan.steps.map(({ rowIndex }) => rowIndex + 1).filter((row) => !rows.has(row));
  expect([...misses, ...unwanted.map((row) => `row ${row} is no step`)]).toEqual([]);
});
