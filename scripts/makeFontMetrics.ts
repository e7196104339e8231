/**
 * Makes src/page/fontMetrics.ts: the advance widths of Arial, regular and bold, as its metric-compatible
 * open twin Arimo (SIL Open Font Licence) has them. Run with `npx tsx scripts/makeFontMetrics.ts`.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import * as fontkit from "fontkit";

const OUTPUT = "src/page/fontMetrics.ts";
const SUBSETS = ["latin", "latin-ext", "vietnamese", "greek", "cyrillic", "hebrew"];
/** Blocks that officers write in; everything else takes the stated fall-back width. */
const WANTED: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x2ff],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x5d0, 0x5ea],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2150, 0x218f],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x25a0, 0x25ff],
];

/** What two base-36 digits can say; the few wider glyphs take the fall-back width. */
const WIDEST = 36 * 36 - 1;

const require = createRequire(import.meta.url);
const files = join(dirname(require.resolve("@fontsource/arimo/package.json")), "files");

/** Code point to advance width in thousandths of an em, over all subsets of one weight. */
function advances(weight: 400 | 700): Map<number, number> {
  const widths = new Map<number, number>();
  for (const subset of SUBSETS) {
    const font = fontkit.openSync(join(files, `arimo-${subset}-${weight}-normal.woff2`));
    if (!("glyphForCodePoint" in font)) throw new Error(`${subset} is a collection, not a font`);
    for (const codePoint of font.characterSet) {
      if (!WANTED.some(([first, last]) => codePoint >= first && codePoint <= last)) continue;
      const width = (font.glyphForCodePoint(codePoint).advanceWidth * 1000) / font.unitsPerEm;
      if (width < WIDEST) widths.set(codePoint, Math.round(width));
    }
  }
  return widths;
}

/** Runs of neighbouring code points: the first in hexadecimal, then two base-36 digits a width. */
function runs(widths: Map<number, number>): string[] {
  const out: string[] = [];
  let previous = -2;
  for (const codePoint of [...widths.keys()].sort((a, b) => a - b)) {
    const digits = (widths.get(codePoint) ?? 0).toString(36).padStart(2, "0");
    if (codePoint !== previous + 1) out.push(`${codePoint.toString(16)} `);
    out[out.length - 1] += digits;
    previous = codePoint;
  }
  return out;
}

function literal(name: string, weight: 400 | 700): string {
  const pieces = runs(advances(weight)).flatMap((run) => run.match(/.{1,90}/g) ?? []);
  const spread = (run: string, at: number): string =>
    /^[0-9a-f]+ /.test(run) && at > 0 ? `;${run}` : run;
  const lines = pieces.map((piece, at) => `  ${JSON.stringify(spread(piece, at))}`);
  return `export const ${name} =\n${lines.join(" +\n")};\n`;
}

const text = `/**
 * Advance widths of Arial in thousandths of an em, from Arimo (metric-compatible, SIL Open Font Licence 1.1).
 * Made by scripts/makeFontMetrics.ts; not edited by hand. Runs are parted by ";": the first code point in
 * hexadecimal, a space, then two base-36 digits for each following code point.
 */
${literal("ARIAL_REGULAR", 400)}
${literal("ARIAL_BOLD", 700)}`;
writeFileSync(OUTPUT, text);
process.stdout.write(`${OUTPUT}: ${text.length} characters\n`);
