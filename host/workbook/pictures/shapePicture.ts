import { HostError, invalidArgument } from "../hostError";
import { base64OfBytes } from "../shapes/pictureFile";
import type { ShapeModel } from "../shapes/shapeModel";
import { Canvas, arcPoints, fitted, type Point } from "./canvas";

const PIXELS_PER_POINT = 96 / 72;

/** Outlines in a frame of one by one. */
const OUTLINES: Readonly<Record<string, readonly Point[]>> = {
  Rectangle: [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ],
  FlowChartProcess: [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ],
  Triangle: [
    [0.5, 0],
    [1, 1],
    [0, 1],
  ],
  RightTriangle: [
    [0, 0],
    [1, 1],
    [0, 1],
  ],
  Diamond: [
    [0.5, 0],
    [1, 0.5],
    [0.5, 1],
    [0, 0.5],
  ],
  FlowChartDecision: [
    [0.5, 0],
    [1, 0.5],
    [0.5, 1],
    [0, 0.5],
  ],
  Ellipse: arcPoints([0.5, 0.5], [0.5, 0.5]),
  Hexagon: [
    [0.25, 0],
    [0.75, 0],
    [1, 0.5],
    [0.75, 1],
    [0.25, 1],
    [0, 0.5],
  ],
  Pentagon: [
    [0.5, 0],
    [1, 0.382],
    [0.809, 1],
    [0.191, 1],
    [0, 0.382],
  ],
  Octagon: [
    [0.29, 0],
    [0.71, 0],
    [1, 0.29],
    [1, 0.71],
    [0.71, 1],
    [0.29, 1],
    [0, 0.71],
    [0, 0.29],
  ],
  RightArrow: [
    [0, 0.25],
    [0.5, 0.25],
    [0.5, 0],
    [1, 0.5],
    [0.5, 1],
    [0.5, 0.75],
    [0, 0.75],
  ],
  LeftArrow: [
    [1, 0.25],
    [0.5, 0.25],
    [0.5, 0],
    [0, 0.5],
    [0.5, 1],
    [0.5, 0.75],
    [1, 0.75],
  ],
  UpArrow: [
    [0.25, 1],
    [0.25, 0.5],
    [0, 0.5],
    [0.5, 0],
    [1, 0.5],
    [0.75, 0.5],
    [0.75, 1],
  ],
  DownArrow: [
    [0.25, 0],
    [0.25, 0.5],
    [0, 0.5],
    [0.5, 1],
    [1, 0.5],
    [0.75, 0.5],
    [0.75, 0],
  ],
  RoundRectangle: [
    ...arcPoints([0.83, 0.17], [0.17, 0.17], 0, 0.25),
    ...arcPoints([0.83, 0.83], [0.17, 0.17], 0.25, 0.5),
    ...arcPoints([0.17, 0.83], [0.17, 0.17], 0.5, 0.75),
    ...arcPoints([0.17, 0.17], [0.17, 0.17], 0.75, 1),
  ],
};

/**
 * A shape as Base64 text: a PNG at 96 dots an inch, or a picture's own file when it has the wanted format. The drawing is plain:
 * letters of dots, lines unbroken and without arrowheads. Throws InvalidArgument for what the reference does not
 * offer, and NotImplemented for formats and outlines that the host cannot draw.
 */
export function shapePicture(shape: ShapeModel, format: string): string {
  if (shape.picture?.format === format) return base64OfBytes(shape.picture.bytes);
  if (format === "SVG" || format === "UNKNOWN") throw invalidArgument(`no pictures as ${format}`);
  if (format !== "PNG") throw notDrawn(`pictures as ${format}`);
  const { left, top, width, height, rotation } = shape;
  const turned = turn(
    [
      [left, top],
      [left + width, top],
      [left + width, top + height],
      [left, top + height],
    ],
    shape,
    rotation,
  );
  const edge = shape.line.visible ? shape.line.weight : 0;
  const from = [
    Math.min(...turned.map(([x]) => x)) - edge / 2,
    Math.min(...turned.map(([, y]) => y)) - edge / 2,
  ] as const;
  const size = [
    Math.max(...turned.map(([x]) => x)) - from[0] + edge / 2,
    Math.max(...turned.map(([, y]) => y)) - from[1] + edge / 2,
  ] as const;
  const canvas = new Canvas(size[0] * PIXELS_PER_POINT, size[1] * PIXELS_PER_POINT);
  drawShape(canvas, shape, from);
  return base64OfBytes(canvas.png());
}

function notDrawn(what: string): HostError {
  return new HostError("NotImplemented", `This host does not play ${what}.`);
}

function turn(points: readonly Point[], shape: ShapeModel, degrees: number): Point[] {
  const [x, y] = [shape.left + shape.width / 2, shape.top + shape.height / 2];
  const angle = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return points.map(([px, py]) => [
    x + (px - x) * cosine - (py - y) * sine,
    y + (px - x) * sine + (py - y) * cosine,
  ]);
}

function drawShape(canvas: Canvas, shape: ShapeModel, from: Point): void {
  if (!shape.visible) return;
  if (shape.shapes !== undefined) {
    for (const inner of shape.shapes) drawShape(canvas, inner, from);
    return;
  }
  if (shape.picture !== undefined) throw notDrawn(`a ${shape.picture.format} drawn anew`);
  const points = turn(outlineOf(shape), shape, shape.rotation).map(([x, y]): Point => [
    (x - from[0]) * PIXELS_PER_POINT,
    (y - from[1]) * PIXELS_PER_POINT,
  ]);
  const { fill, line, connector } = shape;
  if (connector === undefined && fill.type === "Solid") {
    canvas.polygon(points, fill.color ?? "#FFFFFF", 1 - (fill.transparency ?? 0));
  }
  if (line.visible) {
    const drawn = connector === undefined ? [...points, points[0] ?? ([0, 0] as const)] : points;
    canvas.line(drawn, line.weight * PIXELS_PER_POINT, line.color ?? "#000000");
  }
  drawText(canvas, shape, from);
}

function outlineOf({ left, top, width, height, geometry, connector }: ShapeModel): Point[] {
  const unit = connector === undefined ? OUTLINES[geometry ?? ""] : lineOutline(connector);
  if (unit === undefined) throw notDrawn(`pictures of a shape of type "${geometry ?? ""}"`);
  return unit.map(([x, y]) => [left + x * width, top + y * height]);
}

function lineOutline({ type, flippedAcross, flippedDown }: NonNullable<ShapeModel["connector"]>) {
  const [x, y] = [flippedAcross ? 1 : 0, flippedDown ? 1 : 0];
  const corners: Point[] =
    type === "Elbow"
      ? [
          [0.5, y],
          [0.5, 1 - y],
        ]
      : [];
  return [[x, y] as const, ...corners, [1 - x, 1 - y] as const];
}

/** The words upright in the frame, one line a paragraph, cut off at its edge. */
function drawText(
  canvas: Canvas,
  { text, left, top, width, height }: ShapeModel,
  from: Point,
): void {
  if (text === undefined || text.text === "") return;
  const size = text.font.size * PIXELS_PER_POINT;
  const lines = text.text.split(/[\r\n\v]+/);
  const room = (width - text.leftMargin - text.rightMargin) * PIXELS_PER_POINT;
  const align = { Center: "center", Right: "right" }[text.horizontalAlignment] ?? "left";
  const part = { left: 0, center: 0.5, right: 1 }[align] ?? 0;
  const x = (left - from[0] + text.leftMargin) * PIXELS_PER_POINT + room * part;
  const tall = lines.length * size * 1.2;
  const high = (height - text.topMargin - text.bottomMargin) * PIXELS_PER_POINT - tall;
  const down = { Middle: high / 2, Bottom: high }[text.verticalAlignment] ?? 0;
  let y = (top - from[1] + text.topMargin) * PIXELS_PER_POINT + down;
  for (const line of lines) {
    const place = { size, color: text.font.color, bold: text.font.bold };
    const named = align === "center" || align === "right" ? align : "left";
    canvas.text(x, y, fitted(line, size, room), { ...place, align: named });
    y += size * 1.2;
  }
}
