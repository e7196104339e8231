/**
 * The command that installs: `committee-appendix generate plan.xlsx` and `committee-appendix check plans/`. Takes a
 * command's name and hands the rest to that command, of which it may not know more; fetches only what it needs.
 */
import { openTerminal } from "./command/terminal";

const HELP = `Makes a print-ready committee appendix of an action plan and its metrics, without Excel.

  committee-appendix generate plan.xlsx            the appendix, in a copy of the workbook
  committee-appendix generate roads.xlsx homes.xlsx --out all.xlsx
                                                   one appendix of several workbooks
  committee-appendix check plans/                  what to put right first, and whom to ask

Each has its own options: committee-appendix generate --help, committee-appendix check --help.
Other options: --help, --version.`;

declare const PACKED_VERSION: string;

async function main(): Promise<void> {
  const [command, ...args] = process.argv.slice(2);
  const terminal = openTerminal();
  switch (command) {
    case "generate": {
      const { generate } = await import("./generate");
      process.exitCode = await generate(args, terminal);
      return;
    }
    case "check": {
      const { check } = await import("./check");
      process.exitCode = await check(args, terminal);
      return;
    }
    case "--version":
    case "-v":
      terminal.print(PACKED_VERSION);
      return;
    case undefined:
    case "help":
    case "--help":
    case "-h":
      terminal.print(HELP);
      return;
    default:
      terminal.tell(
        `There is no command "${command}". There are generate and check; see committee-appendix --help.`,
      );
      process.exitCode = 2;
  }
}

void main();
