import { CULTURES } from "../cultures";
import { oneOf } from "../formats";
import { CultureInfo } from "./cultureInfo";
import { HostObject } from "./hostObject";

/** Excel.Application. Nothing is worked out here: calculating is told to who listens, and suspending allowed. */
export class Application extends HostObject {
  readonly typeName = "Application";

  get CalculationMode(): string {
    return this.book.model.calculationMode ?? "Automatic";
  }
  set CalculationMode(value: unknown) {
    this.book.model.calculationMode = oneOf(value, [
      "Automatic",
      "AutomaticExceptTables",
      "Manual",
    ]);
    this.book.changed();
  }

  get CalculationState(): string {
    return "Done";
  }

  get CultureInfo(): CultureInfo {
    return new CultureInfo(this.book);
  }
  /** Excel's own separators, which are the system's unless somebody has chosen others. */
  get DecimalSeparator(): string {
    return CULTURES[this.book.circumstances.culture].decimalSeparator;
  }
  get ThousandsSeparator(): string {
    return CULTURES[this.book.circumstances.culture].groupSeparator;
  }
  get UseSystemSeparators(): boolean {
    return true;
  }

  Calculate(calculationType: string): void {
    oneOf(calculationType, ["Recalculate", "Full", "FullRebuild"]);
    for (const sheet of this.book.model.sheets) this.book.noteCalculated(sheet);
  }

  SuspendApiCalculationUntilNextSync(): void {
    // There is no calculation to suspend.
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // There is no screen to suspend.
  }
}
