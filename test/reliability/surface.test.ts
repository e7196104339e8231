import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { thirdParty } from "../../scripts/thirdParty";

const root = join(__dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const policies = createRequire(__filename)(join(root, "scripts/contentSecurityPolicy.cjs")) as {
  panePolicy: (options: { localOffice: boolean }) => string;
  demoPolicy: () => string;
};

test("THIRD-PARTY.md names what ships, in the locked versions", () => {
  expect(read("THIRD-PARTY.md")).toBe(thirdParty());
});

test("every package that ships has a licence that allows it", () => {
  const rows = [...thirdParty().matchAll(/^\| (\S+) +\| (\d\S*) +\| (.+?) +\|$/gm)];
  expect(rows.length).toBeGreaterThan(20);
  const names = rows.map(([, name]) => name);
  expect(names).toEqual(expect.arrayContaining(["react", "@fluentui/react-components", "big.js"]));
  const allowed = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|CC0-1\.0|Unlicense)\b/;
  const odd = rows.filter(([, , , licence = ""]) => !allowed.test(licence)).map(([, name]) => name);
  // Microsoft's licence lets office.js be used in developing and testing add-ins; the pane takes it from Microsoft.
  expect(odd.filter((name) => name !== "@microsoft/office-js")).toEqual([]);
});

test("every dependency is locked with a checksum", () => {
  const lock: { packages: Record<string, { integrity?: string; link?: boolean }> } = JSON.parse(
    read("package-lock.json"),
  );
  const unlocked = Object.entries(lock.packages).filter(
    // The project's own folders, the workspace among them, are no dependencies.
    ([path, { integrity, link }]) =>
      path.includes("node_modules/") && integrity === undefined && link !== true,
  );
  expect(unlocked.map(([path]) => path)).toEqual([]);
});

test("the pages may run no inline script, no eval and nothing from elsewhere but office.js", () => {
  for (const policy of [
    policies.panePolicy({ localOffice: false }),
    policies.panePolicy({ localOffice: true }),
    policies.demoPolicy(),
  ]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-(inline|eval|hashes)|\*|http:/);
    const hosts = policy.match(/https:\/\/[^\s;]+/g) ?? [];
    expect(hosts.filter((host) => host !== "https://appsforoffice.microsoft.com")).toEqual([]);
  }
});

test("the add-in asks for ReadWriteDocument and nothing more", () => {
  const manifest = read("manifest.xml");
  expect(manifest.match(/<Permissions>[^<]*<\/Permissions>/g)).toEqual([
    "<Permissions>ReadWriteDocument</Permissions>",
  ]);
  expect(manifest).not.toMatch(/WebApplicationInfo|<Scopes>/);
});

test("SECURITY.md and docs/reliability.md name only tests that are there", () => {
  for (const page of ["SECURITY.md", "docs/reliability.md"]) {
    const named = [...read(page).matchAll(/`(test\/[\w./-]+)`/g)].map(([, path = ""]) => path);
    expect(named.length).toBeGreaterThan(4);
    for (const path of named) expect(() => readFileSync(join(root, path))).not.toThrow();
  }
});
