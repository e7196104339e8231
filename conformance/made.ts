import {
  generateAppendix,
  JobError,
  type GenerateMade,
  type GenerateOptions,
  type TakeBack,
} from "../src/jobs";
import { AS_AT } from "./scratch";

/** Generates the appendix; throws where it was not made. */
export async function make(options: GenerateOptions = {}): Promise<GenerateMade> {
  const result = await generateAppendix({ asAt: AS_AT, ...options });
  if (result.kind !== "made") throw new Error(`The appendix was not made: ${result.kind}.`);
  return result;
}

/** Generates it, and gives what takes it back. */
export async function makeAndKeep(options: GenerateOptions = {}): Promise<TakeBack> {
  const { takeBack } = await make(options);
  if (!takeBack) throw new Error("There is nothing to go back to.");
  return takeBack;
}

/** With which code a job refuses; undefined where it does not. */
export async function refusal(job: Promise<unknown>): Promise<string | undefined> {
  try {
    await job;
    return undefined;
  } catch (error) {
    if (error instanceof JobError) return error.code;
    throw error;
  }
}

/** How a sheet is set up to be printed, in office.js's words. */
export async function printedPage(sheetName: string): Promise<object> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const { pageLayout } = sheet;
    pageLayout.load("orientation,paperSize,zoom");
    const footer = pageLayout.headersFooters.defaultForAllPages;
    footer.load("leftFooter,rightFooter");
    const area = pageLayout.getPrintArea();
    const used = sheet.getUsedRange();
    for (const range of [area, used]) range.load("address");
    const titles = pageLayout.getPrintTitleRows();
    titles.load("rowCount");
    await context.sync();
    return {
      orientation: pageLayout.orientation,
      paperSize: pageLayout.paperSize,
      pagesWide: pageLayout.zoom.horizontalFitToPages,
      footer: [footer.leftFooter, footer.rightFooter],
      printsWhatIsThere: area.address === used.address,
      titleRows: titles.rowCount,
    };
  });
}
