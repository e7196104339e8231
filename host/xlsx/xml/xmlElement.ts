import { escapeAttribute } from "./escapeXml";

/**
 * An element of a part, which knows the text it came from: what is not changed is written again exactly as it stood,
 * blanks, comments, quotes and all.
 */
export class XmlElement {
  /** Child elements, and the text between them as it stood. Empty for an opaque element. */
  readonly children: (XmlElement | string)[] = [];
  /** The text within, entities resolved, child elements' text left out. */
  text = "";
  parent: XmlElement | undefined;
  readonly local: string;
  readonly prefix: string;
  closeStart: number;
  end: number;
  private replacement: string | undefined;
  private attributesChanged = false;
  private changed = false;

  constructor(
    readonly source: string,
    readonly name: string,
    readonly attributes: Record<string, string>,
    readonly start: number,
    readonly openEnd: number,
  ) {
    const colon = name.indexOf(":");
    this.prefix = name.slice(0, colon + 1);
    this.local = name.slice(colon + 1);
    this.closeStart = openEnd;
    this.end = openEnd;
  }

  closeAt(start: number, end: number): void {
    this.closeStart = start;
    this.end = end;
  }

  /** An attribute by its name without prefix, so that "id" finds "r:id" too. */
  attribute(local: string): string | undefined {
    const plain = this.attributes[local];
    if (plain !== undefined) return plain;
    const name = Object.keys(this.attributes).find(
      (key) => key.endsWith(`:${local}`) && !key.startsWith("xmlns:"),
    );
    return name === undefined ? undefined : this.attributes[name];
  }

  /** Child elements: all, or those of one name without its prefix. */
  elements(local?: string): XmlElement[] {
    return this.children.filter(
      (child): child is XmlElement =>
        child instanceof XmlElement && (local === undefined || child.local === local),
    );
  }

  /** The first child element of that name. */
  element(local: string): XmlElement | undefined {
    return this.elements(local)[0];
  }

  /** Sets an attribute by its full name; undefined removes it. */
  setAttribute(name: string, value: string | number | undefined): void {
    const text = value === undefined ? undefined : String(value);
    if (this.attributes[name] === text) return;
    if (text === undefined) Reflect.deleteProperty(this.attributes, name);
    else this.attributes[name] = text;
    this.attributesChanged = true;
    this.touch();
  }

  /** Puts XML text before a child, or at the end. */
  insert(xml: string, before?: XmlElement): void {
    const at = before === undefined ? -1 : this.children.indexOf(before);
    if (at < 0) this.children.push(xml);
    else this.children.splice(at, 0, xml);
    this.touch();
  }

  /**
   * Puts XML text for an element called `local` where the schema's order of children wants it: before the first
   * child that comes later in `order`. Children that `order` does not know are taken to come last.
   */
  insertInOrder(local: string, xml: string, order: readonly string[]): void {
    this.addElementInOrder(local, order).replaceWith(xml);
  }

  /** As `insertInOrder`, for an empty element that is going to be filled. */
  addElementInOrder(local: string, order: readonly string[]): XmlElement {
    const name = this.prefix + local;
    const element = new XmlElement(`<${name}/>`, name, {}, 0, name.length + 3);
    element.parent = this;
    const before = this.follower(local, order);
    const at = before === undefined ? this.children.length : this.children.indexOf(before);
    this.children.splice(at, 0, element);
    this.touch();
    return element;
  }

  private follower(local: string, order: readonly string[]): XmlElement | undefined {
    const rank = (name: string): number => {
      const found = order.indexOf(name);
      return found < 0 ? order.length : found;
    };
    const own = rank(local);
    return this.elements().find((child) => rank(child.local) > own);
  }

  /** Writes other text in this element's place; "" removes it. */
  replaceWith(xml: string): void {
    this.replacement = xml;
    this.touch();
  }

  toString(): string {
    if (this.replacement !== undefined) return this.replacement;
    if (!this.changed) return this.source.slice(this.start, this.end);
    const inner =
      this.children.length === 0
        ? this.source.slice(this.openEnd, this.closeStart)
        : this.children.join("");
    const closing = inner === "" ? "" : `</${this.name}>`;
    return `${this.openTag(inner === "")}${inner}${closing}`;
  }

  private openTag(selfClosing: boolean): string {
    const open = this.attributesChanged
      ? `<${this.name}${attributesXml(this.attributes)}`
      : this.source.slice(this.start, this.openEnd).replace(/\/?>$/, "").trimEnd();
    return open + (selfClosing ? "/>" : ">");
  }

  private touch(): void {
    this.changed = true;
    for (let up = this.parent; up !== undefined; up = up.parent) up.changed = true;
  }
}

/** Attributes as XML, each with a blank before it; undefined ones are left out. `{a: 1}` gives ' a="1"'. */
export function attributesXml(
  attributes: Readonly<Record<string, string | number | undefined>>,
): string {
  return Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? "" : ` ${name}="${escapeAttribute(String(value))}"`,
    )
    .join("");
}
