/** office.js's words for parts of shapes, each with the file's. Source: ECMA-376 Part 1, 20.1.10. */
type Words = Readonly<Record<string, string>>;

export const DASHES: Words = {
  Solid: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  LongDash: "lgDash",
  LongDashDot: "lgDashDot",
  LongDashDotDot: "lgDashDotDot",
  SystemDash: "sysDash",
  SystemDot: "sysDot",
  SystemDashDot: "sysDashDot",
  DashDotDot: "sysDashDotDot",
  SquareDot: "sysDot",
  RoundDot: "dot",
};
export const COMPOUNDS: Words = {
  Single: "sng",
  ThinThin: "dbl",
  ThickThin: "thickThin",
  ThinThick: "thinThick",
  ThickBetweenThin: "tri",
};
export const ARROWHEADS: Words = {
  None: "none",
  Triangle: "triangle",
  Stealth: "stealth",
  Diamond: "diamond",
  Oval: "oval",
  Open: "arrow",
};
export const ARROW_LENGTHS: Words = { Short: "sm", Medium: "med", Long: "lg" };
export const ARROW_WIDTHS: Words = { Narrow: "sm", Medium: "med", Wide: "lg" };
export const CONNECTORS: Words = {
  Straight: "straightConnector1",
  Elbow: "bentConnector3",
  Curve: "curvedConnector3",
};
export const TEXT_ALIGNMENTS: Words = {
  Left: "l",
  Center: "ctr",
  Right: "r",
  Justify: "just",
  JustifyLow: "justLow",
  Distributed: "dist",
  ThaiDistributed: "thaiDist",
};
export const TEXT_ANCHORS: Words = {
  Top: "t",
  Middle: "ctr",
  Bottom: "b",
  Justified: "just",
  Distributed: "dist",
};
export const OVERFLOWS: Words = { Overflow: "overflow", Clip: "clip", Ellipsis: "ellipsis" };
export const ORIENTATIONS: Words = {
  Horizontal: "horz",
  Vertical: "vert",
  Vertical270: "vert270",
  WordArtVertical: "wordArtVert",
  EastAsianVertical: "eaVert",
  MongolianVertical: "mongolianVert",
  WordArtVerticalRTL: "wordArtVertRtl",
};
export const AUTO_SIZES: Words = {
  AutoSizeNone: "noAutofit",
  AutoSizeTextToFitShape: "normAutofit",
  AutoSizeShapeToFitText: "spAutoFit",
};
export const TEXT_UNDERLINES: Words = {
  None: "none",
  Single: "sng",
  Double: "dbl",
  Heavy: "heavy",
  Dotted: "dotted",
  DottedHeavy: "dottedHeavy",
  Dash: "dash",
  DashHeavy: "dashHeavy",
  DashLong: "dashLong",
  DashLongHeavy: "dashLongHeavy",
  DotDash: "dotDash",
  DotDashHeavy: "dotDashHeavy",
  DotDotDash: "dotDotDash",
  DotDotDashHeavy: "dotDotDashHeavy",
  Wavy: "wavy",
  WavyHeavy: "wavyHeavy",
  WavyDouble: "wavyDbl",
};
