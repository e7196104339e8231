import { PACKAGE_ROOT, type OfficePackage } from "../package/officePackage";
import type { XmlElement } from "../xml/xmlElement";

/** The id under which the settings of an add-in stand that nobody has named. */
export const STAND_IN = "00000000-0000-4000-8000-000000000000";

/** An add-in's part in a file, which Excel has for each whose task pane was open or which kept settings. */
export interface WebExtension {
  readonly part: string;
  readonly root: XmlElement;
}

/** The add-in's own part, found by its id; undefined where the file has none. */
export function webExtensionOf(
  officePackage: OfficePackage,
  addInId: string,
): WebExtension | undefined {
  const wanted = plainId(addInId);
  return taskPaneParts(officePackage)
    .flatMap((panes) => officePackage.relationships(panes).ofKind("webextension"))
    .flatMap(({ target: part }) => {
      const root = officePackage.document(part)?.root;
      return root === undefined ? [] : [{ part, root }];
    })
    .find(({ root }) => plainId(root.element("reference")?.attributes["id"] ?? "") === wanted);
}

/** The lists of add-ins whose panes the file knows. */
export function taskPaneParts(officePackage: OfficePackage): string[] {
  return officePackage
    .relationships(PACKAGE_ROOT)
    .ofKind("webextensiontaskpanes")
    .map(({ target }) => target)
    .filter((part) => officePackage.archive.has(part));
}

/** What the add-in keeps in the file, by name. A value that is no JSON is taken as a text. */
export function readSettings(officePackage: OfficePackage, addInId: string): Map<string, unknown> {
  const list = webExtensionOf(officePackage, addInId)?.root.element("properties");
  return new Map(
    (list?.elements("property") ?? []).map(({ attributes }) => [
      attributes["name"] ?? "",
      parsed(attributes["value"] ?? ""),
    ]),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Manifests write ids without braces, some programs with. */
function plainId(id: string): string {
  return id.replace(/^\{|\}$/g, "").toLowerCase();
}
