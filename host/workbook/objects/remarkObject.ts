import type { RemarkModel } from "../comments/commentModel";
import { richContent } from "../comments/remarks";
import type { HeldThread } from "./heldThread";
import { HostObject } from "./hostObject";
import type { Identity } from "./hostObject";
import { Range } from "./range";

/** What a comment and a reply have in common. */
export abstract class RemarkObject extends HostObject {
  constructor(readonly thread: HeldThread) {
    super(thread.book);
  }

  protected abstract get remark(): RemarkModel;
  protected abstract get remarkId(): string;

  override identity(): Identity {
    return { Id: this.remarkId };
  }

  get Id(): string {
    return this.remark.id;
  }
  get AuthorName(): string {
    return this.remark.author.name;
  }
  get AuthorEmail(): string {
    return this.remark.author.email;
  }
  /** Universal time; null where a file does not say. */
  get CreationDate(): string | null {
    return this.remark.created === "" ? null : this.remark.created.replace(/Z?$/, "Z");
  }
  get ContentType(): string {
    return this.remark.mentions.length > 0 ? "Mention" : "Plain";
  }
  get RichContent(): string {
    return richContent(this.remark);
  }
  get Mentions(): unknown[] {
    return this.remark.mentions.map(({ name, email }, id) => ({ id, name, email }));
  }

  GetLocation(): Range {
    const { rowIndex, columnIndex } = this.thread.model;
    return new Range(this.book, this.thread.sheet, {
      rowIndex,
      columnIndex,
      rowCount: 1,
      columnCount: 1,
    });
  }
}
