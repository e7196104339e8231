import { formatArea, quoteSheetName } from "../a1";
import { cellCount, intersection, isEntireColumn, isEntireRow, isOnSheet } from "../areas";
import type { Book, HeldArea } from "../book";
import { usedArea } from "../cells";
import { HostError } from "../hostError";
import type { AreaModel, SheetModel } from "../model";
import { HostCollection } from "./hostCollection";
import { HostObject } from "./hostObject";
import type { Identity } from "./hostObject";
import { Range } from "./range";
import { RangeFormat } from "./rangeFormat";
import { Worksheet } from "./worksheet";

/** Excel.RangeCollection: the blocks of some range areas. */
class RangeCollection extends HostCollection<Range> {
  readonly typeName = "RangeCollection";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly areas: AreaModel[],
  ) {
    super(book);
  }

  items(): Range[] {
    return this.areas.map((area) => new Range(this.book, this.sheet, area));
  }

  find(key: string | number): Range | undefined {
    return this.items()[Number(key)];
  }
}

/** Excel.RangeAreas: blocks of cells of one sheet that are treated together. */
export class RangeAreas extends HostObject {
  readonly typeName = "RangeAreas";
  private referenceId: string | undefined;

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly areas: AreaModel[],
  ) {
    super(book);
  }

  override identity(): Identity {
    return this.referenceId === undefined ? {} : { _ReferenceId: this.referenceId };
  }

  _KeepReference(): void {
    this.referenceId ??= this.book.holdAreas(this);
  }

  /** The blocks, each of which is moved when cells are inserted or deleted. */
  heldAreas(): HeldArea[] {
    const { sheet, areas } = this;
    return areas.map((_, at) => ({
      sheet,
      get area(): AreaModel {
        return areas[at] ?? { rowIndex: 0, columnIndex: 0, rowCount: 0, columnCount: 0 };
      },
      set area(area: AreaModel) {
        areas[at] = area;
      },
    }));
  }

  get Address(): string {
    const sheet = quoteSheetName(this.sheet.name);
    return this.areas.map((area) => `${sheet}!${formatArea(area)}`).join(",");
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get CellCount(): number {
    return this.areas.reduce((sum, area) => sum + cellCount(area), 0);
  }
  get IsEntireColumn(): boolean {
    return this.areas.every(isEntireColumn);
  }
  get IsEntireRow(): boolean {
    return this.areas.every(isEntireRow);
  }

  get Areas(): RangeCollection {
    return new RangeCollection(this.book, this.sheet, this.areas);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.book, this.sheet, () => this.areas);
  }
  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheet);
  }

  Clear(applyTo = "All"): void {
    for (const area of this.areas) new Range(this.book, this.sheet, area).Clear(applyTo);
  }

  /** Copies the source over each block. */
  CopyFrom(source: Range | string, what = "All", skipBlanks = false, transpose = false): void {
    for (const area of this.areas) {
      new Range(this.book, this.sheet, area).CopyFrom(source, what, skipBlanks, transpose);
    }
  }

  Calculate(): void {
    this.book.ensurePresent(this.sheet);
  }

  GetEntireRow(): RangeAreas {
    return this.with(
      this.areas.flatMap((area) => new Range(this.book, this.sheet, area).GetEntireRow().area),
    );
  }

  GetEntireColumn(): RangeAreas {
    return this.with(
      this.areas.flatMap((area) => new Range(this.book, this.sheet, area).GetEntireColumn().area),
    );
  }

  GetOffsetRangeAreas(rows: number, columns: number): RangeAreas {
    const moved = this.areas.map((area) => ({
      ...area,
      rowIndex: area.rowIndex + rows,
      columnIndex: area.columnIndex + columns,
    }));
    if (!moved.every(isOnSheet)) throw new HostError("InvalidArgument");
    return this.with(moved);
  }

  GetIntersectionOrNullObject(other: Range | RangeAreas): RangeAreas | null {
    const others = other instanceof RangeAreas ? other.areas : [other.area];
    const common = this.areas.flatMap((area) =>
      others.flatMap((candidate) => intersection(area, candidate) ?? []),
    );
    return common.length === 0 ? null : this.with(common);
  }

  GetIntersection(other: Range | RangeAreas): RangeAreas {
    const common = this.GetIntersectionOrNullObject(other);
    if (common === null) throw new HostError("ItemNotFound");
    return common;
  }

  GetUsedRangeAreasOrNullObject(valuesOnly = false): RangeAreas | null {
    const used = this.areas.flatMap((area) => usedArea(this.sheet, area, valuesOnly) ?? []);
    return used.length === 0 ? null : this.with(used);
  }

  private with(areas: AreaModel[]): RangeAreas {
    return new RangeAreas(this.book, this.sheet, areas);
  }
}
