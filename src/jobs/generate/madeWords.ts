import type { GenerateMade } from "../types";

/** What the officer is told of a made appendix: "Appendix 1 was renewed: 4 pages, 28 planned steps." */
export function madeWords(made: Omit<GenerateMade, "words">): string {
  const { planned } = made.report.plan.summary;
  const pages = made.pages === 1 ? "1 page" : `${made.pages} pages`;
  const steps = planned === 1 ? "1 planned step" : `${planned} planned steps`;
  return `${made.sheetName} was ${made.isRenewal ? "renewed" : "made"}: ${pages}, ${steps}.`;
}
