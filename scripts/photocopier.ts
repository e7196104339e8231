/**
 * `npm run photocopier`: what is left of the sample's pages on a black-and-white photocopy, A3 reduced to A4. Says what has
 * become smaller than 7.5 points, too faint, or is told by colour alone, and exits 1 when anything is. Another workbook
 * and date: `-- WORKBOOK.xlsx --as-at YYYY-MM-DD`; `--pictures DIR` keeps the copies.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DemoStage } from "../test/e2e/support/demoPage";
import { copyAppendix, type CopyOf } from "./printing/copyAppendix";
import type { CopyFault } from "./printing/photocopy";

const COPIES: readonly CopyOf[] = [
  { layout: "committee", paper: "A4" },
  { layout: "committee", paper: "A3" },
  { layout: "accessible", paper: "A4" },
  { layout: "accessible", paper: "A3" },
];

/** A date on which rows of the sample are overdue, and others due soon. */
const SAMPLE = join(__dirname, "../samples/joint-working.xlsx");
const SAMPLE_DATE = "2004-03-09";

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { pictures: { type: "string" }, "as-at": { type: "string", default: SAMPLE_DATE } },
  });
  const stage = new DemoStage();
  await stage.open();
  let count = 0;
  try {
    for (const how of COPIES) {
      const workbook = positionals[0] ?? SAMPLE;
      const { copy, faults, demo } = await copyAppendix(stage, workbook, values["as-at"], how);
      const least = Math.min(...copy.texts.map(({ points }) => points));
      console.log(
        `${how.layout}, ${how.paper}: ${copy.pageCount} pages, smallest text ${least.toFixed(1)} points, ${faults.length} lost`,
      );
      for (const fault of faults.slice(0, 10)) console.log(`  ${wordsOf(fault)}`);
      count += faults.length;
      if (values.pictures !== undefined) {
        mkdirSync(values.pictures, { recursive: true });
        const papers = await demo.page.locator(".paper").all();
        for (const [at, paper] of papers.entries()) {
          const name = `${how.layout}-${how.paper}-${at + 1}.png`;
          await paper.screenshot({ path: join(values.pictures, name) });
        }
      }
      await stage.clear();
    }
  } finally {
    await stage.close();
  }
  return count === 0 ? 0 : 1;
}

function wordsOf(fault: CopyFault): string {
  if (fault.kind === "untold") {
    return `${fault.status}: told on ${fault.told} of ${fault.rows} rows`;
  }
  const { page, text, points, contrast } = fault.text;
  const what = {
    small: `${points.toFixed(1)} points`,
    faint: `contrast ${contrast.toFixed(1)}`,
    "colour-alone": "told by colour alone",
  }[fault.kind];
  return `page ${page}, ${what}: ${text.replace(/\s+/g, " ").slice(0, 60)}`;
}

void main().then((exit) => {
  process.exitCode = exit;
});
