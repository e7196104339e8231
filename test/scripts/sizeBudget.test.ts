import { gzipSync } from "node:zlib";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Stats } from "webpack";
import { SizeBudget, weigh } from "../../scripts/sizeBudget.cjs";

function build(maxBytes: number, chunks: readonly string[] = ["later"]): Promise<[Stats, string]> {
  const folder = mkdtempSync(join(tmpdir(), "budget-"));
  mkdirSync(join(folder, "src"));
  writeFileSync(
    join(folder, "src/index.js"),
    'import(/* webpackChunkName: "later" */ "./later.js").then(({ text }) => console.log(text));',
  );
  writeFileSync(join(folder, "src/later.js"), 'export const text = "a text for later";');
  const stages = [
    { name: "the start", chunks: [], maxBytes: 100_000 },
    { name: "the rest", chunks: [...chunks], maxBytes },
  ];
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: "production",
        context: folder,
        entry: { main: "./src/index.js" },
        output: { path: join(folder, "dist") },
        plugins: [new SizeBudget({ entry: "main", report: "sizes.json", stages })],
      },
      (error, stats) => (stats ? resolve([stats, folder]) : reject(error)),
    );
  });
}

test("within the budget the build passes and reports what was weighed", async () => {
  const [stats, folder] = await build(100_000);
  expect(stats.hasErrors()).toBe(false);
  const [start, rest] = JSON.parse(readFileSync(join(folder, "dist/sizes.json"), "utf8")) as {
    bytes: number;
    files: { name: string }[];
  }[];
  expect(start?.files.map(({ name }) => name)).toEqual(["main.js"]);
  expect(rest?.files.map(({ name }) => name)).toEqual(["main.js", "later.js"]);
  expect(rest?.bytes).toBeGreaterThan(start?.bytes ?? Infinity);
  const main = readFileSync(join(folder, "dist/main.js"));
  expect(start?.bytes).toBe(gzipSync(main, { level: 9 }).length);
});

test("beyond the budget the build fails and says by what", async () => {
  const [stats] = await build(100);
  expect(stats.hasErrors()).toBe(true);
  expect(stats.toString()).toMatch(/For the rest \d+ bytes .* the budget is 100 \(main\.js \d+/);
});

test("a chunk that is not there is no free pass", async () => {
  const [stats] = await build(100_000, ["never"]);
  expect(stats.toString()).toContain('There is no chunk "never"');
});

test("weigh counts a file once and scripts alone", () => {
  const { bytes, files } = weigh(["a.js", "a.js", "b.css"], new Map([["a.js", "x"]]));
  expect(files).toHaveLength(1);
  expect(bytes).toBe(files[0]?.bytes);
});
