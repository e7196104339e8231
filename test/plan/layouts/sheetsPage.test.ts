import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planOfPicture, readsOf } from "../pictures";

const page = readFileSync(join(__dirname, "..", "..", "..", "docs", "sheets.md"), "utf8");
const PICTURES = [...page.matchAll(/```sheet (\S+)\n([\s\S]*?)```\s+```reads\n([\s\S]*?)```/g)].map(
  ([, asAt = "", picture = "", reads = ""]) => [asAt, picture, reads.trim()] as const,
);

test("the page has its pictures", () => {
  expect(PICTURES.length).toBeGreaterThan(6);
  expect(page.match(/```sheet/g)).toHaveLength(PICTURES.length);
});

test.each(PICTURES)("as at %s, docs/sheets.md:\n%s", (asAt, picture, reads) => {
  expect(readsOf(planOfPicture(picture, asAt)).join("\n")).toBe(reads);
});
