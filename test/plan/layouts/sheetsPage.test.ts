import { readFileSync } from "node:fs";
import { join } from "node:path";
import { planOfPicture, readsOf } from "../pictures";
import { changeText } from "../../metric/change/told";

const page = readFileSync(join(__dirname, "..", "..", "..", "docs", "sheets.md"), "utf8");
const FIGURES = [
  ...page.matchAll(/```sheet (\S+)\n((?:(?!```)[\s\S])*?)```\s+```figures\n([\s\S]*?)```/g),
].map(([, asAt = "", picture = "", figures = ""]) => [asAt, picture, figures.trim()] as const);
const PICTURES = [
  ...page.matchAll(/```sheet (\S+)\n((?:(?!```)[\s\S])*?)```\s+```reads\n([\s\S]*?)```/g),
].map(([, asAt = "", picture = "", reads = ""]) => [asAt, picture, reads.trim()] as const);

test("the page has its pictures", () => {
  expect(PICTURES.length).toBeGreaterThan(6);
  expect(page.match(/```sheet/g)).toHaveLength(PICTURES.length + FIGURES.length);
});

test.each(PICTURES)("as at %s, docs/sheets.md:\n%s", (asAt, picture, reads) => {
  expect(readsOf(planOfPicture(picture, asAt)).join("\n")).toBe(reads);
});

test.each(FIGURES)("figures as at %s, docs/sheets.md:\n%s", (asAt, picture, figures) => {
  const { metrics } = planOfPicture(picture, asAt);
  const told = metrics.map(({ name, observations, shortTrend }) => {
    const values = observations.map(({ value }) => (value.kind === "known" ? value.value : "-"));
    return `${name}: ${values.join(", ")}; ${changeText(shortTrend) || "no change"}`;
  });
  expect(told.join("\n")).toBe(figures);
});
