import type { XmlDocument } from "../xml/xmlDocument";
import type { XmlElement } from "../xml/xmlElement";
import { INDEXED_COLORS } from "./indexedColors";

/** Colours by number: the workbook's theme, and its palette. */
export interface Palette {
  theme: readonly string[];
  indexed: readonly string[];
}

/** Theme colours in the order in which cells number them; what Excel uses where a workbook has no theme. */
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72";
const THEME_ORDER =
  "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** The palette of a workbook from its styles and theme parts; Excel's own where they do not say. */
export function readPalette(
  styles: XmlDocument | undefined,
  theme: XmlDocument | undefined,
): Palette {
  const scheme = theme?.root.element("themeElements")?.element("clrScheme");
  const office = OFFICE_THEME.split(" ");
  const themed = THEME_ORDER.map((name, index) => {
    const [color] = scheme?.element(name)?.elements() ?? [];
    const hex = color?.attributes["lastClr"] ?? color?.attributes["val"];
    return normal(hex) ?? `#${office[index] ?? "000000"}`;
  });
  const own = styles?.root.element("colors")?.element("indexedColors")?.elements() ?? [];
  const indexed = INDEXED_COLORS.map(
    (standard, index) => normal(own[index]?.attributes["rgb"]) ?? standard,
  );
  return { theme: themed, indexed };
}

/** A colour element as "#RRGGBB"; undefined when there is none or it says "automatic". */
export function resolveColor(color: XmlElement | undefined, palette: Palette): string | undefined {
  if (color === undefined || isTrue(color.attributes["auto"])) return undefined;
  const { rgb, theme, indexed, tint } = color.attributes;
  const base =
    normal(rgb) ??
    (theme === undefined ? undefined : palette.theme[Number(theme)]) ??
    (indexed === undefined ? undefined : palette.indexed[Number(indexed)]);
  return base === undefined ? undefined : tinted(base, Number(tint ?? 0));
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function normal(hex: string | undefined): string | undefined {
  const found = /^(?:[0-9a-fA-F]{2})?([0-9a-fA-F]{6})$/.exec(hex ?? "")?.[1];
  return found === undefined ? undefined : `#${found.toUpperCase()}`;
}

/**
 * A colour made lighter (tint above 0) or darker (below 0) in its hue, as Excel does for theme colours.
 * `tinted("#000000", 0.5)` is "#808080". Source: ECMA-376 Part 1, 18.8.3 (tint).
 */
export function tinted(hex: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return hex;
  const [hue, saturation, light] = toHsl(hex);
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return fromHsl(hue, saturation, Math.min(1, Math.max(0, moved)));
}

function toHsl(hex: string): [number, number, number] {
  const [red, green, blue] = [1, 3, 5].map(
    (at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255,
  ) as [number, number, number];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const spread = high - low;
  if (spread === 0) return [0, 0, light];
  const saturation = spread / (1 - Math.abs(2 * light - 1));
  const hue =
    high === red
      ? ((green - blue) / spread + 6) % 6
      : high === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [hue, saturation, light];
}

function fromHsl(hue: number, saturation: number, light: number): string {
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const channel = (shift: number): string => {
    const place = (hue + shift) % 6;
    const value =
      light - chroma / 2 + chroma * Math.min(1, Math.max(0, Math.min(place, 4 - place)));
    return Math.round(value * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, "0");
  };
  return `#${channel(2)}${channel(0)}${channel(4)}`;
}
