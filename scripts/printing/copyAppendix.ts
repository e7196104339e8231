import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../bin/check";
import { generate } from "../../bin/generate";
import type { PaperStatus } from "../../src/words";
import type { DemoStage, OpenDemo } from "../../test/e2e/support/demoPage";
import { copyFaults, photocopy, type CopyFault, type Photocopy } from "./photocopy";

/** How the appendix is printed before it is copied. */
export interface CopyOf {
  readonly layout: "committee" | "accessible";
  readonly paper: "A4" | "A3";
}

/** What came out of the copier, and the page on which it can be looked at. */
export interface CopiedAppendix {
  readonly copy: Photocopy;
  readonly faults: readonly CopyFault[];
  readonly demo: OpenDemo;
}

const QUIET = { print: () => undefined, tell: () => undefined };

/** Makes a workbook's appendix for a date, opens it in the demo's print view, and photocopies its pages. */
export async function copyAppendix(
  stage: DemoStage,
  workbook: string,
  asAt: string,
  { layout, paper }: CopyOf,
): Promise<CopiedAppendix> {
  const folder = mkdtempSync(join(tmpdir(), "photocopier-"));
  try {
    const out = join(folder, "appendix.xlsx");
    const how = ["--as-at", asAt, "--layout", layout, "--set", `paper=${paper}`];
    const exit = await generate([workbook, "--out", out, ...how], QUIET);
    if (exit !== 0) throw new Error(`no appendix (exit ${exit})`);
    const demo = await stage.visit();
    const { page } = demo;
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Open your own…" }).click();
    await (await choosing).setFiles(out);
    await page.getByRole("tab", { name: "Appendix 1" }).click();
    await page.getByRole("button", { name: "Print view" }).click();
    await page.locator(".paper").first().waitFor();
    const copy = await photocopy(page);
    return { copy, faults: copyFaults(copy, await rowsOf(workbook, asAt)), demo };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many rows of the plan have each status, by the command that checks it. */
async function rowsOf(
  workbook: string,
  asAt: string,
): Promise<Partial<Record<PaperStatus, number>>> {
  let json = "";
  await check([workbook, "--as-at", asAt, "--json"], {
    ...QUIET,
    print: (text) => {
      json += text;
    },
  });
  const { steps } = JSON.parse(json) as { steps: { status: { kind: PaperStatus } }[] };
  const rows: Partial<Record<PaperStatus, number>> = {};
  for (const { status } of steps) rows[status.kind] = (rows[status.kind] ?? 0) + 1;
  return rows;
}
