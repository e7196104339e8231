import type { CommandName } from "./options";

/** Set where the command is packed (scripts/packing/bundle.ts). */
declare const PACKED_VERSION: string | undefined;

/** Whether this is the command that was installed, rather than the project's own script. */
export const IS_PACKED = typeof PACKED_VERSION === "string";

/** How a command is called here: "npm run --silent check --" in the project, "committee-appendix check" once installed. */
export function calledAs(command: CommandName): string {
  return IS_PACKED ? `committee-appendix ${command}` : `npm run --silent ${command} --`;
}
