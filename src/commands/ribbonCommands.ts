import { checkWorkbook, generateAppendix, goToCell, type Finding, type Severity } from "../jobs";

/** What Office gives to a ribbon command: it must be told when the command has finished, whatever came of it. */
interface Press {
  readonly completed: () => void;
}

/** Checks the sheets and goes to the first cell that needs attention, errors before warnings. */
export async function checkSheets(press: Press): Promise<void> {
  await finish(press, async () => {
    const { report } = await checkWorkbook();
    await goToFirst(report.findings);
  });
}

/**
 * Makes or renews the appendix and shows it. Where findings stop it, the first of them is shown instead. An appendix
 * that was edited by hand is kept as a copy, because nobody can be asked here.
 */
export async function generate(press: Press): Promise<void> {
  await finish(press, async () => {
    const result = await generateAppendix({ onHandEdits: "keep-copy" });
    if (result.kind === "stopped") await goToFirst(result.report.stoppers);
  });
}

/** A failure leaves the workbook as it was; the pane says what is the matter when it is opened. */
async function finish(press: Press, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    press.completed();
  }
}

const GRAVEST_FIRST: readonly Severity[] = ["error", "warning", "info"];

async function goToFirst(findings: readonly Finding[]): Promise<void> {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const first = GRAVEST_FIRST.map((severity) =>
    open.find((finding) => finding.severity === severity),
  ).find((finding) => finding !== undefined);
  if (first) await goToCell(first.sheet, first.cell);
}
