/**
 * The colours of printed pages, "#RRGGBB". One accent; two tints that repeat in colour what the words say. Every text
 * colour has a contrast of at least 4.5 : 1 with the ground that it stands on (test/page/palette.test.ts).
 */
export const PALETTE = {
  ink: "#1A1A1A",
  quiet: "#595959",
  accent: "#1F3F5F",
  onAccent: "#FFFFFF",
  paper: "#FFFFFF",
  tint: "#EDF1F5",
  overdueInk: "#8C1D18",
  overdueTint: "#FBE6E3",
  dueSoonInk: "#6B4400",
  dueSoonTint: "#FFF2D8",
  strongRule: "#1F3F5F",
  rule: "#B4BECA",
} as const;
