import { addXmlPart } from "../customXml";
import { asText } from "../formats";
import { CustomXmlPart } from "./customXmlPart";
import { CustomXmlPartScopedCollection } from "./customXmlPartScopedCollection";
import { HostCollection } from "./hostCollection";

/** Excel.CustomXmlPartCollection: XML documents that travel in the workbook's file. */
export class CustomXmlPartCollection extends HostCollection<CustomXmlPart> {
  readonly typeName = "CustomXmlPartCollection";

  items(): CustomXmlPart[] {
    return this.book.model.customXmlParts.map((part) => new CustomXmlPart(this.book, part));
  }

  find(key: string | number): CustomXmlPart | undefined {
    return this.items().find((part) => part.Id === String(key));
  }

  /** Adds a part; throws InvalidArgument for what is not XML. */
  Add(xml: string): CustomXmlPart {
    const part = addXmlPart(this.book.model, asText(xml));
    this.book.changed();
    return new CustomXmlPart(this.book, part);
  }

  GetByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.book, String(namespaceUri));
  }
}
