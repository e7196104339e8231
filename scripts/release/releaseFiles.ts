import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { drawIcon } from "../makeIcons";
import { archiveOf, type Files } from "./archive";
import { serverFiles } from "./serverFiles";
import { unifiedManifest } from "./unifiedManifest";

/** What a release is made of. */
export interface ReleaseSources {
  /** The folder of the built site. */
  readonly builtFolder: string;
  /** The project's folder. */
  readonly root: string;
  readonly version: string;
  readonly siteUrl: string;
  /** The bill of materials, as JSON. */
  readonly bill: string;
}

/** What of the built site does not go out: the demonstration, source maps, and what the build says of itself. */
const STAYS_BEHIND =
  /^(?:demo|maps)\/|^sizes\.json$|^(?:demo|page)\.[0-9a-f]+\.(?:js|css)$|^arimo-|\.LICENSE\.txt$/;
/** Pages of docs/ that an administrator needs, and the workbook that the smoke test opens. */
const PAPERS = ["deploy.md", "statements.md", "smoke-test.md", "accessibility.md"] as const;
const SAMPLE = "joint-working.xlsx";
/** Sizes of the icons of a unified manifest, in pixels. */
const COLOUR_ICON = 192;
const OUTLINE_ICON = 32;

/** Every file of a release by its path: the site to be served, both manifests, settings for servers, and papers. */
export function releaseFiles(sources: ReleaseSources): Files {
  const { builtFolder, root, version, siteUrl, bill } = sources;
  const files = new Map<string, Uint8Array>();
  const put = (path: string, content: Uint8Array | string): void => {
    files.set(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
  };
  for (const path of filesUnder(builtFolder)) {
    if (STAYS_BEHIND.test(path)) continue;
    const bytes = new Uint8Array(readFileSync(join(builtFolder, path)));
    put(path === "manifest.xml" ? path : `site/${path}`, bytes);
  }
  const manifest = readFileSync(join(builtFolder, "manifest.xml"), "utf8");
  put("unified/committee-appendix-unified.zip", unifiedPackage(manifest, root));
  for (const [path, text] of Object.entries(serverFiles())) put(path, text);
  for (const name of ["LICENSE", "THIRD-PARTY.md", "CHANGELOG.md", "SECURITY.md"]) {
    put(`papers/${name}`, new Uint8Array(readFileSync(join(root, name))));
  }
  for (const name of PAPERS) {
    put(`papers/${name}`, asPaper(readFileSync(join(root, "docs", name), "utf8")));
  }
  put(`papers/${SAMPLE}`, new Uint8Array(readFileSync(join(root, "samples", SAMPLE))));
  put("papers/sbom.cdx.json", bill);
  put("READ-ME-FIRST.txt", readMeFirst(version, siteUrl));
  put("SHA256SUMS", checksums(files));
  return files;
}

/** A page of docs/ as it stands among the papers: what is beside it there is linked so, everything else is only named. */
function asPaper(markdown: string): string {
  const beside: readonly string[] = [...PAPERS, "SECURITY.md", "CHANGELOG.md"];
  return markdown.replace(
    /\[([^\]]+)\]\((?!https?:|#)(?:\.\.\/)?([^)]+)\)/g,
    (_link, words, path) => (beside.includes(String(path)) ? `[${words}](${path})` : String(words)),
  );
}

/** The app package for those who use the unified manifest. */
function unifiedPackage(manifestXml: string, root: string): Uint8Array {
  const icons = readFileSync(join(root, "assets/icons.svg"), "utf8");
  const json = `${JSON.stringify(unifiedManifest(manifestXml), undefined, 2)}\n`;
  return archiveOf(
    new Map([
      ["manifest.json", new TextEncoder().encode(json)],
      ["color.png", drawIcon(icons, "icon", COLOUR_ICON)],
      ["outline.png", drawIcon(outlined(icons), "icon", OUTLINE_ICON)],
    ]),
  );
}

/** White shapes on nothing, as the store asks of an outline icon. */
function outlined(svg: string): string {
  return svg
    .replace(/fill="#[0-9a-f]{6}"/gi, 'fill="none" stroke="#ffffff" stroke-width="3"')
    .replace(/stroke="#[0-9a-f]{6}"/gi, 'stroke="#ffffff"');
}

function readMeFirst(version: string, siteUrl: string): string {
  return `Committee Appendix ${version}, for ${siteUrl}

1. Put everything in the folder "site" on your web server, so that
   ${siteUrl}/taskpane.html
   can be opened over https.
2. Have the server send the headers: site/web.config (IIS) and
   site/staticwebapp.config.json (Azure Static Web Apps) are in place already;
   for nginx and Apache see the folder "servers". Delete the ones you do not use.
3. Upload manifest.xml in the Microsoft 365 admin centre: Settings, Integrated
   apps, Upload custom apps. Begin with a small group.

papers/deploy.md tells the whole of it: roles, testing, updating, rolling back,
removing, what runs where; papers/smoke-test.md tries it in ten minutes;
papers/statements.md has privacy, accessibility and data protection. SHA256SUMS has the checksum of every file.
`;
}

/** As `sha256sum --check SHA256SUMS` reads them. */
function checksums(files: Files): string {
  return [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`)
    .join("");
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
