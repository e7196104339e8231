import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";

/** A folder that holds a state of the project, and how to take it away again. */
export interface Checkout {
  readonly folder: string;
  readonly remove: () => void;
}

/** Packages of the project's own, which a checkout has to take from itself. */
const OWN: ReadonlyMap<string, string> = new Map([["office-js-host", "host"]]);

/**
 * A state of the project as a folder: a folder is taken as it is; a commit is checked out at `place`, with the packages
 * that `root` has installed. Throws what git says of a commit that there is not.
 */
export function checkedOut(state: string, root: string, place: string): Checkout {
  if (existsSync(state) && statSync(state).isDirectory()) {
    return { folder: resolve(state), remove: () => undefined };
  }
  const git = (...args: readonly string[]): void => {
    execFileSync("git", args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  };
  git("worktree", "add", "--detach", place, state);
  linkPackages(root, place);
  return { folder: place, remove: () => git("worktree", "remove", "--force", place) };
}

function linkPackages(root: string, place: string): void {
  const packages = join(place, "node_modules");
  mkdirSync(packages);
  for (const name of readdirSync(join(root, "node_modules"))) {
    const own = OWN.get(name);
    const from = own === undefined ? join(root, "node_modules", name) : join(place, own);
    if (existsSync(from)) symlinkSync(from, join(packages, name));
  }
}
