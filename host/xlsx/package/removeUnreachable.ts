import type { OfficePackage } from "./officePackage";
import { PACKAGE_ROOT } from "./officePackage";

/** All parts that the package's links lead to, each with every step in between. */
export function reachableParts(officePackage: OfficePackage): Set<string> {
  const reached = new Set<string>();
  const next = [PACKAGE_ROOT];
  for (let owner = next.pop(); owner !== undefined; owner = next.pop()) {
    for (const { target, external } of officePackage.relationships(owner).all()) {
      if (external || reached.has(target) || !officePackage.archive.has(target)) continue;
      reached.add(target);
      next.push(target);
    }
  }
  return reached;
}

/**
 * Removes the parts that `before` reached and that no link leads to any more. What nothing led to in the first place
 * is not ours to judge and stays.
 */
export function removeUnreachable(officePackage: OfficePackage, before: ReadonlySet<string>): void {
  const now = reachableParts(officePackage);
  for (const part of before) if (!now.has(part)) officePackage.remove(part);
}
