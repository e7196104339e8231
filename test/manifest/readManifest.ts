import { readFileSync } from "node:fs";
import { DOMParser, type Element } from "@xmldom/xmldom";

/** The manifest's root element. Not well-formed XML makes the test fail with the parser's own words. */
export function readManifest(path: string): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  const root = parser.parseFromString(readFileSync(path, "utf8"), "text/xml").documentElement;
  if (!root) throw new Error(`${path} holds nothing.`);
  return root;
}

/** The element's child elements, in order. */
export function childrenOf(element: Element): readonly Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

/** Names of the child elements without their prefixes, in order. */
export function childNames(element: Element): readonly string[] {
  return childrenOf(element).map(({ localName }) => localName ?? "");
}

/** All elements below with that name, whatever their prefix. */
export function all(element: Element, name: string): readonly Element[] {
  return Array.from(element.getElementsByTagNameNS("*", name));
}

/** The one element below with that name. */
export function only(element: Element, name: string): Element {
  const [first, ...others] = all(element, name);
  if (!first || others.length > 0) throw new Error(`Expected one ${name}.`);
  return first;
}

/** An attribute that must be there. */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}.`);
  return value;
}
