import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** The add-in's one accent, from dark to light; step 80 stands on white with a contrast of 5.7 to 1. */
const BRAND: BrandVariants = {
  10: "#041615",
  20: "#082524",
  30: "#0a3231",
  40: "#0c3f3e",
  50: "#0d4c4a",
  60: "#0e5957",
  70: "#106463",
  80: "#117270",
  90: "#26817e",
  100: "#3f908d",
  110: "#589f9c",
  120: "#72aeab",
  130: "#8cbdba",
  140: "#a6ccca",
  150: "#c1dcda",
  160: "#dcecea",
};

export const LIGHT_THEME: Theme = {
  ...createLightTheme(BRAND),
  // The second shade of the chart: dark enough to be seen on white.
  colorBrandStroke2Contrast: BRAND[110],
};
export const DARK_THEME: Theme = {
  ...createDarkTheme(BRAND),
  // Fluent's own choice for a custom ramp is too dark to read as text on the dark background.
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForegroundLinkHover: BRAND[130],
  colorBrandForegroundLinkPressed: BRAND[110],
  colorCompoundBrandForeground1: BRAND[120],
  colorCompoundBrandStroke: BRAND[110],
  colorBrandStroke2Contrast: BRAND[140],
};

/** What Office says of its colours; Excel on the web says nothing. */
export interface OfficeColours {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/**
 * Whether the pane shall be dark: as Office is, and where Office gives no theme, as the system prefers.
 * `isDark({bodyBackgroundColor: "#262626"}, false)` is true; `isDark(undefined, true)` is true.
 */
export function isDark(office: OfficeColours | undefined, systemPrefersDark: boolean): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const luminance = office?.bodyBackgroundColor && luminanceOf(office.bodyBackgroundColor);
  return typeof luminance === "number" ? luminance < 0.5 : systemPrefersDark;
}

/** From 0 (black) to 1 (white), by eye's weights; undefined when the text is no "#RRGGBB". */
function luminanceOf(colour: string): number | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
