import { CATALOGUE, SEVERITIES, SEVERITY_ORDER } from "../../src/checks";

/** The heading under which the guide has every check. */
export const EVERY_CHECK = "## Every check\n";

/**
 * What stands under that heading in docs/guide/checks.md: each check as the pane titles it, with what to do, the weightiest first.
 * A line is `- **A target appears twice**: Move the rows together, or reword one of the two.`
 */
export function checksList(): string {
  return SEVERITY_ORDER.map((severity) => {
    const { todo } = SEVERITIES[severity];
    const lines = CATALOGUE.filter((check) => check.severity === severity).map(
      ({ title, advice }) => `- **${title}**: ${advice}\n`,
    );
    return `\n### ${todo.charAt(0).toUpperCase()}${todo.slice(1)}\n\n${lines.join("")}`;
  }).join("");
}
