import { readFile } from "node:fs/promises";
import { fillWordTemplate, makeEdition, type GenerateMade } from "../../src/jobs";
import { FORMATS, type Format } from "./formats";
import { fileTrouble } from "./openWorkbook";
import { findLibreOffice, pdfOf } from "./pdf";
import { plainLine } from "./plainLine";
import { UsageError } from "./usageError";

/** What the other forms of an appendix need beside it, found before any work is done. */
export interface EditionNeeds {
  /** A council's own Word document, and the name by which it was given. */
  readonly template: { readonly path: string; readonly bytes: Uint8Array } | undefined;
  /** Where a PDF is wanted. */
  readonly libreOffice: string | undefined;
}

/** Throws a `UsageError` for a template that cannot be read, or a PDF where there is no LibreOffice. */
export async function editionNeeds(
  formats: readonly Format[],
  template: string | undefined,
): Promise<EditionNeeds> {
  if (template !== undefined && !formats.includes("docx") && !formats.includes("pdf")) {
    throw new UsageError("--template is for a Word document: give --format docx or pdf as well.");
  }
  return {
    libreOffice: formats.includes("pdf") ? await findLibreOffice() : undefined,
    template: template === undefined ? undefined : await readTemplate(template),
  };
}

async function readTemplate(path: string): Promise<NonNullable<EditionNeeds["template"]>> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileTrouble(path, error);
  });
  return { path, bytes };
}

/** An appendix in its other forms, as bytes by the ending of each file. Writes nothing. */
export async function editionFiles(
  made: GenerateMade,
  formats: readonly Format[],
  { template, libreOffice }: EditionNeeds,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  let word: Promise<Uint8Array> | undefined;
  const wordOnce = (): Promise<Uint8Array> => (word ??= wordOf(made, template));
  for (const format of formats) {
    if (format === "xlsx") continue;
    if (format === "docx") {
      files.set(FORMATS.docx, await wordOnce());
    } else if (format !== "pdf") {
      files.set(FORMATS[format], bytesOf((await makeEdition(format, made)).content));
    } else if (libreOffice !== undefined) {
      files.set(FORMATS.pdf, await pdfOf(await wordOnce(), libreOffice));
    }
  }
  return files;
}

async function wordOf(made: GenerateMade, template: EditionNeeds["template"]): Promise<Uint8Array> {
  if (!template) return bytesOf((await makeEdition("docx", made)).content);
  const name = plainLine(template.path);
  const filled = await fillWordTemplate(made, template.bytes).catch(() => {
    throw new UsageError(`${name} is no Word document (.docx). Save the template as one.`);
  });
  if (filled) return filled;
  throw new UsageError(
    `${name} has no place for the appendix. Type {{appendix}} in it, in a paragraph of its own.`,
  );
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
