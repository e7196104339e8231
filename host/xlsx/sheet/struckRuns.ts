/** How much of a cell's text is struck through by its runs: all, a part, or none (undefined). */
export type Struck = "whole" | "part" | undefined;

/** Counts, over the runs of one rich text, those that are struck through. Runs of white space say nothing. */
export class StruckRuns {
  private struck = 0;
  private plain = 0;
  private isStruck = false;

  /** An element opens, by its local name. A new run begins plain. */
  open(local: string, attributes: Readonly<Record<string, string>>): void {
    if (local === "r") this.isStruck = false;
    if (local === "strike") this.isStruck = !/^(?:0|false)$/.test(attributes["val"] ?? "1");
  }

  /** Text of the run that is open. */
  text(text: string): void {
    if (text.trim() === "") return;
    if (this.isStruck) this.struck += 1;
    else this.plain += 1;
  }

  get found(): Struck {
    if (this.struck === 0) return undefined;
    return this.plain === 0 ? "whole" : "part";
  }
}
