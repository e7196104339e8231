import { excelPlatform, type ExcelPlatform } from "../../excel";

const PRESS: Readonly<Record<ExcelPlatform, string>> = {
  windows: "File, Export, Create PDF/XPS",
  mac: "File, Save As, with PDF as the format",
  web: "File, Print, then “Save as PDF” in your browser’s window",
  other: "Print, then save as PDF",
};

/** What to press for a PDF of the sheet in this Excel: "For a PDF, with Appendix 1 in front: File, Export, …" */
export function pdfWords(sheetName: string, platform: ExcelPlatform = excelPlatform()): string {
  return `For a PDF, with ${sheetName} in front: ${PRESS[platform]}.`;
}
