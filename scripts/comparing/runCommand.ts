/**
 * Run by `makeOutputs` in a process of its own: the command of one checkout over a folder of workbooks. What takes time
 * is told to nobody, so that two runs of one state give the same bytes.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const LAYOUTS = ["committee", "accessible"];
/** The sample says its own as-at date. */
const WITH_DATE = "joint-working.xlsx";

interface Command {
  generate(
    args: readonly string[],
    output: { print: (text: string) => void; tell: (text: string) => void },
  ): Promise<number>;
}

async function main(checkout = "", sources = "", out = ""): Promise<void> {
  const { generate } = (await import(join(checkout, "bin/generate.ts"))) as Command;
  for (const file of readdirSync(sources).sort()) {
    const asAt = file === WITH_DATE ? [] : ["--as-at", "2003-11-11"];
    for (const layout of LAYOUTS) {
      const name = join(out, `${basename(file, ".xlsx")}-${layout}`);
      const printed: string[] = [];
      const exit = await generate(
        [join(sources, file), "--out", `${name}.xlsx`, "--layout", layout, "--json", ...asAt],
        { print: (text) => printed.push(text), tell: () => undefined },
      );
      writeFileSync(`${name}.json`, steady(printed.join("\n"), exit));
    }
  }
}

/** The report without its cost and without where it was written. */
function steady(printed: string, exit: number): string {
  if (exit !== 0) return `exit ${exit}\n${printed}`;
  const report = JSON.parse(printed) as Record<string, unknown>;
  delete report["cost"];
  return JSON.stringify(report, undefined, 1);
}

void main(...process.argv.slice(2));
