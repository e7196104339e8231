import type { CommentModel } from "../comments/commentModel";
import { saidIn } from "../comments/remarks";
import { asBoolean, asText } from "../formats";
import { CommentReplyCollection } from "./commentReplyCollection";
import { RemarkObject } from "./remarkObject";

/** Excel.Comment: a comment on a cell, with its replies. */
export class Comment extends RemarkObject {
  readonly typeName = "Comment";

  protected get remark(): CommentModel {
    return this.thread.model;
  }
  protected get remarkId(): string {
    return this.thread.id;
  }

  get Content(): string {
    return this.remark.content;
  }
  set Content(value: unknown) {
    this.thread.write(saidIn(asText(value)), "CommentEdited");
  }
  get Resolved(): boolean {
    return this.remark.resolved;
  }
  set Resolved(value: unknown) {
    const resolved = asBoolean(value);
    this.thread.write({ resolved }, resolved ? "CommentResolved" : "CommentReopened");
  }
  get Replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.thread, this);
  }

  UpdateMentions(content: unknown): void {
    this.thread.write(saidIn(content), "CommentEdited");
  }

  /** Deletes the comment and its replies. */
  Delete(): void {
    this.thread.remove();
  }
}
