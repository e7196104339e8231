import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { UsageError } from "./usageError";

const run = promisify(execFile);

/** Where LibreOffice's own command may be, the first that answers. */
const COMMANDS = [
  "soffice",
  "libreoffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.com",
];
/** A long document on a slow machine; the first start of a fresh installation takes longest. */
const PATIENCE_MILLISECONDS = 180_000;

/** Tags by PDF/UA, so that a screen reader finds headings and tables, and bookmarks of the headings. */
const FILTER = `pdf:writer_pdf_Export:${JSON.stringify({
  UseTaggedPDF: { type: "boolean", value: "true" },
  PDFUACompliance: { type: "boolean", value: "true" },
  ExportBookmarks: { type: "boolean", value: "true" },
})}`;

/**
 * LibreOffice's command on this machine. Throws a `UsageError` with one line of what to do where there is none.
 */
export async function findLibreOffice(commands: readonly string[] = COMMANDS): Promise<string> {
  for (const command of commands) {
    const answers = await run(command, ["--version"], { timeout: PATIENCE_MILLISECONDS }).then(
      () => true,
      () => false,
    );
    if (answers) return command;
  }
  throw new UsageError(
    "A PDF needs LibreOffice, which was not found here. Install it, or leave pdf out of --format and save the Word document as PDF.",
  );
}

/**
 * A Word document as a PDF with tags, title and language, by LibreOffice's command, in a folder and with a profile of its
 * own, so that an open LibreOffice is not disturbed. Throws a `UsageError` where LibreOffice gives none.
 */
export async function pdfOf(docx: Uint8Array, libreOffice: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "committee-appendix-"));
  try {
    const source = join(folder, "appendix.docx");
    await writeFile(source, docx);
    const profile = pathToFileURL(join(folder, "profile")).href;
    await run(
      libreOffice,
      ["--headless", "--norestore", `-env:UserInstallation=${profile}`].concat([
        "--convert-to",
        FILTER,
        "--outdir",
        folder,
        source,
      ]),
      { timeout: PATIENCE_MILLISECONDS },
    );
    return await readFile(join(folder, "appendix.pdf"));
  } catch {
    throw new UsageError(
      "LibreOffice gave no PDF. Leave pdf out of --format and save the Word document as PDF.",
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
