import { camelCase } from "./dispatcher";

/** Where Excel runs, as far as what it can undo differs. */
export type UndoPlatform = "web" | "desktop";

/**
 * What no Excel can undo, and what one of them cannot. Source: Microsoft's page "Undo support with the Excel JavaScript
 * API" (excel-add-ins-undo-capabilities), of the members that the host plays.
 */
const WITHOUT_UNDO: Record<string, "both" | UndoPlatform> = {
  "WorkbookProtection.protect": "both",
  "WorkbookProtection.unprotect": "both",
  "Worksheet.copy": "both",
  "Worksheet.delete": "both",
  "WorksheetProtection.protect": "both",
  "WorksheetProtection.unprotect": "both",
  "Worksheet.name": "desktop",
  "Worksheet.position": "desktop",
  "Worksheet.visibility": "desktop",
  "Worksheet.standardWidth": "web",
  "NamedItem.comment": "web",
  "DocumentProperties.author": "web",
  "DocumentProperties.category": "web",
  "DocumentProperties.comments": "web",
  "DocumentProperties.company": "web",
  "DocumentProperties.keywords": "web",
  "DocumentProperties.manager": "web",
  "DocumentProperties.revisionNumber": "web",
  "DocumentProperties.subject": "web",
  "DocumentProperties.title": "web",
  "Style.horizontalAlignment": "web",
  "Style.indentLevel": "web",
  "Style.numberFormat": "web",
  "Style.verticalAlignment": "web",
  "Style.wrapText": "web",
};

/** Whether Excel can take back a call or a setting of that name: not `canUndo("Worksheet", "Copy", "web")`. */
export function canUndo(typeName: string, name: string, platform: UndoPlatform): boolean {
  const without = WITHOUT_UNDO[`${typeName}.${camelCase(name)}`];
  return without !== "both" && without !== platform;
}

/** The flag by which this host marks a request of an undo group; the library leaves it alone. */
export const UNDO_GROUP = 1 << 20;
