import type { Book } from "../book";
import { checkXml } from "../customXml";
import { asText } from "../formats";
import { HostError } from "../hostError";
import type { CustomXmlPartModel } from "../model";
import { HostObject } from "./hostObject";
import type { Identity } from "./hostObject";

/** Excel.CustomXmlPart. */
export class CustomXmlPart extends HostObject {
  readonly typeName = "CustomXmlPart";

  constructor(
    book: Book,
    private readonly part: CustomXmlPartModel,
  ) {
    super(book);
  }

  override identity(): Identity {
    return { Id: this.part.id };
  }

  get Id(): string {
    return this.part.id;
  }
  get NamespaceUri(): string {
    return this.part.namespaceUri;
  }

  GetXml(): string {
    return this.part.xml;
  }

  SetXml(xml: string): void {
    const { namespaceUri } = checkXml(asText(xml));
    this.part.xml = xml;
    this.part.namespaceUri = namespaceUri;
    this.book.changed();
  }

  Delete(): void {
    const parts = this.book.model.customXmlParts;
    const at = parts.indexOf(this.part);
    if (at < 0) throw new HostError("ItemNotFound");
    parts.splice(at, 1);
    this.book.changed();
  }
}
