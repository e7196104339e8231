import { oneOf } from "../formats";
import { HostObject } from "./hostObject";

/** Excel.Application. Nothing is worked out here, so calculating and suspending only have to be allowed. */
export class Application extends HostObject {
  readonly typeName = "Application";

  get CalculationMode(): string {
    return "Automatic";
  }
  set CalculationMode(value: unknown) {
    oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
  }

  get CalculationState(): string {
    return "Done";
  }

  Calculate(calculationType: string): void {
    oneOf(calculationType, ["Recalculate", "Full", "FullRebuild"]);
  }

  SuspendApiCalculationUntilNextSync(): void {
    // There is no calculation to suspend.
  }

  SuspendScreenUpdatingUntilNextSync(): void {
    // There is no screen to suspend.
  }
}
