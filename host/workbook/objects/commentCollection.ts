import { parseArea } from "../a1";
import { cellCount, sameArea } from "../areas";
import type { Book } from "../book";
import { newRemark } from "../comments/remarks";
import { HostError, invalidArgument } from "../hostError";
import type { AreaModel, SheetModel } from "../model";
import { Comment } from "./comment";
import { HeldThread, noteComment } from "./heldThread";
import { HostCollection } from "./hostCollection";
import { RangeBase } from "./rangeBase";

/** Excel.CommentCollection: the comments of a sheet, or of all sheets, found by id. */
export class CommentCollection extends HostCollection<Comment> {
  readonly typeName = "CommentCollection";

  constructor(
    book: Book,
    private readonly sheet: SheetModel | undefined,
  ) {
    super(book);
  }

  override listensTo(): string | undefined {
    return this.sheet?.id;
  }

  items(): Comment[] {
    const sheets = this.sheet === undefined ? this.book.model.sheets : [this.sheet];
    return sheets.flatMap((sheet) =>
      sheet.comments.map(({ id }) => new Comment(new HeldThread(this.book, sheet, id))),
    );
  }

  find(key: string | number): Comment | undefined {
    return this.items().find((comment) => comment.Id.toLowerCase() === String(key).toLowerCase());
  }

  /** A comment of whoever is signed in on a cell that has none: a range of one cell, or an address. */
  Add(cell: RangeBase | string, content: unknown): Comment {
    const { sheet, area } = this.cellAt(cell);
    this.book.ensureWritable(sheet);
    const hasNote = sheet.noteCells?.some((cell) => sameArea(cell, area)) === true;
    if (hasNote || this.commentAt(sheet, area) !== undefined) {
      throw new HostError("ItemAlreadyExists");
    }
    const { rowIndex, columnIndex } = area;
    const remark = newRemark(this.book, content);
    const comment = { ...remark, rowIndex, columnIndex, resolved: false, replies: [] };
    sheet.comments = [...sheet.comments, comment];
    this.book.changed(sheet);
    noteComment(this.book, sheet, comment, "commentAdded");
    return new Comment(new HeldThread(this.book, sheet, comment.id));
  }

  GetItemByCell(cell: RangeBase | string): Comment {
    const { sheet, area } = this.cellAt(cell);
    const comment = this.commentAt(sheet, area);
    if (comment === undefined) throw new HostError("ItemNotFound");
    return comment;
  }

  GetItemByReplyId(id: string): Comment {
    const found = this.items().find(({ Replies }) => Replies.find(id) !== undefined);
    if (found === undefined) throw new HostError("ItemNotFound");
    return found;
  }

  private commentAt(sheet: SheetModel, area: AreaModel): Comment | undefined {
    const found = sheet.comments.find(
      ({ rowIndex, columnIndex }) => rowIndex === area.rowIndex && columnIndex === area.columnIndex,
    );
    return found && new Comment(new HeldThread(this.book, sheet, found.id));
  }

  /** One cell of the collection's sheets; an address for the whole workbook must name its sheet. */
  private cellAt(cell: RangeBase | string): { sheet: SheetModel; area: AreaModel } {
    const place =
      cell instanceof RangeBase ? { sheet: cell.sheet, area: cell.area } : this.named(cell);
    if (cellCount(place.area) !== 1) throw invalidArgument("a comment is on one cell");
    return place;
  }

  private named(address: unknown): { sheet: SheetModel; area: AreaModel } {
    const text = String(address);
    const at = text.lastIndexOf("!");
    const name = text
      .slice(0, Math.max(0, at))
      .replace(/^'([^]*)'$/, "$1")
      .replaceAll("''", "'");
    const sheet = at < 0 ? this.sheet : this.book.sheet(name);
    const area = parseArea(text.slice(at + 1));
    if (sheet === undefined || area === undefined) {
      throw invalidArgument("no cell has that address");
    }
    return { sheet, area };
  }
}
