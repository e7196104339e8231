import { EDITIONS, type EditionFormat } from "../../src/jobs";
import { UsageError } from "./usageError";

/** A form that the appendix can be written in: the workbook with its sheet, or one beside it. */
export type Format = "xlsx" | EditionFormat | "pdf";

/** Every form that `--format` takes, with the ending of its file. */
export const FORMATS: Readonly<Record<Format, string>> = {
  xlsx: ".xlsx",
  docx: EDITIONS.docx.ending,
  html: EDITIONS.html.ending,
  text: EDITIONS.text.ending,
  pdf: ".pdf",
};

/** Reads what `--format` was given: `readFormats("docx,html")` is ["docx", "html"]. Throws a `UsageError` for anything else. */
export function readFormats(text: string): readonly Format[] {
  const wanted = text.split(",").map((name) => name.trim().toLowerCase());
  const formats = wanted.filter(isFormat);
  if (formats.length < wanted.length) {
    const names = Object.keys(FORMATS).join(", ");
    throw new UsageError(`--format takes any of ${names}, with commas between, not "${text}".`);
  }
  return [...new Set(formats)];
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(FORMATS, name);
}
