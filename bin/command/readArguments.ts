import { parseArgs } from "node:util";
import type { IsoDate, ReportSettings } from "../../src/jobs";
import { readFormats, type Format } from "./formats";
import { usageOf } from "./helpText";
import { OPTIONS, type CommandName } from "./options";
import { day, readAs, readColumns, readLeftOut, readSetting, sheetName } from "./settingWords";
import { UsageError } from "./usageError";

/** What either command was asked for. */
export interface Arguments {
  /** The first workbook named; undefined for the sample. */
  readonly workbook: string | undefined;
  /** Everything named: workbooks and, for `check`, folders of them. */
  readonly named: readonly string[];
  readonly out: string | undefined;
  /** The forms to write, at least one. */
  readonly formats: readonly Format[];
  /** A council's own Word document, to be filled. */
  readonly template: string | undefined;
  /** Which appendix, by its name. */
  readonly appendix: string | undefined;
  readonly asAt: IsoDate | undefined;
  /** The workbook of an earlier meeting, and that meeting's date where it is given. */
  readonly since: string | undefined;
  readonly sinceAsAt: IsoDate | undefined;
  readonly settings: Partial<ReportSettings>;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly keepEdited: boolean;
  /** Whether the result remembers its meetings. */
  readonly keepsMeetings: boolean;
  readonly maxWarnings: number | undefined;
  /** Whether a sheet that lists the findings is written into a copy of the workbook. */
  readonly sheet: boolean;
  /** Whether the result gets a sheet of the appendix's own words too, for a translator. */
  readonly wordsSheet: boolean;
  readonly help: boolean;
}

/** Reads a command's arguments. Throws a `UsageError` for anything that is unknown, twice, or not what it should be. */
export function readArguments(command: CommandName, args: readonly string[]): Arguments {
  const { values, positionals } = parse(command, args);
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  const asAt = text("as-at");
  const sinceAsAt = text("since-as-at");
  if (sinceAsAt !== undefined && text("since") === undefined) {
    throw new UsageError(
      "--since-as-at is the date of the workbook that --since names. Give both.",
    );
  }
  const look = text("layout");
  const appendix = text("appendix");
  const dueSoon = text("due-soon");
  const leftOut = text("leave-out");
  const warnings = text("max-warnings");
  const settings = textsOf(values["set"]).map(readSetting);
  if (positionals.length > 1 && text("since") !== undefined) {
    throw new UsageError(
      "--since compares one workbook with an earlier one. Of several, the result itself remembers.",
    );
  }
  const wordsSheet = values["words-sheet"] === true;
  if (wordsSheet && positionals.length > 1) {
    throw new UsageError("--words-sheet takes one workbook at a time.");
  }
  const sheet = values["sheet"] === true;
  if (command === "check" && sheet !== (text("out") !== undefined)) {
    throw new UsageError(
      "--sheet and --out FILE.xlsx go together: the workbook with its list of findings is written there.",
    );
  }
  return {
    workbook: positionals[0],
    named: positionals,
    out: text("out"),
    formats: readFormats(text("format") ?? "xlsx"),
    template: text("template"),
    appendix: appendix === undefined ? undefined : sheetName(appendix),
    asAt: asAt === undefined ? undefined : day("--as-at", asAt),
    since: text("since"),
    sinceAsAt: sinceAsAt === undefined ? undefined : day("--since-as-at", sinceAsAt),
    settings: {
      ...(look !== undefined && readAs("layout", look, "--layout")),
      ...(dueSoon !== undefined && readAs("dueSoonDays", dueSoon, "--due-soon")),
      ...(leftOut !== undefined && readLeftOut(leftOut)),
      ...readColumns(textsOf(values["column"])),
      ...Object.assign({}, ...settings),
    },
    json: values["json"] === true,
    quiet: values["quiet"] === true,
    keepEdited: values["keep-edited"] === true,
    keepsMeetings: values["without-memory"] !== true,
    sheet,
    wordsSheet,
    maxWarnings: warnings === undefined ? undefined : warningCount(warnings),
    help: values["help"] === true,
  };
}

function parse(command: CommandName, args: readonly string[]) {
  const options = OPTIONS[command];
  try {
    const parsed = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
    const seen = new Set<string>();
    for (const token of parsed.tokens) {
      if (token.kind !== "option" || options[token.name]?.multiple === true) continue;
      if (seen.has(token.name)) throw new UsageError(`--${token.name} is given twice.`);
      seen.add(token.name);
    }
    return parsed;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // Node's own words name the option and say what is wrong with it; its advice about "--" is left out.
    const [first = ""] = String(error instanceof Error ? error.message : error).split(". ");
    throw new UsageError(`${first.replace(/\.$/, "")}. Usage: ${usageOf(command)}`);
  }
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function warningCount(value: string): number {
  if (!/^\d{1,6}$/.test(value)) {
    throw new UsageError(`--max-warnings takes a number, not "${value}".`);
  }
  return Number(value);
}
