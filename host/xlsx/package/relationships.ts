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
  private readonly document: XmlDocument;
  private readonly added: Relationship[] = [];
  private readonly removed = new Set<string>();
  private known: Map<string, Relationship[]> | undefined;

  constructor(
    readonly owner: string,
    text: string | undefined,
  ) {
    this.document = parseXml(text ?? EMPTY, `${owner}'s relationships`);
  }

  all(): Relationship[] {
    return [...this.listsById().values()].flat();
  }

  /** All links by their ids; an id that stands there twice has two. */
  private listsById(): Map<string, Relationship[]> {
    if (this.known !== undefined) return this.known;
    const own = this.document.root.elements("Relationship").map((element): Relationship => {
      const external = element.attributes["TargetMode"]?.toLowerCase() === "external";
      const target = element.attributes["Target"] ?? "";
      return {
        id: element.attributes["Id"] ?? "",
        kind: (element.attributes["Type"] ?? "").split("/").at(-1) ?? "",
        target: external ? target : resolveTarget(this.owner, target),
        external,
      };
    });
    const known = new Map<string, Relationship[]>();
    for (const relationship of [...own, ...this.added]) {
      if (this.removed.has(relationship.id)) continue;
      const twins = known.get(relationship.id);
      if (twins === undefined) known.set(relationship.id, [relationship]);
      else twins.push(relationship);
    }
    this.known = known;
    return known;
  }

  byId(id: string): Relationship | undefined {
    return this.listsById().get(id)?.[0];
  }

  ofKind(kind: string): Relationship[] {
    return this.all().filter(
      (relationship) => relationship.kind === kind && !relationship.external,
    );
  }

  /** Adds a link and gives its new id. `type` is the type's whole address. */
  add(type: string, part: string): string {
    return this.addTo(type, part, false);
  }

  /** Adds a link to an address outside the package, as it is to be written. */
  addExternal(type: string, address: string): string {
    return this.addTo(type, address, true);
  }

  private addTo(type: string, part: string, external: boolean): string {
    const taken = new Set([...this.listsById().keys(), ...this.removed]);
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    this.added.push({ id, kind: type.split("/").at(-1) ?? "", target: part, external });
    this.known = undefined;
    const { root, prefix } = this.document;
    const attributes = attributesXml({
      Id: id,
      Type: type,
      Target: external ? part : relativeTarget(this.owner, part),
      TargetMode: external ? "External" : undefined,
    });
    root.insert(`<${prefix}Relationship${attributes}/>`);
    return id;
  }

  remove(id: string): void {
    this.removed.add(id);
    this.known = undefined;
    this.document.root
      .elements("Relationship")
      .find((element) => element.attributes["Id"] === id)
      ?.replaceWith("");
  }

  get changed(): boolean {
    return this.added.length > 0 || this.removed.size > 0;
  }

  toString(): string {
    return this.document.toString();
  }
}
