import { PART_TYPES, XML_HEAD } from "../book/blankParts";
import type { WorkbookParts } from "../book/workbookParts";
import { PACKAGE_ROOT } from "../package/officePackage";
import { sameData } from "../sheet/sameData";
import { attributesXml, type XmlElement } from "../xml/xmlElement";
import { readSettings, taskPaneParts, webExtensionOf } from "./settings";

const LINKS = "http://schemas.microsoft.com/office/2011/relationships";
const NAMESPACES = "http://schemas.microsoft.com/office/webextensions";
/** The order of an add-in's part. [MS-OWEXML] 2.2.15, CT_OsfWebExtension. */
const ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];

/** Writes what an add-in keeps in the workbook, where it is not what the file says. Other add-ins' parts stay as they are. */
export function patchSettings(
  parts: WorkbookParts,
  addInId: string,
  settings: ReadonlyMap<string, unknown>,
): void {
  const { package: officePackage } = parts;
  if (sameData([...readSettings(officePackage, addInId)], [...settings])) return;
  const root = webExtensionOf(officePackage, addInId)?.root ?? addWebExtension(parts, addInId);
  const { prefix } = root;
  const properties = [...settings].map(([name, value]) => {
    const attributes = attributesXml({ name, value: JSON.stringify(value ?? null) });
    return `<${prefix}property${attributes}/>`;
  });
  const xml = `<${prefix}properties>${properties.join("")}</${prefix}properties>`;
  const old = root.element("properties");
  if (old === undefined) root.insertInOrder("properties", xml, ORDER);
  else old.replaceWith(xml);
}

/** A part for an add-in that has none yet, whose pane stays closed. It is entered as one that was sideloaded. */
function addWebExtension(
  { package: officePackage, flavour }: WorkbookParts,
  id: string,
): XmlElement {
  const [known] = taskPaneParts(officePackage);
  const panes = known ?? officePackage.freePath("xl/webextensions/taskpanes#.xml");
  const list =
    officePackage.document(panes) ??
    officePackage.addDocument(
      panes,
      PART_TYPES.taskPanes,
      `${XML_HEAD}<wetp:taskpanes xmlns:wetp="${NAMESPACES}/taskpanes/2010/11"></wetp:taskpanes>`,
    );
  if (known === undefined) {
    officePackage.relationships(PACKAGE_ROOT).add(`${LINKS}/webextensiontaskpanes`, panes);
  }
  const part = officePackage.freePath("xl/webextensions/webextension#.xml");
  const reference = attributesXml({
    id,
    version: "1.0.0.0",
    store: "developer",
    storeType: "Registry",
  });
  const extension = officePackage.addDocument(
    part,
    PART_TYPES.webExtension,
    `${XML_HEAD}<we:webextension xmlns:we="${NAMESPACES}/webextension/2010/11"${attributesXml({ id: `{${id.replace(/[{}]/g, "").toUpperCase()}}` })}>` +
      `<we:reference${reference}/><we:alternateReferences/><we:properties/><we:bindings/>` +
      `<we:snapshot xmlns:r="${flavour.relationships}"/></we:webextension>`,
  );
  const link = officePackage.relationships(panes).add(`${LINKS}/webextension`, part);
  const { prefix } = list.root;
  const pane = attributesXml({ dockstate: "right", visibility: 0, width: 350, row: 0 });
  list.root.insert(
    `<${prefix}taskpane${pane}><${prefix}webextensionref xmlns:r="${flavour.relationships}" r:id="${link}"/></${prefix}taskpane>`,
  );
  return extension.root;
}
