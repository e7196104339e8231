import { startOffice } from "office-js-host";
import { generateAppendix, parseIsoDate } from "../../src/jobs";
import { memoryJson, memoryXml } from "../../src/excel";
import { planWorkbook } from "./support/planWorkbook";

const options = { asAt: parseIsoDate("2003-11-11") };
const FAR = { rowIndex: 0, columnIndex: 0, rowCount: 1_048_576, columnCount: 16_384 };

/** What somebody may have written into the part that the add-in remembers things in, as JSON put for a piece of it. */
const HOSTILE: readonly (readonly [name: string, piece: RegExp, instead: string])[] = [
  ["no print area", /"printArea":\{[^}]*\},/, ""],
  ["a print area without end", /"printArea":\{[^}]*\}/, `"printArea":${JSON.stringify(FAR)}`],
  ["a print area of words", /"printArea":\{[^}]*\}/, '"printArea":{"rowCount":"x"}'],
  ["merged areas that are none", /"merges":\[/, '"merges":[null,1,{},'],
  ["tables that are none", /"tables":\[/, '"tables":[null'],
  ["charts that are none", /"charts":\[/, '"charts":[null'],
  ["margins of words", /"marginsPoints":\{[^}]*\}/, '"marginsPoints":{"top":"=1"}'],
  ["names that objects inherit", /^\{/, '{"__proto__":{"council":"x"},"constructor":{},'],
  ["settings that objects inherit", /"statusWords":\{/, '"statusWords":{"__proto__":"complete"'],
  ["settings that are a list", /"settings":\{/, '"settings":[1],"other":{'],
];

test.each(HOSTILE)("an appendix is renewed although there is %s", async (_, piece, instead) => {
  const workbook = planWorkbook();
  const host = await startOffice(workbook);
  try {
    await generateAppendix(options);
    const [part] = workbook.customXmlParts;
    if (!part) throw new Error("Something was remembered.");
    const json = memoryJson(part.xml);
    expect(json).toMatch(piece);
    part.xml = memoryXml(json.replace(piece, instead));
    host.officer.type("Targets", "C2", "Fifteen zones marked");
    const from = host.cost.syncs;
    expect(await generateAppendix(options)).toMatchObject({ kind: "made", isRenewal: true });
    expect(host.cost.syncs - from).toBeLessThan(12);
    expect(Object.prototype).not.toHaveProperty("council");
  } finally {
    host.dispose();
  }
});
