import { frameName, property, readRequest, writeResponse } from "../../browser/messages";

const REQUEST = {
  _messageType: 0,
  _actionName: "executeMethod",
  _conversationId: "c1",
  _correlationId: 7,
  _data: { a: 1 },
};

test("reads a request", () => {
  expect(readRequest(JSON.stringify(REQUEST))).toEqual({
    action: "executeMethod",
    conversationId: "c1",
    correlationId: 7,
    data: { a: 1 },
  });
});

test.each([
  undefined,
  { ...REQUEST },
  "hello",
  "{",
  "[]",
  JSON.stringify({ ...REQUEST, _messageType: 1 }),
  JSON.stringify({ ...REQUEST, _actionName: 3 }),
  JSON.stringify({ ...REQUEST, _correlationId: "7" }),
])("leaves other messages alone: %j", (text) => expect(readRequest(text)).toBeUndefined());

test("answers to the request's own ids; an event has its own response type", () => {
  const request = { action: "executeMethod", conversationId: "c1", correlationId: 7 };
  expect(JSON.parse(writeResponse(request, "call", "https://localhost", { Error: 0 }))).toEqual({
    _messageType: 1,
    _actionName: "executeMethod",
    _conversationId: "c1",
    _correlationId: 7,
    _origin: "https://localhost",
    _data: { Error: 0 },
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
  });
  expect(JSON.parse(writeResponse(request, "event", "x", 1))).toMatchObject({ _responseType: 1 });
});

test("the frame's name tells office.js its host and the conversation", () => {
  expect(JSON.parse(frameName("c1", "app", "https://localhost:3000"))).toEqual({
    hostInfo: "Excel$Web$16.01$en-GB$$$$0",
    xdmInfo: "c1$app$https://localhost:3000",
    serializerVersion: "1",
    baseFrameName: "c1",
  });
});

test("property looks only into objects", () => {
  expect(property({ a: { b: 2 } }, "a")).toEqual({ b: 2 });
  expect(property(["x"], "0")).toBe("x");
  expect(property(null, "a")).toBeUndefined();
  expect(property("text", "length")).toBeUndefined();
});
