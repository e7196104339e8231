import type { Book } from "../book";
import { addChart } from "../charts";
import { invalidArgument } from "../hostError";
import type { SheetModel } from "../model";
import { Chart } from "./chart";
import { HostCollection } from "./hostCollection";
import { RangeBase } from "./rangeBase";

/** Excel.ChartCollection: a sheet's charts, found by name or id. */
export class ChartCollection extends HostCollection<Chart> {
  readonly typeName = "ChartCollection";

  constructor(
    book: Book,
    private readonly sheet: SheetModel,
  ) {
    super(book);
  }

  override listensTo(): string {
    return this.sheet.id;
  }

  items(): Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.book, this.sheet, chart));
  }

  find(key: string | number): Chart | undefined {
    const wanted = String(key).toLowerCase();
    return this.items().find(
      (chart) => chart.Name.toLowerCase() === wanted || chart.Id.toLowerCase() === wanted,
    );
  }

  get Count(): number {
    return this.sheet.charts.length;
  }

  Add(type: string, source: RangeBase, seriesBy = "Auto"): Chart {
    this.book.ensureWritable(this.sheet);
    if (!(source instanceof RangeBase)) throw invalidArgument("a chart needs a range");
    const chart = addChart(this.book, this.sheet, type, source, seriesBy);
    this.book.changed(this.sheet);
    this.book.noteChart("chartAdded", this.sheet, chart);
    return new Chart(this.book, this.sheet, chart);
  }
}
