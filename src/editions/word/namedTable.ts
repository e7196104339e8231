import { StringValueElement, Table, type ITableOptions } from "docx";

/**
 * A Word table with the name that a screen reader says of it (Word's "alt text" of a table, ECMA-376 part 1, 17.4.60), which
 * the library has no option for.
 */
export class NamedTable extends Table {
  constructor(name: string, options: ITableOptions) {
    super(options);
    const [properties] = this.root;
    if (typeof properties === "object" && "addChildElement" in properties) {
      properties.addChildElement(new StringValueElement("w:tblCaption", name));
    }
  }
}
