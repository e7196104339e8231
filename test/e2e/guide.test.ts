import { readFileSync } from "node:fs";
import { join } from "node:path";
import { takePictures } from "../../scripts/help/takePictures";
import { DemoStage } from "./support/demoPage";

const IMAGES = join(__dirname, "../../docs/guide/images");
const stage = new DemoStage();
beforeAll(() => stage.open(), 300_000);
afterAll(() => stage.close());

test("walked as the guide says, the pane says what its pictures show", async () => {
  const shown: Record<string, string> = JSON.parse(
    readFileSync(join(IMAGES, "words.json"), "utf8"),
  );
  const pictures = await takePictures(stage);
  const words = Object.fromEntries([...pictures].map(([name, picture]) => [name, picture.words]));
  // Where the pane has changed for good: npm run guide:pictures, and look at the pictures.
  expect(words).toEqual(shown);
}, 300_000);
