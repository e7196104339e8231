import { webAnswer } from "../../browser/webAnswer";

/** A request that was refused whole, as a session answers it. */
function refused(code: string) {
  return { statusCode: 400, body: JSON.stringify({ error: { code, message: "In words." } }) };
}

test("an answer travels as it is", () => {
  expect(webAnswer({ statusCode: 200, body: '{"Results":[]}' })).toEqual({
    Error: 0,
    Version: 1,
    Data: [200, [], '{"Results":[]}'],
  });
});

test.each([
  ["InvalidOperationInCellEditMode", 5004],
  ["RequestPayloadSizeLimitExceeded", 5103],
  ["AccessDenied", 7000],
])("a refusal that Excel on the web has a number for has it: %s", (code, number) => {
  expect(webAnswer(refused(code))).toEqual({ Error: number, Version: 1 });
});

test("any other refusal is told as an error of the first action, with its own code", () => {
  const { Error: number, Data } = webAnswer(refused("GeneralException"));
  expect(number).toBe(0);
  expect(JSON.parse(String(Object(Data)[2]))).toEqual({
    Results: [],
    Error: { Code: "GeneralException", Message: "In words.", ActionIndex: 0 },
  });
});
