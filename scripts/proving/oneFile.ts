/**
 * Runs `generate` on one workbook in a process of its own and prints, as JSON, how it ended, how long it had a processor and
 * the most memory that it had. For `npm run prove`, whose own process would count the files that it makes.
 */
import { inThisProcess } from "../../test/reliability/support/hostileRuns";

async function main([input = "", out = ""]: readonly string[]): Promise<void> {
  const before = process.cpuUsage();
  const run = await inThisProcess(input, out);
  const { user, system } = process.cpuUsage(before);
  // What other work on the machine takes is no fault of the file's.
  const milliseconds = Math.min(run.milliseconds, (user + system) / 1000);
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  process.stdout.write(JSON.stringify({ ...run, milliseconds, peakBytes }));
}

void main(process.argv.slice(2));
