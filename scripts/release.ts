/**
 * `npm run release -- https://addin.council.gov.uk`: builds the site for that address and packs it with both manifests,
 * settings for web servers, checksums, a bill of materials and the licences into
 * dist/committee-appendix-<version>.zip. The same sources give the same bytes.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { siteUrlFrom } from "./siteUrl.cjs";
import { archiveOf } from "./release/archive";
import { steadyBill } from "./release/billOfMaterials";
import { releaseFiles } from "./release/releaseFiles";

const ROOT = join(__dirname, "..");
const DIST = join(ROOT, "dist");

function release(address: string | undefined): number {
  if (address === undefined) {
    process.stderr.write(
      "release takes the address that the add-in will be served at: npm run release -- https://addin.council.gov.uk\n",
    );
    return 2;
  }
  let siteUrl: string;
  try {
    siteUrl = siteUrlFrom(address);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  const run = (file: string, args: readonly string[]): string =>
    execFileSync(process.execPath, [join(ROOT, file), ...args], {
      cwd: ROOT,
      env: { ...process.env, SITE_URL: siteUrl },
      encoding: "utf8",
      maxBuffer: 64e6,
      stdio: ["ignore", "pipe", "inherit"],
    });
  try {
    run("node_modules/webpack-cli/bin/cli.js", ["--mode", "production"]);
  } catch (error) {
    process.stderr.write(`The site could not be built:\n${String(Object(error).stdout)}`);
    return 1;
  }
  const bill = steadyBill(
    execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev"], {
      cwd: ROOT,
      encoding: "utf8",
      maxBuffer: 64e6,
      shell: process.platform === "win32",
    }),
  );
  const files = releaseFiles({ builtFolder: DIST, root: ROOT, version, siteUrl, bill });
  const bytes = archiveOf(files);
  const path = join(DIST, `committee-appendix-${version}.zip`);
  mkdirSync(DIST, { recursive: true });
  writeFileSync(path, bytes);
  const hash = createHash("sha256").update(bytes).digest("hex");
  process.stdout.write(
    `${path}\n${files.size} files, ${(bytes.length / 1e6).toFixed(1)} MB\nsha256 ${hash}\n`,
  );
  return 0;
}

process.exitCode = release(process.argv[2]);
