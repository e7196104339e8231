import type { DemoStage, OpenDemo } from "../../test/e2e/support/demoPage";
import { STORIES, type Shoot } from "./stories";

/** A picture of the guide, and the words that could be read in it. */
export interface Picture {
  readonly png: Uint8Array;
  readonly words: string;
}

/** In pixels: a pane is looked at from near, the page from further away. */
const VIEWPORTS = { pane: { width: 1200, height: 860 }, page: { width: 1200, height: 675 } };
/** Dots a pixel of a pane's picture: enough for its words to be read, little enough for it to load quickly. */
const DOTS = 1.5;

/** Walks every story on the stage and gives the pictures by their names, in the order in which they were taken. */
export async function takePictures(stage: DemoStage): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const story of STORIES) {
    const demo = await stage.visit("", { viewport: VIEWPORTS.pane, deviceScaleFactor: DOTS });
    await story(demo, shooting(demo, pictures));
    await stage.clear();
  }
  return pictures;
}

function shooting({ page, pane }: OpenDemo, pictures: Map<string, Picture>): Shoot {
  return async (name, of = "pane") => {
    await page.setViewportSize(VIEWPORTS[of]);
    // What was said a moment ago is read out and gone; what is fetched late has come.
    // Beside other browsers Chromium may never call the network idle: after so long all has come.
    await page.waitForLoadState("networkidle", { timeout: 8000 }).catch(() => undefined);
    await page.mouse.move(0, 0);
    const print = page.locator("#print-view[open]");
    const isPrinted = (await print.count()) > 0;
    const shown = of === "pane" ? page.locator("#pane-frame") : page;
    const png = await shown.screenshot({
      animations: "disabled",
      scale: of === "pane" ? "device" : "css",
    });
    const words = isPrinted
      ? await print.locator(".paper").first().evaluate(wordsIn)
      : await pane.locator("main").evaluate(wordsIn);
    // The version and the time of day are others each time.
    const lasting = words.replace(/Version [\d.]+/, "Version").replace(/since \d\d:\d\d/, "since");
    pictures.set(name, { png, words: lasting });
  };
}

/** The words that are shown, the part that is scrolled away too; of a drop-down list only that it is there. */
function wordsIn(place: Element): string {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const range = document.createRange();
    range.selectNodeContents(currentNode);
    const isShown = range.getClientRects().length > 0;
    if (isShown && !currentNode.parentElement?.closest("option")) {
      texts.push(currentNode.textContent ?? "");
    }
  }
  return texts.join(" ").replace(/\s+/g, " ").trim();
}
