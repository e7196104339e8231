import { closeSync, openSync, ftruncateSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../../bin/command/openWorkbook";
import { newFolder } from "../support/runCheck";

test("a file of 1.5 GB is refused by its size, before it is read", async () => {
  const folder = newFolder();
  try {
    const path = join(folder, "plan.xlsx");
    const file = openSync(path, "w");
    // Nothing is written: a file with a hole takes no room.
    ftruncateSync(file, 1_500_000_000);
    closeSync(file);
    const before = process.memoryUsage().rss;
    await expect(openWorkbook(path)).rejects.toThrow(
      `${path}: it is larger than 250 MB, and no plan is. Move what is not part of the plan to another workbook.`,
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(500_000_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
