import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { strFromU8, unzipSync } from "fflate";
import { archiveOf } from "../../../scripts/release/archive";
import { steadyBill } from "../../../scripts/release/billOfMaterials";
import { HEADER_RULES } from "../../../scripts/release/headers";
import { releaseFiles } from "../../../scripts/release/releaseFiles";
import { serverFiles } from "../../../scripts/release/serverFiles";
import { SCHEMA_VERSION, unifiedManifest } from "../../../scripts/release/unifiedManifest";

const ROOT = join(__dirname, "../../..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");
let builtFolder: string;
beforeEach(() => {
  builtFolder = mkdtempSync(join(tmpdir(), "built-"));
  const files = {
    "manifest.xml": MANIFEST.replaceAll("https://localhost:3000", "https://addin.example.gov.uk"),
    "taskpane.html": "<p>The pane</p>",
    "taskpane.0123456789ab.js": "1",
    "demo.0123456789ab.js": "the demonstration's",
    "demo/index.html": "the demonstration",
    "maps/taskpane.0123456789ab.js.map": "{}",
    "sizes.json": "[]",
    "assets/icon-16.png": "an icon",
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(builtFolder, path)), { recursive: true });
    writeFileSync(join(builtFolder, path), text);
  }
});
afterEach(() => rmSync(builtFolder, { recursive: true, force: true }));

function release(): ReadonlyMap<string, Uint8Array> {
  return releaseFiles({
    builtFolder,
    root: ROOT,
    version: "1.2.3",
    siteUrl: "https://addin.example.gov.uk",
    bill: "{}",
  });
}

const text = (bytes: Uint8Array | undefined): string => strFromU8(bytes ?? new Uint8Array());

test("a release holds the site, both manifests, servers' settings and papers, and nothing for trying", () => {
  const paths = [...release().keys()];
  expect(paths).toEqual(
    expect.arrayContaining([
      "READ-ME-FIRST.txt",
      "SHA256SUMS",
      "manifest.xml",
      "site/taskpane.html",
      "site/taskpane.0123456789ab.js",
      "site/assets/icon-16.png",
      "site/web.config",
      "site/staticwebapp.config.json",
      "servers/nginx.conf",
      "servers/apache.htaccess",
      "unified/committee-appendix-unified.zip",
      "papers/LICENSE",
      "papers/THIRD-PARTY.md",
      "papers/sbom.cdx.json",
      "papers/deploy.md",
      "papers/statements.md",
      "papers/smoke-test.md",
      "papers/joint-working.xlsx",
    ]),
  );
  expect(paths.filter((path) => /demo|maps|sizes/.test(path))).toEqual([]);
});

test("the papers lead only to what is in the release, and READ-ME-FIRST names only that", () => {
  const files = release();
  const papers = [...files].filter(([path]) =>
    /^papers\/(deploy|statements|smoke-test|acc)/.test(path),
  );
  expect(papers).toHaveLength(4);
  const links = papers.flatMap(([, bytes]) =>
    [...text(bytes).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to]) => `papers/${to}`),
  );
  expect(links.length).toBeGreaterThan(3);
  const named = [...text(files.get("READ-ME-FIRST.txt")).matchAll(/papers\/[\w.-]+\w/g)];
  for (const path of [...links, ...named.map(([path]) => path)]) {
    expect([path, files.has(path)]).toEqual([path, true]);
  }
});

test("every file but the list itself has its checksum in the list", () => {
  const files = release();
  const lines = text(files.get("SHA256SUMS")).trim().split("\n");
  expect(lines).toHaveLength(files.size - 1);
  for (const line of lines) {
    const [sum = "", path = ""] = line.split("  ");
    const bytes = files.get(path) ?? new Uint8Array();
    expect([path, createHash("sha256").update(bytes).digest("hex")]).toEqual([path, sum]);
  }
});

test("two releases of the same files have the same bytes, whenever they are made", () => {
  const one = archiveOf(release());
  jest.useFakeTimers({ now: new Date("2031-05-05") });
  try {
    expect(Buffer.from(archiveOf(release())).equals(Buffer.from(one))).toBe(true);
  } finally {
    jest.useRealTimers();
  }
  expect(Object.keys(unzipSync(one)).length).toBe(release().size);
});

test("a bill of materials says the same whenever, wherever and with whatever it is made", () => {
  const bill = (folder: string, time: string) =>
    JSON.stringify({
      bomFormat: "CycloneDX",
      serialNumber: `urn:uuid:${time}`,
      metadata: {
        timestamp: time,
        tools: [{ version: time }],
        component: { name: folder, version: "1.0.0", purl: "pkg:npm/committee-appendix@1.0.0" },
      },
      components: [{ name: "x", version: "9.1.0", purl: "pkg:npm/%40fluentui/react@9.1.0" }],
    });
  const one = steadyBill(bill("here", "2030"));
  expect(steadyBill(bill("there", "2031"))).toBe(one);
  const read = JSON.parse(one);
  expect(read.metadata.component.name).toBe("committee-appendix");
  expect(read.components[0].name).toBe("@fluentui/react");
  expect(read.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

test.each(Object.keys(serverFiles()))("%s has every header", (path) => {
  const settings = serverFiles()[path] ?? "";
  for (const { headers } of HEADER_RULES) {
    for (const [name, value] of Object.entries(headers)) {
      expect(settings).toMatch(new RegExp(name.replaceAll("-", "[-_]")));
      expect(settings).toContain(value.replaceAll('"', "&quot;"));
    }
  }
  expect(settings).not.toMatch(/X-Frame-Options/i);
});

describe("the unified manifest", () => {
  const packed = (): Record<string, Uint8Array> =>
    unzipSync(release().get("unified/committee-appendix-unified.zip") ?? new Uint8Array());

  test("is valid by Microsoft's published schema", () => {
    const schema: unknown = JSON.parse(
      readFileSync(
        join(
          ROOT,
          "node_modules/@microsoft/app-manifest/build/json-schemas/teams",
          `v${SCHEMA_VERSION}/MicrosoftTeams.schema.json`,
        ),
        "utf8",
      ),
    );
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv as never);
    const validate = ajv.compile(schema as object);
    const manifest: unknown = JSON.parse(text(packed()["manifest.json"]));
    expect([validate(manifest), validate.errors]).toEqual([true, null]);
    // The schema tells faults: one that is planted is found.
    expect(validate({ ...(manifest as object), version: 7 })).toBe(false);
  });

  test("has the XML's facts and an id of its own, and its icons in the sizes asked for", () => {
    const manifest = JSON.parse(text(packed()["manifest.json"]));
    expect(MANIFEST).not.toContain(manifest.id);
    expect(manifest.name.short).toBe("Committee Appendix");
    const [extension] = manifest.extensions;
    expect(extension.requirements.capabilities).toEqual([{ name: "ExcelApi", minVersion: "1.9" }]);
    const [{ controls }] = extension.ribbons[0].tabs[0].groups;
    expect(controls.map((control: { label: string }) => control.label)).toEqual([
      "Committee Appendix",
      "Check sheets",
      "Generate appendix",
    ]);
    expect(controls.map((control: { actionId: string }) => control.actionId)).toEqual([
      "showPane",
      "checkSheets",
      "generateAppendix",
    ]);
    const width = (name: string): number =>
      new DataView((packed()[name] ?? new Uint8Array()).slice().buffer).getUint32(16);
    expect([width("color.png"), width("outline.png")]).toEqual([192, 32]);
  });

  test("an XML that lacks something is refused by the name of what it lacks", () => {
    expect(() => unifiedManifest(MANIFEST.replace(/<ProviderName>.*<\/ProviderName>/, ""))).toThrow(
      "The manifest has no ProviderName.",
    );
  });
});
