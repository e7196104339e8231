import type { Book } from "../book";
import { parseColour } from "../formats";
import { HostError } from "../hostError";
import type { ChartFontModel, ChartModel, ChartPartModel, SheetModel } from "../model";

/** What the words of a new chart look like in Excel. */
export const PLAIN_FONT = {
  name: "Calibri",
  size: 10,
  color: "#595959",
  bold: false,
  italic: false,
  underline: "None",
} as const;

/** Something that has a colour of its own. */
export interface Coloured {
  colour(): string;
  setColour(value: unknown): void;
  clearColour(): void;
}

/** Something whose words have a font of their own. */
export interface Lettered {
  font(): ChartFontModel;
  setFont(change: ChartFontModel): void;
}

/** One part of a chart, by its key in the model: what was chosen of it, and the choosing. */
export class ChartPart implements Coloured, Lettered {
  constructor(
    readonly book: Book,
    readonly sheet: SheetModel,
    readonly chart: ChartModel,
    readonly key: string,
  ) {}

  get model(): ChartPartModel {
    return this.chart.parts?.[this.key] ?? {};
  }

  write(change: ChartPartModel): void {
    this.book.ensureWritable(this.sheet);
    if (!this.sheet.charts.includes(this.chart)) throw new HostError("ItemNotFound");
    this.chart.parts = { ...this.chart.parts, [this.key]: { ...this.model, ...change } };
    this.book.changed(this.sheet);
  }

  colour(): string {
    return this.model.fill ?? "";
  }
  setColour(value: unknown): void {
    this.write({ fill: parseColour(value) });
  }
  clearColour(): void {
    this.write({ fill: "" });
  }

  /** The line round the part, as something coloured. */
  get line(): Coloured {
    return {
      colour: () => this.model.lineColor ?? "",
      setColour: (value) => this.write({ lineColor: parseColour(value) }),
      clearColour: () => this.write({ lineColor: "" }),
    };
  }

  font(): ChartFontModel {
    return this.model.font ?? {};
  }
  setFont(change: ChartFontModel): void {
    this.write({ font: { ...this.font(), ...change } });
  }
}
