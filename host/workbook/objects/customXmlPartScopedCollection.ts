import type { Book } from "../book";
import { HostError } from "../hostError";
import { CustomXmlPart } from "./customXmlPart";
import { HostCollection } from "./hostCollection";

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace. */
export class CustomXmlPartScopedCollection extends HostCollection<CustomXmlPart> {
  readonly typeName = "CustomXmlPartScopedCollection";

  constructor(
    book: Book,
    private readonly namespaceUri: string,
  ) {
    super(book);
  }

  items(): CustomXmlPart[] {
    return this.book.model.customXmlParts
      .filter((part) => part.namespaceUri === this.namespaceUri)
      .map((part) => new CustomXmlPart(this.book, part));
  }

  find(key: string | number): CustomXmlPart | undefined {
    return this.items().find((part) => part.Id === String(key));
  }

  /** The one part that there is; throws when there are none or several. */
  GetOnlyItem(): CustomXmlPart {
    const only = this.GetOnlyItemOrNullObject();
    if (only === null) throw new HostError("ItemNotFound");
    return only;
  }

  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const [first, second] = this.items();
    return first === undefined || second !== undefined ? null : first;
  }
}
