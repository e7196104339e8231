import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { DEVELOPMENT_SITE, siteUrlFrom } from "../../scripts/siteUrl.cjs";

test.each([
  [undefined, DEVELOPMENT_SITE],
  ["", DEVELOPMENT_SITE],
  ["https://example.gov.uk", "https://example.gov.uk"],
  ["https://example.gov.uk/appendix/", "https://example.gov.uk/appendix"],
  ["https://example.gov.uk ", "https://example.gov.uk"],
])("%j is the site %s", (text, site) => {
  expect(siteUrlFrom(text)).toBe(site);
});

test.each([
  "http://example.gov.uk",
  "example.gov.uk",
  "https://",
  "https://a.uk/?b",
  "https://a.uk/#b",
])("%s is refused, with nothing but words to print", (text) => {
  expect(() => siteUrlFrom(text)).toThrow(
    expect.objectContaining({ stack: expect.stringMatching(/^SITE_URL must be an https .*\.$/) }),
  );
});

test("a build for an address without https ends in words, not in a stack", async () => {
  const root = join(__dirname, "../..");
  const built = promisify(execFile)(
    process.execPath,
    [join(root, "node_modules/webpack/bin/webpack.js"), "--mode", "production"],
    { cwd: root, env: { ...process.env, SITE_URL: "http://example.gov.uk" }, timeout: 60_000 },
  );
  await expect(built).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('not "http://example.gov.uk". Nothing was built.'),
  });
  await expect(built).rejects.not.toMatchObject({ stderr: expect.stringMatching(/^ +at /m) });
}, 70_000);
