import { readFileSync } from "node:fs";
import { join } from "node:path";
import { synopsis } from "./helpText";
import { OPTIONS, type CommandName, type Option } from "./options";
import { UsageError } from "./usageError";

export type Environment = Readonly<Record<string, string | undefined>>;

/** An option that npm took for a setting of its own: npm leaves those in the environment. */
interface Swallowed {
  readonly name: string;
  readonly option: Option;
  /** What was typed; npm says "true" for an option whose value it took for something else. */
  readonly value: string;
}

/**
 * Throws a `UsageError` that shows the right call when npm kept options of ours, because no lone "--" stood before them:
 * the command would run without them and seem to have obeyed. Nothing is said of an option that arrived as well.
 */
export function assertOptionsArrived(
  command: CommandName,
  args: readonly string[],
  environment: Environment,
  platform: string = process.platform,
): void {
  // Only npm running this very command: what another script was started with is not meant for us.
  if (environment["npm_lifecycle_event"] !== command) return;
  const swallowed = Object.entries(OPTIONS[command]).flatMap(([name, option]): Swallowed[] => {
    const value = environment[settingOf(name)];
    const arrived = args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
    if (value === undefined || arrived || isNpmsOwn(name, value, environment)) return [];
    return [{ name, option, value }];
  });
  if (swallowed.length === 0) return;
  const names = swallowed.map(({ name }) => `--${name}`).join(", ");
  throw new UsageError(
    `npm kept ${names} for itself: a lone -- must stand before the options, as in ${rightCall(command, args, swallowed, platform)}`,
  );
}

/** As typed where it can be known what belonged to what, else with words for the values. */
function rightCall(
  command: CommandName,
  args: readonly string[],
  swallowed: readonly Swallowed[],
  platform: string,
): string {
  // PowerShell drops the lone -- on its way to an older npm, but not to npm.cmd.
  const npm = platform === "win32" ? "npm.cmd" : "npm";
  const isKnown = swallowed.every(({ option, value }) => option.takes === "" || !isBare(value));
  const typed = isKnown
    ? [...args.map(quoted), ...swallowed.map(asTyped)]
    : ["WORKBOOK.xlsx", ...swallowed.map(({ name, option }) => synopsis(name, option))];
  return [npm, "run --silent", command, "--", ...typed].join(" ");
}

function asTyped({ name, option, value }: Swallowed): string {
  if (option.takes === "") return `--${name}`;
  return value
    .split(SEVERAL)
    .map((each) => `--${name} ${quoted(each)}`)
    .join(" ");
}

/** How npm joins the values of a setting that was given several times. */
const SEVERAL = "\n\n";

function isBare(value: string): boolean {
  return value.split(SEVERAL).some((each) => each === "true" || each === "");
}

function quoted(arg: string): string {
  return /^[\w./\\:=-]+$/.test(arg) ? arg : `"${arg}"`;
}

/** `json` is a setting of npm's too: where an npmrc file has it, nobody typed it. */
function isNpmsOwn(name: string, value: string, environment: Environment): boolean {
  if (name === "help") return true;
  if (name !== "json") return false;
  const folder = environment["npm_config_local_prefix"];
  const files = [
    environment["npm_config_userconfig"],
    environment["npm_config_globalconfig"],
    folder === undefined ? undefined : join(folder, ".npmrc"),
  ];
  return value !== "true" || files.some((file) => file !== undefined && hasJson(file));
}

function hasJson(file: string): boolean {
  try {
    return /^[ \t]*json\b/m.test(readFileSync(file, "utf8"));
  } catch {
    // No such file, so no such setting.
    return false;
  }
}

function settingOf(name: string): string {
  return `npm_config_${name.replaceAll("-", "_")}`;
}
