import type { ShapeModel } from "./shapeModel";

type Shapes = readonly ShapeModel[];

/** Where a shape is: itself, and the groups round it, the innermost last. */
export interface FoundShape {
  readonly shape: ShapeModel;
  readonly groups: readonly ShapeModel[];
}

/** Finds a shape by its id, in groups too. */
export function findShape(
  shapes: Shapes,
  id: string,
  groups: readonly ShapeModel[] = [],
): FoundShape | undefined {
  for (const shape of shapes) {
    if (shape.id === id) return { shape, groups };
    const inner = findShape(shape.shapes ?? [], id, [...groups, shape]);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** The list with others in the place of one of its shapes; none of them removes it. A group left empty goes too. */
export function replaceShape(shapes: Shapes, id: string, others: Shapes): ShapeModel[] {
  return shapes.flatMap((shape) => {
    if (shape.id === id) return others;
    if (shape.shapes === undefined || findShape(shape.shapes, id) === undefined) return [shape];
    const inner = replaceShape(shape.shapes, id, others);
    return inner.length === 0 ? [] : [{ ...shape, ...frameOf(inner), shapes: inner }];
  });
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest frame round some shapes. */
export function frameOf(shapes: readonly Frame[]): Frame {
  const left = Math.min(...shapes.map((shape) => shape.left));
  const top = Math.min(...shapes.map((shape) => shape.top));
  const right = Math.max(...shapes.map((shape) => shape.left + shape.width));
  const bottom = Math.max(...shapes.map((shape) => shape.top + shape.height));
  return { left, top, width: right - left, height: bottom - top };
}

/** The shape in another frame; what is in a group is moved and sized along. */
export function inFrame(shape: ShapeModel, frame: Frame): ShapeModel {
  if (shape.shapes === undefined) return { ...shape, ...frame };
  const scale = (now: number, before: number): number => (before === 0 ? 1 : now / before);
  const across = scale(frame.width, shape.width);
  const down = scale(frame.height, shape.height);
  const shapes = shape.shapes.map((inner) =>
    inFrame(inner, {
      left: frame.left + (inner.left - shape.left) * across,
      top: frame.top + (inner.top - shape.top) * down,
      width: inner.width * across,
      height: inner.height * down,
    }),
  );
  return { ...shape, ...frame, shapes };
}

/** All shapes with those in groups, each group before what is in it. */
export function allShapes(shapes: Shapes): ShapeModel[] {
  return shapes.flatMap((shape) => [shape, ...allShapes(shape.shapes ?? [])]);
}
