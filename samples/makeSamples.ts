/** Makes the sample workbooks beside this file: `npm run sample`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveXlsx } from "office-js-host/xlsx";
import { makeJointWorking } from "./makeJointWorking";
import { makeJointWorking2025 } from "./makeJointWorking2025";

/** Each sample by its file's name. */
export const SAMPLES = {
  "joint-working.xlsx": makeJointWorking,
  "joint-working-2025.xlsx": makeJointWorking2025,
} as const;

if (process.argv[1]?.endsWith("makeSamples.ts") === true) {
  for (const [name, make] of Object.entries(SAMPLES)) {
    writeFileSync(join(__dirname, name), saveXlsx(make()));
  }
}
