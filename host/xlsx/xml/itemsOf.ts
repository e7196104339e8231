import type { XmlElement } from "./xmlElement";

/**
 * The items of a list that are pointed to by their place. An item that a program gives in two wordings, one of its own
 * and one for everybody else (`mc:AlternateContent`), is one item; it is taken as everybody else's.
 * Source: ECMA-376 Part 3, 7.5 (AlternateContent).
 */
export function itemsOf(list: XmlElement | undefined): XmlElement[] {
  return (list?.elements() ?? []).flatMap((item) => {
    if (item.local !== "AlternateContent") return [item];
    return (item.element("Fallback") ?? item.element("Choice"))?.elements() ?? [];
  });
}
