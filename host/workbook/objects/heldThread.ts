import type { Book } from "../book";
import type { CommentModel } from "../comments/commentModel";
import { replaceThread } from "../comments/remarks";
import { HostError } from "../hostError";
import type { SheetModel } from "../model";

/** A thread of comments that somebody holds on to, by its id. Everything throws ItemNotFound once it is gone. */
export class HeldThread {
  constructor(
    readonly book: Book,
    readonly sheet: SheetModel,
    readonly id: string,
  ) {}

  get model(): CommentModel {
    const found = this.sheet.comments.find(({ id }) => id === this.id);
    if (found === undefined || !this.book.model.sheets.includes(this.sheet)) {
      throw new HostError("ItemNotFound");
    }
    return found;
  }

  /** Changes the thread, and tells who listens what was done to which replies: all unless told. */
  write(change: Partial<CommentModel>, changeType: string, replyIds?: readonly string[]): void {
    const thread = { ...this.model, ...change };
    this.put(thread);
    noteComment(this.book, this.sheet, thread, "commentChanged", {
      changeType,
      ...(replyIds && { replyIds }),
    });
  }

  remove(): void {
    const { model } = this;
    this.put(undefined);
    noteComment(this.book, this.sheet, model, "commentDeleted");
  }

  private put(thread: CommentModel | undefined): void {
    this.book.ensureWritable(this.sheet);
    this.sheet.comments = replaceThread(this.sheet.comments, this.model.id, thread);
    this.book.changed(this.sheet);
  }
}

/** Tells those who listen to a sheet's comments, or to the workbook's. */
export function noteComment(
  book: Book,
  sheet: SheetModel,
  { id, replies }: CommentModel,
  kind: "commentAdded" | "commentChanged" | "commentDeleted",
  details: { changeType?: string; replyIds?: readonly string[] } = {},
): void {
  const { changeType, replyIds = replies.map((reply) => reply.id) } = details;
  book.note({
    kind,
    targetId: sheet.id,
    payload: {
      commentDetails: [{ commentId: id, replyIds }],
      source: book.source,
      worksheetId: sheet.id,
      ...(changeType === undefined ? {} : { changeType }),
    },
  });
}
