/**
 * `npm run pack`: packs the headless command as a package that can be installed, dist/committee-appendix-<version>.tgz. With
 * `-- --try 22,24,26` it is installed into an empty folder and run on those Nodes, which npm brings.
 */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { packCommand } from "./packing/packCommand";
import { tryPackage } from "./packing/tryPackage";

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { try: { type: "string" } } });
  const packed = await packCommand(resolve(join(__dirname, "../dist")));
  console.log(`Packed: ${packed}`);
  for (const version of values.try?.split(",") ?? []) {
    console.log(`Node ${version}: ${tryPackage(packed, version)}`);
  }
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
