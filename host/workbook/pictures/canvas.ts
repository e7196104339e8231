import { GLYPH_COLUMNS, GLYPH_ROWS, glyphDots } from "./glyphs";
import { pngOf } from "./png";

export type Point = readonly [x: number, y: number];

/** How many lines of each pixel row are looked at, to soften slanting edges. */
const LINES_A_PIXEL = 4;
/** A letter and the blank after it, in dots; and how much of a font's size its capitals are. */
const ADVANCE = GLYPH_COLUMNS + 1;
const CAPITALS = 0.7;

/** How a text is placed at its point. */
export interface TextPlace {
  readonly size: number;
  readonly color: string;
  readonly align?: "left" | "center" | "right";
  readonly bold?: boolean;
}

/** A picture of pixels, drawn with filled outlines alone. Everything is in pixels; colours are "#RRGGBB". */
export class Canvas {
  readonly width: number;
  readonly height: number;
  private readonly pixels: Uint8Array;

  constructor(width: number, height: number, background?: string) {
    this.width = Math.max(1, Math.round(width));
    this.height = Math.max(1, Math.round(height));
    this.pixels = new Uint8Array(this.width * this.height * 4);
    if (background !== undefined) this.rectangle(0, 0, this.width, this.height, background);
  }

  png(): Uint8Array {
    return pngOf(this.pixels, this.width, this.height);
  }

  rectangle(x: number, y: number, width: number, height: number, color: string): void {
    this.polygon(
      [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ],
      color,
    );
  }

  /** Fills an outline; where it crosses itself twice it is left open. */
  polygon(points: readonly Point[], color: string, opacity = 1): void {
    const rows = points.map(([, y]) => y);
    const first = Math.max(0, Math.floor(Math.min(...rows)));
    const last = Math.min(this.height - 1, Math.ceil(Math.max(...rows)));
    for (let row = first; row <= last; row += 1) {
      const cover = new Float32Array(this.width);
      for (let line = 0; line < LINES_A_PIXEL; line += 1) {
        const crossings = crossingsAt(points, row + (line + 0.5) / LINES_A_PIXEL);
        for (let at = 0; at + 1 < crossings.length; at += 2) {
          this.cover(cover, crossings[at] ?? 0, crossings[at + 1] ?? 0);
        }
      }
      this.blend(row, cover, color, opacity);
    }
  }

  private cover(cover: Float32Array, from: number, to: number): void {
    const last = Math.min(this.width - 1, Math.floor(to));
    for (let x = Math.max(0, Math.floor(from)); x <= last; x += 1) {
      const part = Math.min(to, x + 1) - Math.max(from, x);
      cover[x] = (cover[x] ?? 0) + Math.max(0, part) / LINES_A_PIXEL;
    }
  }

  private blend(row: number, cover: Float32Array, color: string, opacity: number): void {
    const tones = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    for (const [x, part] of cover.entries()) {
      const over = Math.min(1, part) * opacity;
      if (over === 0) continue;
      const at = (row * this.width + x) * 4;
      const under = ((this.pixels[at + 3] ?? 0) / 255) * (1 - over);
      const all = over + under;
      for (const [place, tone] of tones.entries()) {
        this.pixels[at + place] = Math.round(
          (tone * over + (this.pixels[at + place] ?? 0) * under) / all,
        );
      }
      this.pixels[at + 3] = Math.round(all * 255);
    }
  }

  /** Draws from point to point. */
  line(points: readonly Point[], width: number, color: string): void {
    for (const [at, [x, y]] of points.slice(1).entries()) {
      const [fromX, fromY] = points[at] ?? [x, y];
      const length = Math.hypot(x - fromX, y - fromY) || 1;
      const aside = [((fromY - y) / length) * (width / 2), ((x - fromX) / length) * (width / 2)];
      const [dx = 0, dy = 0] = aside;
      this.polygon(
        [
          [fromX + dx, fromY + dy],
          [x + dx, y + dy],
          [x - dx, y - dy],
          [fromX - dx, fromY - dy],
        ],
        color,
      );
    }
  }

  /** Writes one line of text; the point is the top of its capitals. */
  text(x: number, y: number, text: string, place: TextPlace): void {
    const dot = (place.size * CAPITALS) / GLYPH_ROWS;
    const shift = { left: 0, center: 0.5, right: 1 }[place.align ?? "left"];
    let left = x - textWidth(text, place.size) * shift;
    for (const character of text) {
      for (const [column, row] of glyphDots(character)) {
        const thick = dot * (place.bold === true ? 1.5 : 1.05);
        this.rectangle(left + column * dot, y + row * dot, thick, dot * 1.05, place.color);
      }
      left += ADVANCE * dot;
    }
  }
}

/** How wide a line of text becomes. */
export function textWidth(text: string, size: number): number {
  return ([...text].length * ADVANCE * size * CAPITALS) / GLYPH_ROWS;
}

/** The text, cut off so that it fits. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join("")}..`, size) > width) letters.pop();
  return `${letters.join("")}..`;
}

function crossingsAt(points: readonly Point[], y: number): number[] {
  const found: number[] = [];
  for (const [at, [x, top]] of points.entries()) {
    const [nextX, next] = points[(at + 1) % points.length] ?? [x, top];
    if (top <= y === next <= y) continue;
    found.push(x + ((y - top) / (next - top)) * (nextX - x));
  }
  return found.sort((a, b) => a - b);
}

/** A part of an ellipse as an outline, clockwise from the top; angles in turns. */
export function arcPoints([x, y]: Point, [across, down]: Point, from = 0, to = 1): Point[] {
  const count = Math.max(2, Math.ceil(Math.abs(to - from) * 72));
  return Array.from({ length: count + 1 }, (_, at) => {
    const angle = (from + ((to - from) * at) / count) * 2 * Math.PI;
    return [x + Math.sin(angle) * across, y - Math.cos(angle) * down] as const;
  });
}
