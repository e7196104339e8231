import { HOSTILE_FILES } from "../reliability/support/hostileFiles";
import { DemoStage } from "./support/demoPage";
import type { OpenDemo } from "./support/demoPage";

const stage = new DemoStage();
beforeAll(() => stage.open(), 300_000);
afterEach(() => stage.clear());
afterAll(() => stage.close());

/** A page that hangs answers after minutes or never; one that is merely slow, on a machine with other work, before this. */
const HANGS_MILLISECONDS = 6000;

/** Begins to note how long the page, and with it the pane, did not answer; the longest time so far is what it gives. */
async function watchHolds({ page }: OpenDemo): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const watch = { longest: 0, last: performance.now() };
    Object.assign(window, { watch });
    setInterval(() => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
    }, 25);
  });
  return () => page.evaluate(() => Number(Object(window).watch.longest));
}

async function openFile({ page }: OpenDemo, name: string): Promise<void> {
  const file = HOSTILE_FILES.find((one) => one.name === name);
  if (!file) throw new Error(`There is no file with ${name}.`);
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open your own" }).click();
  await (
    await choosing
  ).setFiles({
    name: "hostile.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(file.make()),
  });
}

test.each([
  "merges of whole rows, and rules over whole columns",
  "a million rows with three cells",
  "a plan of eleven thousand steps",
])("a file with %s does not hold the page", async (name) => {
  const demo = await stage.visit("?workbook=blank");
  const longest = await watchHolds(demo);
  await openFile(demo, name);
  await demo.page.locator("#file-name").getByText("hostile.xlsx").waitFor();
  await demo.pane.getByRole("heading", { name: /Progress/, level: 1 }).waitFor();
  expect(await longest()).toBeLessThan(HANGS_MILLISECONDS);
  expect(demo.complaints).toEqual([]);
});

test("a file that is refused is told of in one line, and the workbook before stays open", async () => {
  const demo = await stage.visit("?workbook=blank");
  await openFile(demo, "a zip bomb");
  await demo.page.locator("#notice.trouble").waitFor();
  expect(await demo.page.locator("#file-name").innerText()).toBe("Book1.xlsx");
  expect(demo.complaints).toEqual([]);
});
