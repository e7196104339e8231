import type { XmlElement } from "../xml/xmlElement";
import type { Flavour } from "./namespaces";

/** The attribute that names a relationship, with the part's own prefix for it, declared on the spot when it has none. */
export function relationshipAttribute(
  root: XmlElement,
  flavour: Flavour,
  id: string,
): Record<string, string> {
  const declared = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && value === flavour.relationships,
  );
  if (declared !== undefined) return { [`${declared[0].slice("xmlns:".length)}:id`]: id };
  return { "xmlns:r": flavour.relationships, "r:id": id };
}
