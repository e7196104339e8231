/** The order of a workbook part's sections. ECMA-376 Part 1, 18.2.27 (CT_Workbook). */
export const WORKBOOK_ORDER: readonly string[] = (
  "fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets " +
  "functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr " +
  "smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");
