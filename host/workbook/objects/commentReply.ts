import type { RemarkModel } from "../comments/commentModel";
import { saidIn } from "../comments/remarks";
import { asText } from "../formats";
import { HostError } from "../hostError";
import type { Comment } from "./comment";
import type { HeldThread } from "./heldThread";
import { RemarkObject } from "./remarkObject";

/** Excel.CommentReply. It is resolved when its comment is. */
export class CommentReply extends RemarkObject {
  readonly typeName = "CommentReply";

  constructor(
    thread: HeldThread,
    private readonly parent: Comment,
    private readonly id: string,
  ) {
    super(thread);
  }

  protected get remark(): RemarkModel {
    const reply = this.thread.model.replies.find(({ id }) => id === this.id);
    if (reply === undefined) throw new HostError("ItemNotFound");
    return reply;
  }
  protected get remarkId(): string {
    return this.id;
  }

  get Content(): string {
    return this.remark.content;
  }
  set Content(value: unknown) {
    this.UpdateMentions(asText(value));
  }
  get Resolved(): boolean {
    return this.thread.model.resolved;
  }

  UpdateMentions(content: unknown): void {
    const changed = { ...this.remark, ...saidIn(content) };
    this.write((reply) => [reply.id === this.id ? changed : reply], "ReplyEdited");
  }
  Delete(): void {
    this.write((reply) => (reply.id === this.remark.id ? [] : [reply]), "ReplyDeleted");
  }
  GetParentComment(): Comment {
    return this.parent;
  }

  private write(each: (reply: RemarkModel) => RemarkModel[], changeType: string): void {
    const replies = this.thread.model.replies.flatMap(each);
    this.thread.write({ replies }, changeType, [this.id]);
  }
}
