import type { Fault } from "office-js-host";

/** A way in which a request goes wrong. */
export interface FaultKind {
  readonly name: string;
  readonly fault: Omit<Fault, "sync" | "action">;
  /** Whether it can befall one action in the midst of a request; the others befall requests whole. */
  readonly atActions: boolean;
}

/** The failures that Excel is known for, each with its own code. */
export const FAULT_KINDS: readonly FaultKind[] = [
  kind("a sheet is protected meanwhile", "AccessDenied", true),
  kind("a cell is being edited", "InvalidOperationInCellEditMode", true),
  kind("the request is too large", "RequestPayloadSizeLimitExceeded", false),
  kind("the answer is too large", "ResponsePayloadSizeLimitExceeded", false, { afterwards: true }),
  kind("another workbook takes the focus", "GeneralException", true),
  kind("a colleague deletes something meanwhile", "ItemNotFound", true),
  kind("it takes too long, and nothing is done", "Timeout", true),
  kind("it takes too long, and all is done", "Timeout", false, { afterwards: true }),
  kind("the connection is lost for good before", "ConnectionFailure", false, { forGood: true }),
  kind("the connection is lost for good after", "ConnectionFailure", false, {
    forGood: true,
    afterwards: true,
  }),
];

function kind(
  name: string,
  code: string,
  atActions: boolean,
  more: Partial<Fault> = {},
): FaultKind {
  return { name, fault: { code, ...more }, atActions };
}
