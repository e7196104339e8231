import type { XmlElement } from "./xmlElement";

/** A part as a tree; `toString()` gives the text back, changed only where the tree was changed. */
export class XmlDocument {
  constructor(
    readonly source: string,
    readonly root: XmlElement,
  ) {}

  /** The root's namespace prefix with its colon ("x:"), or "": new elements of the same vocabulary need it. */
  get prefix(): string {
    return this.root.prefix;
  }

  toString(): string {
    const { source, root } = this;
    return source.slice(0, root.start) + root.toString() + source.slice(root.end);
  }
}
