import type { HyperlinkModel } from "../../workbook/model";
import { relationshipAttribute } from "../package/relationshipAttribute";
import type { SheetPlace } from "../parts/patchTables";
import { areaName } from "../sheet/cellReferences";
import { section } from "../sheet/patchPage";
import { sameData } from "../sheet/sameData";
import { attributesXml } from "../xml/xmlElement";
import { readHyperlink } from "./readHyperlinks";

/** Writes links that were added and takes out those that are gone; what stays, stays as it is written. */
export function patchHyperlinks(place: SheetPlace, after: readonly HyperlinkModel[]): void {
  const { package: officePackage, part, worksheet } = place;
  const left = [...after];
  const old = worksheet.element("hyperlinks")?.elements("hyperlink") ?? [];
  let kept = 0;
  const used = new Set<string | undefined>();
  const gone = new Set<string>();
  for (const element of old) {
    const id = element.attribute("id");
    const link = readHyperlink(officePackage, part, element);
    const at = left.findIndex((one) => sameData(one, link ?? null));
    if (link !== undefined && at < 0) {
      element.replaceWith("");
      if (id !== undefined) gone.add(id);
      continue;
    }
    used.add(id);
    kept += 1;
    if (at >= 0) left.splice(at, 1);
  }
  const relationships = officePackage.relationships(part);
  for (const id of gone) if (!used.has(id)) relationships.remove(id);
  if (left.length > 0) {
    const list = section(worksheet, "hyperlinks");
    for (const link of left) list.insert(linkXml(place, link));
  } else if (kept === 0 && old.length > 0) {
    worksheet.element("hyperlinks")?.replaceWith("");
  }
}

function linkXml(
  { package: officePackage, part, flavour, worksheet }: SheetPlace,
  link: HyperlinkModel,
): string {
  const { area, address, documentReference, screenTip } = link;
  const relationships = officePackage.relationships(part);
  const type = `${flavour.relationships}/hyperlink`;
  const outside =
    address === ""
      ? {}
      : relationshipAttribute(worksheet, flavour, relationships.addExternal(type, address));
  const attributes = attributesXml({
    ref: areaName(area),
    ...outside,
    location: documentReference === "" ? undefined : documentReference,
    tooltip: screenTip === "" ? undefined : screenTip,
  });
  return `<${worksheet.prefix}hyperlink${attributes}/>`;
}
