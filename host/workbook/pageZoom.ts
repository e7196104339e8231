import { numberBetween } from "./formats";
import { invalidArgument } from "./hostError";
import type { PageLayoutModel } from "./model";

const MAX_PAGES = 32_767;

function given(value: object, name: string): unknown {
  const part: unknown = Reflect.get(value, name);
  return part === null ? undefined : part;
}

/** A print zoom as office.js sets it: a scale of 10 to 400 per cent, or how many pages to fit. */
export function parseZoom(value: unknown): PageLayoutModel["zoom"] {
  if (typeof value !== "object" || value === null) throw invalidArgument("a zoom is an object");
  const scale = given(value, "scale");
  const across = given(value, "horizontalFitToPages");
  const down = given(value, "verticalFitToPages");
  if (scale !== undefined) {
    if (across !== undefined || down !== undefined) {
      throw invalidArgument("a zoom is a scale or a fit, not both");
    }
    return { scale: numberBetween(scale, 10, 400) };
  }
  if (across === undefined && down === undefined) throw invalidArgument("the zoom says nothing");
  return {
    ...(across === undefined ? {} : { horizontalFitToPages: numberBetween(across, 0, MAX_PAGES) }),
    ...(down === undefined ? {} : { verticalFitToPages: numberBetween(down, 0, MAX_PAGES) }),
  };
}
