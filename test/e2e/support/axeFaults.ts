import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong with the pane, or another of the add-in's pages, as it stands, as "rule: element". */
export async function axeFaults(page: Page, file = "taskpane.html"): Promise<readonly string[]> {
  const frame = page.frames().find((each) => new URL(each.url()).pathname === `/demo/${file}`);
  if (!frame) throw new Error(`The page ${file} is not there.`);
  return faultsIn(frame);
}

/** What axe-core finds wrong with a page that stands by itself: `faultsIn(page.mainFrame())`. */
export async function faultsIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe: tester } = window as unknown as {
      axe: {
        run: (
          root: Document,
          options: unknown,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations } = await tester.run(document, {
      resultTypes: ["violations"],
      // Targets of 24 pixels: WCAG 2.2 asks for them, and axe-core only when it is told.
      rules: { "target-size": { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
