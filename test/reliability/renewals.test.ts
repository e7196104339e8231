import { unzipSync, strFromU8 } from "fflate";
import { startOffice } from "office-js-host";
import { openXlsx, saveXlsx } from "office-js-host/xlsx";
import { generateAppendix, parseIsoDate, type ReportSettings } from "../../src/jobs";
import { planWorkbook } from "./support/planWorkbook";

const AS_AT = parseIsoDate("2003-11-11");

/** Adds a step to the plan in the file, has the appendix made or renewed, and saves the file. */
async function renewed(
  file: Uint8Array,
  time: number,
  settings: Partial<ReportSettings>,
): Promise<Uint8Array> {
  const opened = openXlsx(file);
  const host = await startOffice(opened.workbook);
  try {
    const row = 30 + time;
    host.officer.type("Targets", `B${row}`, `Step number ${time}`);
    host.officer.type("Targets", `D${row}`, `Do what step ${time} needs`);
    host.officer.type("Targets", `E${row}`, time % 3 === 0 ? "March 2003" : "March 2005");
    const result = await generateAppendix({ asAt: AS_AT, settings });
    expect(result.kind).toBe("made");
    return opened.save();
  } finally {
    host.dispose();
  }
}

/** How many cell formats, fonts, fills and borders the file has. */
function looksIn(file: Uint8Array): Record<string, number> {
  const part = unzipSync(file)["xl/styles.xml"];
  const xml = part === undefined ? "" : strFromU8(part);
  return Object.fromEntries(
    ["cellXfs", "fonts", "fills", "borders", "numFmts"].map((list) => [
      list,
      Number(new RegExp(`<${list} [^>]*count="(\\d+)"`).exec(xml)?.[1] ?? 0),
    ]),
  );
}

test.each(["committee", "accessible"] as const)(
  "twenty renewals of a file with a step more each time add only looks that are new: %s",
  async (layout) => {
    let file = saveXlsx(planWorkbook());
    const looks: Record<string, number>[] = [];
    for (let time = 0; time <= 20; time += 1) {
      file = await renewed(file, time, { layout });
      looks.push(looksIn(file));
    }
    const [first = {}, last = {}] = [looks[0], looks.at(-1)];
    // Rows break over pages elsewhere each time, which makes some new; none of them is written twice.
    expect(last["cellXfs"]).toBeLessThan(2 * (first["cellXfs"] ?? 0));
    expect(last["fonts"]).toBe(first["fonts"]);
    expect(last["fills"]).toBe(first["fills"]);
    expect(last).toEqual(looks[14]);
  },
);
