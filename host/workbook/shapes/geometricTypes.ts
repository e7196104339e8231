/** Excel.GeometricShapeType, each name once. */
export const GEOMETRIC_TYPES: readonly string[] = (
  "LineInverse Triangle RightTriangle Rectangle Diamond Parallelogram Trapezoid NonIsoscelesTrapezoid Pentagon Hexagon " +
  "Heptagon Octagon Decagon Dodecagon Star4 Star5 Star6 Star7 Star8 Star10 Star12 Star16 Star24 Star32 RoundRectangle " +
  "Round1Rectangle Round2SameRectangle Round2DiagonalRectangle SnipRoundRectangle Snip1Rectangle Snip2SameRectangle " +
  "Snip2DiagonalRectangle Plaque Ellipse Teardrop HomePlate Chevron PieWedge Pie BlockArc Donut NoSmoking RightArrow " +
  "LeftArrow UpArrow DownArrow StripedRightArrow NotchedRightArrow BentUpArrow LeftRightArrow UpDownArrow LeftUpArrow " +
  "LeftRightUpArrow QuadArrow LeftArrowCallout RightArrowCallout UpArrowCallout DownArrowCallout LeftRightArrowCallout " +
  "UpDownArrowCallout QuadArrowCallout BentArrow UturnArrow CircularArrow LeftCircularArrow LeftRightCircularArrow " +
  "CurvedRightArrow CurvedLeftArrow CurvedUpArrow CurvedDownArrow SwooshArrow Cube Can LightningBolt Heart Sun Moon " +
  "SmileyFace IrregularSeal1 IrregularSeal2 FoldedCorner Bevel Frame HalfFrame Corner DiagonalStripe Chord Arc " +
  "LeftBracket RightBracket LeftBrace RightBrace BracketPair BracePair Callout1 Callout2 Callout3 AccentCallout1 " +
  "AccentCallout2 AccentCallout3 BorderCallout1 BorderCallout2 BorderCallout3 AccentBorderCallout1 AccentBorderCallout2 " +
  "AccentBorderCallout3 WedgeRectCallout WedgeRRectCallout WedgeEllipseCallout CloudCallout Cloud Ribbon Ribbon2 " +
  "EllipseRibbon EllipseRibbon2 LeftRightRibbon VerticalScroll HorizontalScroll Wave DoubleWave Plus FlowChartProcess " +
  "FlowChartDecision FlowChartInputOutput FlowChartPredefinedProcess FlowChartInternalStorage FlowChartDocument " +
  "FlowChartMultidocument FlowChartTerminator FlowChartPreparation FlowChartManualInput FlowChartManualOperation " +
  "FlowChartConnector FlowChartPunchedCard FlowChartPunchedTape FlowChartSummingJunction FlowChartOr FlowChartCollate " +
  "FlowChartSort FlowChartExtract FlowChartMerge FlowChartOfflineStorage FlowChartOnlineStorage FlowChartMagneticTape " +
  "FlowChartMagneticDisk FlowChartMagneticDrum FlowChartDisplay FlowChartDelay FlowChartAlternateProcess " +
  "FlowChartOffpageConnector ActionButtonBlank ActionButtonHome ActionButtonHelp ActionButtonInformation " +
  "ActionButtonForwardNext ActionButtonBackPrevious ActionButtonEnd ActionButtonBeginning ActionButtonReturn " +
  "ActionButtonDocument ActionButtonSound ActionButtonMovie Gear6 Gear9 Funnel MathPlus MathMinus MathMultiply MathDivide " +
  "MathEqual MathNotEqual CornerTabs SquareTabs PlaqueTabs ChartX ChartStar ChartPlus"
).split(" ");

/** Those whose name in files is not Excel's own with a small letter at its beginning and shorter words. */
const ODD_NAMES: Readonly<Record<string, string>> = {
  LineInverse: "lineInv",
  RightTriangle: "rtTriangle",
  WedgeRRectCallout: "wedgeRoundRectCallout",
};

/**
 * A type's name in files: `fileShapeName("Round2DiagonalRectangle")` is "round2DiagRect".
 * Source: ECMA-376 Part 1, 20.1.10.56 (ST_ShapeType).
 */
export function fileShapeName(type: string): string {
  const short = type.replace("Rectangle", "Rect").replace("Diagonal", "Diag");
  return ODD_NAMES[type] ?? short.charAt(0).toLowerCase() + short.slice(1);
}

const BY_FILE_NAME = new Map(GEOMETRIC_TYPES.map((type) => [fileShapeName(type), type]));

/** The type of a file's name; undefined for one that Excel's add-ins do not know, such as "line". */
export function geometricTypeOf(fileName: string): string | undefined {
  return BY_FILE_NAME.get(fileName);
}

/** A place on a shape's frame, as parts of its width and height. */
export type Site = readonly [across: number, down: number];

const SIDES: readonly Site[] = [
  [0.5, 0],
  [0, 0.5],
  [0.5, 1],
  [1, 0.5],
];
const ROUND = Math.SQRT1_2 / 2;

/** Where lines can be fastened, counted against the clock from the top. Source: ECMA-376's presetShapeDefinitions. */
const SITES: Readonly<Record<string, readonly Site[]>> = {
  Rectangle: SIDES,
  RoundRectangle: SIDES,
  Diamond: SIDES,
  FlowChartProcess: SIDES,
  FlowChartDecision: SIDES,
  FlowChartAlternateProcess: SIDES,
  FlowChartTerminator: SIDES,
  Ellipse: [
    [0.5, 0],
    [0.5 - ROUND, 0.5 - ROUND],
    [0, 0.5],
    [0.5 - ROUND, 0.5 + ROUND],
    [0.5, 1],
    [0.5 + ROUND, 0.5 + ROUND],
    [1, 0.5],
    [0.5 + ROUND, 0.5 - ROUND],
  ],
  Triangle: [
    [0.5, 0],
    [0.25, 0.5],
    [0, 1],
    [0.5, 1],
    [1, 1],
    [0.75, 0.5],
  ],
};

/** A type's sites; undefined for types whose sites the host does not know. Pictures and text boxes have a rectangle's. */
export function sitesOf(type: string): readonly Site[] | undefined {
  return SITES[type];
}
