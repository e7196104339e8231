import { parseXml } from "../xml/parseXml";
import type { XmlDocument } from "../xml/xmlDocument";
import { attributesXml } from "../xml/xmlElement";
import { relativeTarget, resolveTarget } from "./partPaths";

/** A link from one part to another. */
export interface Relationship {
  id: string;
  /** The last word of the type's address: "worksheet", "styles" … the same in both flavours of the standard. */
  kind: string;
  /** The package path it leads to; an address outside the package as written. */
  target: string;
  external: boolean;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;

/** The links of one part, to be read, added to and taken from. */
export class Relationships {
  readonly #document: XmlDocument;
  readonly #added: Relationship[] = [];
  readonly #removed = new Set<string>();

  constructor(
    readonly owner: string,
    text: string | undefined,
  ) {
    this.#document = parseXml(text ?? EMPTY, `${owner}'s relationships`);
  }

  all(): Relationship[] {
    const own = this.#document.root.elements("Relationship").map((element): Relationship => {
      const external = element.attributes["TargetMode"]?.toLowerCase() === "external";
      const target = element.attributes["Target"] ?? "";
      return {
        id: element.attributes["Id"] ?? "",
        kind: (element.attributes["Type"] ?? "").split("/").at(-1) ?? "",
        target: external ? target : resolveTarget(this.owner, target),
        external,
      };
    });
    return [...own, ...this.#added].filter(({ id }) => !this.#removed.has(id));
  }

  byId(id: string): Relationship | undefined {
    return this.all().find((relationship) => relationship.id === id);
  }

  ofKind(kind: string): Relationship[] {
    return this.all().filter(
      (relationship) => relationship.kind === kind && !relationship.external,
    );
  }

  /** Adds a link and gives its new id. `type` is the type's whole address. */
  add(type: string, part: string): string {
    const taken = new Set([...this.all().map(({ id }) => id), ...this.#removed]);
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.#added.push({ id, kind: type.split("/").at(-1) ?? "", target: part, external: false });
    const { root, prefix } = this.#document;
    const target = relativeTarget(this.owner, part);
    root.insert(`<${prefix}Relationship${attributesXml({ Id: id, Type: type, Target: target })}/>`);
    return id;
  }

  remove(id: string): void {
    this.#removed.add(id);
    this.#document.root
      .elements("Relationship")
      .find((element) => element.attributes["Id"] === id)
      ?.replaceWith("");
  }

  get changed(): boolean {
    return this.#added.length > 0 || this.#removed.size > 0;
  }

  toString(): string {
    return this.#document.toString();
  }
}
