import type { Frame } from "../../workbook/shapes/shapeTree";

/**
 * The frame of a shape's anchor from the shape's own, and back: a shape that lies more on its side than upright is
 * anchored by the frame that it then fills. Both have the same middle.
 */
export function anchorFrame(shape: Frame & { readonly rotation: number }): Frame {
  const { left, top, width, height, rotation } = shape;
  const turned = rotation % 180;
  if (turned < 45 || turned >= 135) return { left, top, width, height };
  const aside = (width - height) / 2;
  return { left: left + aside, top: top - aside, width: height, height: width };
}
