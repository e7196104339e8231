import type { HostAnswer } from "../protocol/hostSession";
import { property } from "./messages";

/** The numbers by which Excel on the web refuses a request whole, and which office.js turns into its codes. */
const OFFICE_ERRORS: Readonly<Record<string, number>> = {
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};

/**
 * What Excel on the web sends for an answer: its parts, an error's number for a refusal that has one, and else the
 * refusal as the error of the request's first action, which office.js tells in the same way.
 */
export function webAnswer({ statusCode, body }: HostAnswer): Record<string, unknown> {
  if (statusCode === 200) return { Error: 0, Version: 1, Data: [200, [], body] };
  const error = property(JSON.parse(body), "error");
  const code = String(property(error, "code"));
  const number = OFFICE_ERRORS[code];
  if (number !== undefined) return { Error: number, Version: 1 };
  const message = property(error, "message");
  const refusal = { Results: [], Error: { Code: code, Message: message, ActionIndex: 0 } };
  return { Error: 0, Version: 1, Data: [200, [], JSON.stringify(refusal)] };
}
