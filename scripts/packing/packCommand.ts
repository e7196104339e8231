import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { bundleCommand } from "./bundle";

const PROJECT = resolve(__dirname, "../..");
const NAME = "committee-appendix";
/** office.js is asked for in the version range that the host asks for. */
const OFFICE = "@microsoft/office-js";

interface PackageFile {
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly engines: object;
}

/**
 * Packs the headless command as npm would publish it: `committee-appendix-0.1.0.tgz` in the folder, its source maps in a
 * folder beside it. Gives the path of the package. Throws for what cannot be built.
 */
export async function packCommand(folder: string): Promise<string> {
  const { version, description, license, engines }: PackageFile = JSON.parse(
    readFileSync(join(PROJECT, "package.json"), "utf8"),
  );
  const host: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(PROJECT, "host/package.json"), "utf8"),
  );
  const workplace = mkdtempSync(join(tmpdir(), "pack-"));
  try {
    await bundleCommand(join(workplace, "lib"), version);
    const maps = join(folder, `${NAME}-${version}-maps`);
    mkdirSync(folder, { recursive: true });
    rmSync(maps, { recursive: true, force: true });
    cpSync(join(workplace, "lib/maps"), maps, { recursive: true });
    rmSync(join(workplace, "lib/maps"), { recursive: true });
    cpSync(join(__dirname, "start.js"), join(workplace, `${NAME}.js`));
    chmodSync(join(workplace, `${NAME}.js`), 0o755);
    cpSync(
      join(PROJECT, "samples/joint-working.xlsx"),
      join(workplace, "samples/joint-working.xlsx"),
    );
    cpSync(join(PROJECT, "docs/command.md"), join(workplace, "README.md"));
    for (const file of ["LICENSE", "THIRD-PARTY.md"]) {
      cpSync(join(PROJECT, file), join(workplace, file));
    }
    const manifest = {
      name: NAME,
      version,
      description,
      license,
      engines,
      bin: { [NAME]: `${NAME}.js` },
      files: [`${NAME}.js`, "lib", "samples", "THIRD-PARTY.md"],
      dependencies: { [OFFICE]: host.dependencies[OFFICE] },
    };
    writeFileSync(join(workplace, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    execFileSync(npm, ["pack", "--silent"], {
      cwd: workplace,
      shell: process.platform === "win32",
    });
    const packed = `${NAME}-${version}.tgz`;
    renameOver(join(workplace, packed), join(folder, packed));
    return join(folder, packed);
  } finally {
    rmSync(workplace, { recursive: true, force: true });
  }
}

/** Also from one disk to another. */
function renameOver(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to);
  }
}
