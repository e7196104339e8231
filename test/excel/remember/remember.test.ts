import fc from "fast-check";
import { memoryJson, memoryXml } from "../../../src/excel";
import { tries } from "../../support/tries";

test("any JSON comes back, and its XML holds nothing but plain ASCII", () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const xml = memoryXml(json);
      expect(xml).toMatch(/^[\x20-\x7e\n\r\t]*$/);
      expect(JSON.parse(memoryJson(xml))).toEqual(JSON.parse(json));
    }),
    tries(100),
  );
});

test("markup, control characters and lone surrogates in settings are harmless", () => {
  const nasty = { title: "]]></memory><script>&amp;&lt;\u0000\ud800\u202e" };
  const xml = memoryXml(JSON.stringify(nasty));
  expect(xml.match(/<\/memory>/g)).toHaveLength(1);
  expect(JSON.parse(memoryJson(xml))).toEqual(nasty);
});

test.each(["", "<other/>", "<memory xmlns='x'>", "</memory><memory>"])(
  "%j holds nothing that was remembered",
  (xml) => {
    expect(memoryJson(xml)).toBe("");
  },
);
