/**
 * The longest time for which the add-in's code holds the pane up in one go, while it reads, checks, lays out and
 * draws: `npx tsx bench/slices.ts`. What the host takes to play Excel is not counted: there the pane would be free. Ends
 * with an error when a slice is longer than what is promised for so many rows.
 */
import { performance } from "node:perf_hooks";
import { startOffice, type OfficeHost } from "office-js-host";
import { generateAppendix, loadReport, watchWorkbook } from "../src/jobs";
import { workbookOf, type Row } from "../test/jobs/support/workbooks";
import { headings, rowOf } from "./wideRows";

/** Each with the longest slice that is promised, in milliseconds. */
const SIZES = [
  { rowCount: 2000, promised: 50 },
  { rowCount: 10_000, promised: 100 },
] as const;
/** Whatever else the machine does only ever makes a slice longer: of so many runs the best counts. */
const RUNS = 5;

/**
 * Milliseconds that this thread has worked, from Node 23.9 on: what else the machine does is not counted. Before, the time
 * of day.
 */
function worked(): number {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => { user: number; system: number } };
  if (threadCpuUsage === undefined) return performance.now();
  const { user, system } = threadCpuUsage();
  return (user + system) / 1000;
}

/** Measures slices: from a turn of the event loop, or an answer of Excel's, to the next turn or request. */
class SliceWatch {
  longest = 0;
  private since = worked();
  private isOver = false;
  private readonly stringify = JSON.stringify;

  constructor({ session }: OfficeHost) {
    const answer = session.processQuery.bind(session);
    let isAnswering = false;
    session.processQuery = (...request) => {
      this.ends();
      const answered = answer(...request);
      isAnswering = true;
      return answered;
    };
    // The next text that is made is the answer, which in Excel is made elsewhere: from there on the pane is at work.
    JSON.stringify = ((...given: Parameters<typeof JSON.stringify>) => {
      const text = this.stringify.apply(JSON, given);
      if (isAnswering) this.since = worked();
      isAnswering = false;
      return text;
    }) as typeof JSON.stringify;
    this.beat();
  }

  /** The longest slice of some work, in milliseconds. */
  async of(work: () => Promise<unknown>): Promise<number> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    this.longest = 0;
    await work();
    this.ends();
    return this.longest;
  }

  stop(): void {
    this.isOver = true;
    JSON.stringify = this.stringify;
  }

  private ends(): void {
    const now = worked();
    this.longest = Math.max(this.longest, now - this.since);
    this.since = now;
  }

  private beat(): void {
    setImmediate(() => {
      this.ends();
      if (!this.isOver) this.beat();
    });
  }
}

const JOBS = ["first reading", "after a cell is typed", "first appendix", "renewal"] as const;
type Slices = Record<(typeof JOBS)[number], number>;

/** Ten thousand rows of whole sentences are more pages than Excel can break. */
const SHORT_HEADINGS = ["Aim", "Action", "Update", "Next step", "Due date", "Lead"];
function shortRow(index: number): string[] {
  const time = index % 3 === 0 ? "March 2024" : "June 2025";
  return [`Aim ${Math.floor(index / 20)}`, `Action ${index}`, "Begun", "Go on", time, "A. Reid"];
}

async function slicesOf(rowCount: number): Promise<Slices> {
  const isLong = rowCount > 5000;
  const rows: Row[] = [
    isLong ? SHORT_HEADINGS : headings,
    ...Array.from({ length: rowCount }, (_, index) => (isLong ? shortRow(index) : rowOf(index))),
  ];
  const host = await startOffice(workbookOf({ Actions: rows }));
  const watch = new SliceWatch(host);
  try {
    let told: () => void = () => undefined;
    const unwatch = await watchWorkbook(() => told());
    const first = await watch.of(() => loadReport());
    const change = new Promise<void>((resolve) => {
      told = resolve;
    });
    host.officer.type("Actions", "C20", "Typed while nobody looked");
    await change;
    const typed = await watch.of(() => loadReport());
    await unwatch();
    const made = await watch.of(() => generateAppendix());
    const renewed = await watch.of(() => generateAppendix());
    return {
      "first reading": first,
      "after a cell is typed": typed,
      "first appendix": made,
      renewal: renewed,
    };
  } finally {
    watch.stop();
    host.dispose();
  }
}

async function main(): Promise<void> {
  await slicesOf(200);
  for (const { rowCount, promised } of SIZES) {
    const best: Slices = {
      "first reading": Infinity,
      "after a cell is typed": Infinity,
      "first appendix": Infinity,
      renewal: Infinity,
    };
    for (let run = 0; run < RUNS; run += 1) {
      const slices = await slicesOf(rowCount);
      for (const job of JOBS) best[job] = Math.min(best[job], slices[job]);
    }
    const told = JOBS.map((job) => `${job} ${best[job].toFixed(0)} ms`).join(", ");
    console.log(`  ${rowCount} rows, longest slice: ${told} (at most ${promised})`);
    if (JOBS.some((job) => best[job] > promised)) process.exitCode = 1;
  }
}

if (require.main === module) void main();
