/**
 * `npm run compare-outputs -- BEFORE [AFTER]`: makes the appendix of the sample and of every hard workbook in both
 * layouts from two states of the project, and says byte for byte what differs: in the workbook, part by part and then
 * cell by cell, and in the report as JSON. BEFORE and AFTER are commits or folders of a checkout; AFTER is this folder
 * where it is left out. The workbooks that they read are the same, made here once. Exits 1 where anything differs.
 *
 *   npm run compare-outputs -- main
 *   npm run compare-outputs -- 5f416a1 d1d4156 --show 50
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { HARD_WORKBOOKS } from "../samples/hard/workbooks";
import { checkedOut } from "./comparing/checkedOut";
import { differences } from "./comparing/differences";
import { makeOutputs } from "./comparing/makeOutputs";
import { hardWorkbookBytes } from "./printing/hardWorkbookBytes";

const ROOT = join(__dirname, "..");
const MOST_SHOWN = "10";

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { show: { type: "string", default: MOST_SHOWN } },
  });
  const [before, after = ROOT] = positionals;
  if (before === undefined || positionals.length > 2) {
    console.error("Say what to compare with: npm run compare-outputs -- BEFORE [AFTER]");
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), "compare-outputs-"));
  try {
    const sources = join(folder, "sources");
    makeSources(sources);
    const made = [before, after].map((state, index) => {
      const out = join(folder, index === 0 ? "before" : "after");
      const checkout = checkedOut(state, ROOT, join(folder, `checkout-${index}`));
      try {
        makeOutputs(checkout.folder, sources, out);
      } finally {
        checkout.remove();
      }
      return out;
    });
    return tell(made[0] ?? "", made[1] ?? "", Number(values.show));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function makeSources(folder: string): void {
  mkdirSync(folder);
  copyFileSync(join(ROOT, "samples/joint-working.xlsx"), join(folder, "joint-working.xlsx"));
  for (const make of HARD_WORKBOOKS) {
    const workbook = make();
    writeFileSync(join(folder, `${workbook.name}.xlsx`), hardWorkbookBytes(workbook));
  }
}

function tell(before: string, after: string, most: number): number {
  let different = 0;
  const files = differences(before, after);
  for (const { file, told } of files) {
    if (told.length === 0) continue;
    different += 1;
    console.log(`${file}: differs`);
    for (const line of told.slice(0, most)) console.log(`  ${line}`);
    if (told.length > most) console.log(`  and ${told.length - most} more`);
  }
  console.log(`${files.length} outputs compared, ${different} differ.`);
  return different === 0 ? 0 : 1;
}

process.exitCode = main();
