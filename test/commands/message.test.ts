import { messageAddress, readMessage } from "../../src/commands/message";

const BASE = "https://appendix.example.gov.uk/add-in/commands.html?x=1#y";

test("a message's page stands beside the commands' own", () => {
  expect(messageAddress({ title: "Stopped", text: "Why" }, BASE)).toBe(
    "https://appendix.example.gov.uk/add-in/message.html?title=Stopped&text=Why",
  );
});

test.each([
  ["The sheet “Appendix & 1” is protected", "50 % + 1 = more? #A1\nAlba, Cymru, ✓"],
  ["", ""],
  ["<b>title</b>", "javascript:alert(1)&title=other"],
])("%j is read as it was told", (title, text) => {
  const { search } = new URL(messageAddress({ title, text }, BASE));
  expect(readMessage(search)).toEqual({ title, text });
});

test("what Office adds to the address is left aside", () => {
  const { search } = new URL(messageAddress({ title: "Stopped", text: "Why" }, BASE));
  expect(readMessage(`${search}&_host_Info=Excel$Web`)).toEqual({ title: "Stopped", text: "Why" });
});

test("a very long text is cut, and shows it", () => {
  const { search } = new URL(messageAddress({ title: "Stopped", text: "w".repeat(5_000) }, BASE));
  const { text } = readMessage(search);
  expect(text).toHaveLength(1_000);
  expect(text.endsWith("w…")).toBe(true);
});
