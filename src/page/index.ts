/**
 * Page: what a printed page does to text: widths in Arial, wrapping, row heights, page breaks, paper sizes, and the
 * colours that survive a grey print. Takes texts and points and gives points. May not know what the words mean, whose
 * page it is, or Excel.
 */
export * from "./cellText";
export * from "./charWidth";
export * from "./pageBreaks";
export * from "./palette";
export * from "./paperSize";
export * from "./splitText";
export * from "./wrapText";
