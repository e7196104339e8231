import { HostError } from "../workbook/hostError";

/** A failure that is to happen. Syncs and actions are counted from 0, from when the fault was planned. */
export interface Fault {
  /** Which of the coming syncs fails; 0 is the next one. */
  sync: number;
  /** Which of its actions fails: what came before it stays done. Without it the whole request fails undone. */
  action?: number;
  /** One of Excel's error codes: "AccessDenied", "GeneralException", "ItemNotFound" …; "NoAnswer" for silence. */
  code: string;
  message?: string;
  /** All is done, and only the answer is lost on its way. */
  afterwards?: boolean;
  /** Every later sync fails in the same way: the connection is lost for good. */
  forGood?: boolean;
}

/** The failures that a test has planned for a host. */
export class FaultPlan {
  private faults: (Fault & { at: number })[] = [];

  /** `syncsSoFar` is what the fault counts from. */
  plan(fault: Fault, syncsSoFar: number): void {
    this.faults.push({ ...fault, at: fault.sync + syncsSoFar });
  }

  clear(): void {
    this.faults = [];
  }

  /** The fault of a sync that fails as a whole, before anything is done. */
  ofRequest(sync: number): Fault | undefined {
    return this.find(sync, (fault) => fault.action === undefined && fault.afterwards !== true);
  }

  /** The fault of a sync whose answer is lost. */
  ofAnswer(sync: number): Fault | undefined {
    return this.find(sync, (fault) => fault.action === undefined && fault.afterwards === true);
  }

  /** Throws when this action is to fail. */
  beforeAction(sync: number, action: number): void {
    const fault = this.find(sync, (candidate) => candidate.action === action);
    if (fault !== undefined) throw new HostError(fault.code, fault.message);
  }

  private find(sync: number, matches: (fault: Fault) => boolean): Fault | undefined {
    return this.faults.find(
      (fault) => matches(fault) && (fault.forGood === true ? sync >= fault.at : sync === fault.at),
    );
  }
}
