import { parseXml } from "../xml/parseXml";
import type { XmlDocument } from "../xml/xmlDocument";
import { attributesXml } from "../xml/xmlElement";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** What kind of thing each part is, by its path or by its ending. */
export class ContentTypes {
  private readonly document: XmlDocument;
  private readonly added = new Map<string, string>();

  constructor(text: string) {
    this.document = parseXml(text, CONTENT_TYPES_PART);
  }

  /** A part's type, or undefined when the package does not say. */
  typeOf(part: string): string | undefined {
    const name = `/${part}`.toLowerCase();
    const added = this.added.get(name);
    if (added !== undefined) return added;
    const ending = name.slice(name.lastIndexOf(".") + 1);
    const { root } = this.document;
    const own = root
      .elements("Override")
      .find((element) => element.attributes["PartName"]?.toLowerCase() === name);
    const byEnding = root
      .elements("Default")
      .find((element) => element.attributes["Extension"]?.toLowerCase() === ending);
    return (own ?? byEnding)?.attributes["ContentType"];
  }

  set(part: string, type: string): void {
    if (this.typeOf(part) === type) return;
    this.remove(part);
    this.added.set(`/${part}`.toLowerCase(), type);
    const { root, prefix } = this.document;
    root.insert(
      `<${prefix}Override${attributesXml({ PartName: `/${part}`, ContentType: type })}/>`,
    );
  }

  remove(part: string): void {
    const name = `/${part}`.toLowerCase();
    this.added.delete(name);
    for (const element of this.document.root.elements("Override")) {
      if (element.attributes["PartName"]?.toLowerCase() === name) element.replaceWith("");
    }
  }

  get changed(): boolean {
    return this.document.toString() !== this.document.source;
  }

  toString(): string {
    return this.document.toString();
  }
}
