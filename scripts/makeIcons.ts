/** Draws every icon of the ribbon and the pages from the one vector source: `npx tsx scripts/makeIcons.ts`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

const assets = join(__dirname, "..", "assets");

/** Widths in pixels: the ribbon's eight, of which 64 also serves the list of add-ins, and 128 for the store. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128] as const;

/** The symbols of icons.svg: the add-in itself, "Check sheets" and "Generate appendix". */
export const ICON_NAMES = ["icon", "check", "generate"] as const;

/** A square PNG of one symbol of the source, `size` pixels wide: `drawIcon(svg, "icon", 32)`. */
export function drawIcon(source: string, name: string, size: number): Uint8Array {
  const svg = source.replace(/<use href="#[a-z]+" \/>/, `<use href="#${name}" />`);
  return new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
}

if (require.main === module) {
  const source = readFileSync(join(assets, "icons.svg"), "utf8");
  for (const name of ICON_NAMES) {
    for (const size of ICON_SIZES) {
      writeFileSync(join(assets, `${name}-${size}.png`), drawIcon(source, name, size));
    }
  }
}
