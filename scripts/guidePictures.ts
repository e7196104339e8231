/**
 * `npm run guide:pictures`: takes the pictures of the user guide anew, from the built demo page, into docs/guide/images, and
 * writes down beside them what could be read in each (words.json); and brings the guide's list of checks up to date.
 * test/e2e/guide.test.ts walks the same way and fails when the pane no longer says what a picture shows.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DemoStage } from "../test/e2e/support/demoPage";
import { EVERY_CHECK, checksList } from "./help/checksList";
import { takePictures } from "./help/takePictures";

// Chromium shows a date field in the system's language, whatever the page's: the day before the month.
Object.assign(process.env, { LANGUAGE: "en_GB", LANG: "en_GB.UTF-8" });

const FOLDER = join(__dirname, "../docs/guide/images");

function renewChecks(): void {
  const page = join(__dirname, "../docs/guide/checks.md");
  const [opening = ""] = readFileSync(page, "utf8").split(EVERY_CHECK);
  writeFileSync(page, opening + EVERY_CHECK + checksList());
}

async function main(): Promise<void> {
  renewChecks();
  const stage = new DemoStage();
  await stage.open();
  try {
    const pictures = await takePictures(stage);
    mkdirSync(FOLDER, { recursive: true });
    for (const name of readdirSync(FOLDER)) rmSync(join(FOLDER, name));
    for (const [name, { png }] of pictures) writeFileSync(join(FOLDER, `${name}.png`), png);
    const words = Object.fromEntries([...pictures].map(([name, picture]) => [name, picture.words]));
    writeFileSync(join(FOLDER, "words.json"), `${JSON.stringify(words, undefined, 2)}\n`);
    process.stdout.write(`${pictures.size} pictures are in docs/guide/images.\n`);
  } finally {
    await stage.close();
  }
}

void main();
