/** The messages that a page inside Excel on the web and Excel exchange, as office.js sends and expects them. */

/** From the framed page: do something, or tell me when something happens. */
export interface FrameRequest {
  readonly action: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

/** The two kinds of answer: to the call itself, or to a registration when its event happens. */
export type ResponseKind = "call" | "event";

/**
 * Reads a message that arrived as text; undefined when it is not a request of this protocol (browsers and their
 * extensions post messages of their own).
 */
export function readRequest(text: unknown): FrameRequest | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  const message = parseObject(text);
  if (message?.["_messageType"] !== 0) return undefined;
  const {
    _actionName: action,
    _conversationId: conversationId,
    _correlationId: correlationId,
  } = message;
  if (
    typeof action !== "string" ||
    typeof conversationId !== "string" ||
    typeof correlationId !== "number"
  ) {
    return undefined;
  }
  return { action, conversationId, correlationId, data: message["_data"] };
}

/** The answer to a request, as text. `origin` is the address of the page that answers. */
export function writeResponse(
  request: Pick<FrameRequest, "action" | "conversationId" | "correlationId">,
  kind: ResponseKind,
  origin: string,
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request.action,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: kind === "call" ? 0 : 1,
    _serializerVersion: 1,
  });
}

/** The name that the frame must carry, from which office.js learns who hosts it. */
export function frameName(conversationId: string, appId: string, origin: string): string {
  return JSON.stringify({
    hostInfo: "Excel$Web$16.01$en-GB$$$$0",
    xdmInfo: `${conversationId}$${appId}$${origin}`,
    serializerVersion: "1",
    baseFrameName: conversationId,
  });
}

/** One entry of a parsed message, when the message is an object that has it. */
export function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
