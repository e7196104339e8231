import type { Book } from "../book";
import { HostError, invalidArgument } from "../hostError";
import type { SheetModel } from "../model";
import { sitesOf, type Site } from "./geometricTypes";
import { lineFrame } from "./newShapes";
import type { ConnectorModel, LineEndModel, ShapeModel, ShapeTextModel } from "./shapeModel";
import { allShapes, findShape, inFrame, replaceShape, type Frame } from "./shapeTree";

/** A shape of a sheet that somebody holds on to, by its id. Everything throws ItemNotFound once the shape is gone. */
export class HeldShape {
  constructor(
    readonly book: Book,
    readonly sheet: SheetModel,
    readonly id: string,
  ) {}

  private get found() {
    const found = findShape(this.sheet.shapes, this.id);
    if (found === undefined || !this.book.model.sheets.includes(this.sheet)) {
      throw new HostError("ItemNotFound");
    }
    return found;
  }

  get model(): ShapeModel {
    return this.found.shape;
  }

  /** The groups that it is in, the innermost last. */
  get groups(): readonly ShapeModel[] {
    return this.found.groups;
  }

  other(id: string): HeldShape {
    return new HeldShape(this.book, this.sheet, id);
  }

  /** Puts other shapes in its place; none removes it. */
  replace(shapes: readonly ShapeModel[]): void {
    this.book.ensureWritable(this.sheet);
    this.sheet.shapes = replaceShape(this.sheet.shapes, this.model.id, shapes);
    this.book.changed(this.sheet);
  }

  write(change: Partial<ShapeModel>): void {
    this.replace([{ ...this.model, ...change }]);
  }

  /** Moves and sizes it, with what is in it; the ends of lines that are fastened to it come along. */
  place(change: Partial<Frame>): void {
    const { left, top, width, height } = this.model;
    this.replace([inFrame(this.model, { left, top, width, height, ...change })]);
    const moved = new Set(allShapes([this.model]).map(({ id }) => id));
    for (const { id, connector } of allShapes(this.sheet.shapes)) {
      for (const end of LINE_ENDS) {
        const connected = connector?.[end].connected;
        if (connected !== undefined && moved.has(connected.shapeId)) this.other(id).follow(end);
      }
    }
  }

  get text(): ShapeTextModel {
    const { text } = this.model;
    if (text === undefined) throw noSuchPart("text");
    return text;
  }
  writeText(change: Partial<ShapeTextModel>): void {
    this.write({ text: { ...this.text, ...change } });
  }

  get connector(): ConnectorModel {
    const { connector } = this.model;
    if (connector === undefined) throw noSuchPart("line");
    return connector;
  }
  writeEnd(end: LineEnd, change: LineEndModel): void {
    this.write({ connector: { ...this.connector, [end]: change } });
  }

  /** Where lines can be fastened to it. Throws NotImplemented for a shape whose sites the host does not know. */
  get sites(): readonly Site[] {
    const { type, geometry = "" } = this.model;
    if (type === "Group" || type === "Line" || type === "Unsupported") return [];
    const sites = sitesOf(type === "Image" ? "Rectangle" : geometry);
    if (sites === undefined) {
      throw new HostError(
        "NotImplemented",
        `This host does not know where lines are fastened to a shape of type "${geometry}".`,
      );
    }
    return sites;
  }

  /** Fastens an end of this line to a site of another shape, and draws it up to there. */
  connect(end: LineEnd, shape: HeldShape, site: unknown): void {
    const { sites, id } = shape;
    if (typeof site !== "number" || sites[site] === undefined) {
      throw invalidArgument(`the shape has ${sites.length} connection sites`);
    }
    this.writeEnd(end, { ...this.connector[end], connected: { shapeId: id, site } });
    this.follow(end);
  }

  disconnect(end: LineEnd): void {
    const { connected, ...free } = this.connector[end];
    if (connected !== undefined) this.writeEnd(end, free);
  }

  private follow(end: LineEnd): void {
    const { connected } = this.connector[end];
    const other = connected && findShape(this.sheet.shapes, connected.shapeId)?.shape;
    const site = connected && this.other(connected.shapeId).sites[connected.site];
    if (other === undefined || site === undefined) return;
    const { left, top, width, height } = this.model;
    const { flippedAcross, flippedDown } = this.connector;
    const at = [other.left + other.width * site[0], other.top + other.height * site[1]] as const;
    const begin = [flippedAcross ? left + width : left, flippedDown ? top + height : top] as const;
    const stop = [flippedAcross ? left : left + width, flippedDown ? top : top + height] as const;
    const [from, to] = end === "begin" ? [at, stop] : [begin, at];
    const drawn = lineFrame({
      startLeft: from[0],
      startTop: from[1],
      endLeft: to[0],
      endTop: to[1],
    });
    const { flippedAcross: across, flippedDown: down, ...frame } = drawn;
    this.write({
      ...frame,
      connector: { ...this.connector, flippedAcross: across, flippedDown: down },
    });
  }
}

export type LineEnd = "begin" | "end";
export const LINE_ENDS: readonly LineEnd[] = ["begin", "end"];

/** The error for asking a shape for what its type has not. The reference does not name the code. */
export function noSuchPart(part: string): HostError {
  return new HostError("InvalidOperation", `The shape has no ${part}.`);
}
