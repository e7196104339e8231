import type { SaxesTagPlain } from "saxes";
import { SaxesParser } from "saxes";
import { LIMITS } from "../limits";
import { WorkbookFileError, damaged, printable, tooLarge } from "../workbookFileError";
import { XmlDocument } from "./xmlDocument";
import { XmlElement } from "./xmlElement";

/** What is told of the inside of an element that is not made into a tree. `start` and `end` are places in the text. */
export interface XmlListener {
  open(name: string, attributes: Record<string, string>, start: number, end: number): void;
  text(text: string): void;
  close(name: string, start: number, end: number): void;
}

export interface ParseOptions {
  /** Says of a child of the root, by its name without prefix, whether its inside is left out of the tree. */
  isOpaque?: (local: string) => boolean;
  /** Told of everything within the opaque elements, names with their prefix, the opaque element itself included. */
  listener?: XmlListener;
}

/**
 * Reads the text of an XML part into a tree that remembers where everything stood.
 *
 * Throws a WorkbookFileError: "damaged" for XML that is not well formed, "unsupported" for a document type
 * declaration (Office never writes one, and attacks by entities need one), "too-large" for absurd nesting.
 */
export function parseXml(text: string, part: string, options: ParseOptions = {}): XmlDocument {
  const { isOpaque = () => false, listener } = options;
  const parser = new SaxesParser({ xmlns: false, position: false });
  const stack: XmlElement[] = [];
  let root: XmlElement | undefined;
  let depth = 0;
  let count = 0;
  let opaqueFrom = 0;
  /** Up to where the innermost open element's raw text has been taken over. */
  let taken = 0;

  const takeText = (upTo: number): void => {
    const top = stack.at(-1);
    if (top !== undefined && upTo > taken) top.children.push(text.slice(taken, upTo));
  };

  const open = ({ name, attributes }: SaxesTagPlain): void => {
    depth += 1;
    count += 1;
    if (depth > LIMITS.depth) throw tooLarge("its parts are nested too deeply");
    if (count > LIMITS.elements) throw tooLarge("one of its parts has millions of elements");
    const end = parser.position;
    // "<" cannot stand in an attribute's value, so the last one is where the tag begins.
    const start = text.lastIndexOf("<", end - 1);
    if (opaqueFrom > 0) {
      listener?.open(name, attributes, start, end);
      return;
    }
    const element = new XmlElement(text, name, attributes, start, end);
    element.parent = stack.at(-1);
    takeText(start);
    element.parent?.children.push(element);
    root ??= element;
    stack.push(element);
    taken = end;
    if (depth === 2 && isOpaque(element.local)) {
      opaqueFrom = depth;
      listener?.open(name, attributes, start, end);
    }
  };

  const close = ({ name, isSelfClosing }: SaxesTagPlain): void => {
    const end = parser.position;
    const start = isSelfClosing ? end : text.lastIndexOf("<", end - 1);
    depth -= 1;
    if (opaqueFrom > 0) {
      listener?.close(name, start, end);
      if (depth >= opaqueFrom) return;
      opaqueFrom = 0;
    } else {
      takeText(start);
    }
    stack.pop()?.closeAt(start, end);
    taken = end;
  };

  const addText = (value: string): void => {
    if (opaqueFrom > 0) {
      listener?.text(value);
    } else {
      const top = stack.at(-1);
      if (top !== undefined) top.text += value;
    }
  };

  parser.on("error", () => {
    throw damaged(part, "is not well-formed XML");
  });
  parser.on("doctype", () => {
    throw new WorkbookFileError(
      "unsupported",
      `The workbook's part ${printable(part)} holds a document type declaration, which Excel never writes and attacks use, so it was not opened.`,
    );
  });
  parser.on("opentag", open);
  parser.on("closetag", close);
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text).close();
  if (root === undefined) throw damaged(part, "is empty");
  return new XmlDocument(text, root);
}
