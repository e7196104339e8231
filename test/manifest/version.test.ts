import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";

const read = (path: string): string => readFileSync(join(__dirname, "../..", path), "utf8");

test("the version has three parts, as the manifests need them", () => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test("what names the version in the project names the one of package.json", () => {
  expect(read("manifest.xml")).toContain(`<Version>${version}.0</Version>`);
  const lock: { version: string } = JSON.parse(read("package-lock.json"));
  expect(lock.version).toBe(version);
  expect(read("docs/command.md")).toContain(`committee-appendix-${version}.tgz`);
});

test("the changelog's newest entry is this version, or what comes after it", () => {
  const headings = [...read("CHANGELOG.md").matchAll(/^## \[?([\w.]+)/gm)].map(([, name]) => name);
  const released = headings.filter((name) => name !== "Unreleased");
  expect(headings[0] === "Unreleased" || headings[0] === version).toBe(true);
  expect(released[0] ?? version).toBe(version);
});

test("the pages of the source have the build put it in", () => {
  expect(read("src/taskpane/shell/taskpane.html")).toContain("Version <%= version %>");
  for (const page of ["src/taskpane/shell/support.html", "docs/guide/card.html"]) {
    expect(read(page)).toContain("{{version}}");
  }
});
