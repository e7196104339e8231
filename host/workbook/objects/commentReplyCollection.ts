import { newRemark } from "../comments/remarks";
import type { Comment } from "./comment";
import { CommentReply } from "./commentReply";
import type { HeldThread } from "./heldThread";
import { HostCollection } from "./hostCollection";

/** Excel.CommentReplyCollection: the replies to a comment, the oldest first, found by id. */
export class CommentReplyCollection extends HostCollection<CommentReply> {
  readonly typeName = "CommentReplyCollection";

  constructor(
    private readonly thread: HeldThread,
    private readonly parent: Comment,
  ) {
    super(thread.book);
  }

  items(): CommentReply[] {
    return this.thread.model.replies.map(({ id }) => this.reply(id));
  }

  find(key: string | number): CommentReply | undefined {
    return this.items().find((reply) => reply.Id.toLowerCase() === String(key).toLowerCase());
  }

  private reply(id: string): CommentReply {
    return new CommentReply(this.thread, this.parent, id);
  }

  Add(content: unknown): CommentReply {
    const reply = newRemark(this.book, content);
    const { replies } = this.thread.model;
    this.thread.write({ replies: [...replies, reply] }, "ReplyAdded", [reply.id]);
    return this.reply(reply.id);
  }
}
