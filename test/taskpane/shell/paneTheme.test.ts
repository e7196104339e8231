import { DARK_THEME, LIGHT_THEME, isDark } from "../../../src/taskpane/shell/paneTheme";

test.each([
  [{ isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, false, true],
  [{ isDarkTheme: false }, true, false],
  [{ bodyBackgroundColor: "#262626" }, false, true],
  [{ bodyBackgroundColor: "#F3F2F1" }, true, false],
  [{ bodyBackgroundColor: "no colour" }, true, true],
  [undefined, true, true],
  [undefined, false, false],
])("isDark(%j, %j) is %j", (office, system, dark) => expect(isDark(office, system)).toBe(dark));

/** The contrast of two "#rrggbb" colours by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ["light", LIGHT_THEME],
  ["dark", DARK_THEME],
])("the %s theme", (_name, theme) => {
  test("the accent can be read as text and on its buttons", () => {
    expect(contrast(theme.colorBrandForegroundLink, theme.colorNeutralBackground1)).toBeGreaterThan(
      4.5,
    );
    expect(contrast("#ffffff", theme.colorBrandBackground)).toBeGreaterThan(4.5);
  });

  test("the chart's bars can be seen", () => {
    for (const bar of [theme.colorCompoundBrandStroke, theme.colorBrandStroke2Contrast]) {
      expect(contrast(bar, theme.colorNeutralBackground1)).toBeGreaterThan(3);
    }
  });
});
