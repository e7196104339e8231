import { keepAnswers } from "../../../src/metric/value/keepAnswers";

function counting() {
  const asked: string[] = [];
  const read = keepAnswers((text) => {
    asked.push(text);
    return text === "" ? undefined : text.length;
  });
  return { asked, read };
}

test("a text is read once, also where nothing is found in it", () => {
  const { asked, read } = counting();
  expect([read("£m"), read("£m"), read(""), read("")]).toEqual([2, 2, undefined, undefined]);
  expect(asked).toEqual(["£m", ""]);
});

test("what is kept stays small: a long text is not kept, and after many all are let go", () => {
  const { asked, read } = counting();
  const long = "x".repeat(400);
  expect([read(long), read(long)]).toEqual([400, 400]);
  expect(asked).toHaveLength(2);
  for (let at = 0; at < 201; at += 1) read(String(at));
  read("0");
  expect(asked.filter((text) => text === "0")).toHaveLength(2);
});
