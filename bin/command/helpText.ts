import { calledAs, IS_PACKED } from "./calledAs";
import { OPTIONS, type CommandName, type Option } from "./options";
import { SET_SETTINGS } from "./settingWords";

const NAMED: Readonly<Record<CommandName, string>> = {
  generate: "[WORKBOOK.xlsx | FOLDER ...]",
  check: "[WORKBOOK.xlsx | FOLDER ...]",
};
const DOES: Readonly<Record<CommandName, string>> = {
  generate:
    "Makes the appendix in a copy of a workbook, or one appendix of several workbooks or of a folder of them. Without one\nthe sample is taken, samples/joint-working.xlsx.",
  check:
    "Checks workbooks, or all those of a folder. Without one the sample is taken, samples/joint-working.xlsx.",
};
const EXITS =
  "Ends with 0 when done; 1 when findings stop the appendix, or there are more warnings than allowed; 2 when the\ncommand or the file cannot be used.";

/** How a command is called, in one line. */
export function usageOf(command: CommandName): string {
  const options = Object.entries(OPTIONS[command])
    .filter(([name]) => name !== "help")
    .map(([name, option]) => `[${synopsis(name, option)}]`);
  return [calledAs(command), NAMED[command], ...options].join(" ");
}

/** What --help prints: the call, a line for each option with what is done without it, and the names that --set takes. */
export function helpText(command: CommandName): string {
  const options = Object.entries(OPTIONS[command]);
  return [
    DOES[command],
    "",
    `  ${calledAs(command)} ${NAMED[command]} [OPTIONS]`,
    "",
    ...(IS_PACKED ? [] : ["Options go behind the lone --, or npm keeps them for itself:", ""]),
    ...columns(options.map(([name, option]) => [synopsis(name, option), option.help])),
    ...("set" in OPTIONS[command] ? settingLines() : []),
    "",
    EXITS,
  ].join("\n");
}

/** An option as it is typed: "--out FILE.xlsx". */
export function synopsis(name: string, { takes }: Option): string {
  return takes === "" ? `--${name}` : `--${name} ${takes}`;
}

function settingLines(): string[] {
  const lines = [...SET_SETTINGS].map(([name, { takes }]) => [`${name}=`, takes] as const);
  return [
    "",
    'Names that --set takes, as in --set council="Muirhead Council":',
    "",
    ...columns(lines),
  ];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}
