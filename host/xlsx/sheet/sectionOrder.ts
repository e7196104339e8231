/** The order of a worksheet's sections. ECMA-376 Part 1, 18.3.1.99 (CT_Worksheet). */
export const SECTION_ORDER: readonly string[] = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** Small elements within sections whose children have an order too. */
export const SHEET_PROPERTIES_ORDER: readonly string[] = ["tabColor", "outlinePr", "pageSetUpPr"];
export const SHEET_VIEW_ORDER: readonly string[] = [
  "pane",
  "selection",
  "pivotSelection",
  "extLst",
];
export const HEADER_FOOTER_ORDER: readonly string[] = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
];
