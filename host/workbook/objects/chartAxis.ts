import type { Book } from "../book";
import { asBoolean, numberBetween, oneOf } from "../formats";
import { HostError } from "../hostError";
import type { ChartModel, SheetModel } from "../model";
import { ChartAxisFormat } from "./chartAxisFormat";
import { ChartAxisTitle } from "./chartAxisTitle";
import { ChartPart } from "./chartPart";
import { ChartGridlines } from "./chartGridlines";
import { HostObject } from "./hostObject";

const DISPLAY_UNITS = [
  "None",
  "Hundreds",
  "Thousands",
  "TenThousands",
  "HundredThousands",
  "Millions",
  "TenMillions",
  "HundredMillions",
  "Billions",
  "Trillions",
];

/** Excel.ChartAxis: whether it is drawn, its lines across the chart, its title, ends and units. */
export class ChartAxis extends HostObject {
  readonly typeName = "ChartAxis";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
    private readonly chart: ChartModel,
    private readonly hides: "hidesCategoryAxis" | "hidesValueAxis",
  ) {
    super(book);
  }

  get Visible(): boolean {
    return this.chart.look?.[this.hides] !== true;
  }
  set Visible(value: unknown) {
    this.book.ensureWritable(this.sheet);
    this.chart.look = { ...this.chart.look, [this.hides]: !asBoolean(value) };
    this.book.changed(this.sheet);
  }

  private get part(): ChartPart {
    const key = this.hides === "hidesValueAxis" ? "value" : "category";
    return new ChartPart(this.book, this.sheet, this.chart, key);
  }

  get MajorGridlines(): ChartGridlines {
    return new ChartGridlines(this.book, this.sheet, this.chart, this.hides === "hidesValueAxis");
  }
  get MinorGridlines(): ChartGridlines {
    return ChartGridlines.minor(this.book, this.sheet, this.chart, this.part);
  }
  get Title(): ChartAxisTitle {
    return new ChartAxisTitle(this.book, this.part);
  }
  get Format(): ChartAxisFormat {
    return new ChartAxisFormat(this.book, this.part);
  }
  /** Where the axis begins and ends, and how far its marks are apart: "" while Excel finds them itself. */
  get Minimum(): number | "" {
    return this.part.model.minimum ?? "";
  }
  set Minimum(value: unknown) {
    this.setNumber("minimum", value);
  }
  get Maximum(): number | "" {
    return this.part.model.maximum ?? "";
  }
  set Maximum(value: unknown) {
    this.setNumber("maximum", value);
  }
  get MajorUnit(): number | "" {
    return this.part.model.majorUnit ?? "";
  }
  set MajorUnit(value: unknown) {
    this.setNumber("majorUnit", value);
  }
  get DisplayUnit(): string {
    return this.part.model.displayUnit ?? "None";
  }
  set DisplayUnit(value: unknown) {
    this.ensureValues();
    this.part.write({ displayUnit: oneOf(value, DISPLAY_UNITS) });
  }
  get ShowDisplayUnitLabel(): boolean {
    return this.part.model.showsDisplayUnit ?? true;
  }
  set ShowDisplayUnitLabel(value: unknown) {
    this.part.write({ showsDisplayUnit: asBoolean(value) });
  }

  private setNumber(name: "minimum" | "maximum" | "majorUnit", value: unknown): void {
    this.ensureValues();
    const rest = Object.fromEntries(
      Object.entries(this.part.model).filter(([given]) => given !== name),
    );
    if (value !== "") {
      this.part.write({ [name]: numberBetween(value, -Number.MAX_VALUE, Number.MAX_VALUE) });
      return;
    }
    this.part.write({});
    this.chart.parts = { ...this.chart.parts, [this.part.key]: rest };
  }

  /** Words stand on a category axis, which has no numbers to choose. */
  private ensureValues(): void {
    if (this.hides !== "hidesValueAxis") throw new HostError("InvalidOperation");
  }
}
