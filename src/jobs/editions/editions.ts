import type { EditionSettings } from "../../editions";
import type { Paper } from "../../paper";
import { fetched } from "../errors/fetched";
import { asJob } from "../errors/jobError";
import type { GenerateMade } from "../types";

/** What a file holds: bytes, or text for those that are text. */
export type EditionContent = Uint8Array | string;

/** A paper in one of its forms, ready to be saved. */
export interface Edition {
  readonly content: EditionContent;
  /** ".docx" */
  readonly ending: string;
  readonly mediaType: string;
}

interface EditionKind {
  readonly ending: string;
  readonly mediaType: string;
  /** Fetches what writes it. */
  readonly writer: () => Promise<
    (paper: Paper, settings: EditionSettings) => EditionContent | Promise<EditionContent>
  >;
}

/** The forms that a paper can have beside its sheet, each fetched only when it is wanted. To add one, add it here. */
export const EDITIONS = {
  docx: {
    ending: ".docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    writer: async () => (await fetchWord()).wordFile,
  },
  html: {
    ending: ".html",
    mediaType: "text/html",
    writer: async () => (await import(/* webpackChunkName: "html" */ "./htmlFile")).htmlFile,
  },
  text: {
    ending: ".txt",
    mediaType: "text/plain",
    writer: async () => (await import(/* webpackChunkName: "text" */ "./textFile")).textFile,
  },
} as const satisfies Record<string, EditionKind>;

export type EditionFormat = keyof typeof EDITIONS;

/**
 * The appendix that was made in another form, with the same words. Throws a `JobError`, with the code "NotFetched" when
 * what writes that form does not arrive. `(await makeEdition("html", made)).content` is the whole page as text.
 */
export function makeEdition(format: EditionFormat, made: GenerateMade): Promise<Edition> {
  return asJob(async () => {
    const { writer, ending, mediaType }: EditionKind = EDITIONS[format];
    const write = await fetched(writer);
    return { content: await write(made.paper, made.report.settings), ending, mediaType };
  });
}

/**
 * A council's own .docx file with the appendix at its place {{appendix}}; undefined where it has none. Throws a `JobError`
 * for what is no .docx file.
 */
export function fillWordTemplate(
  made: GenerateMade,
  template: Uint8Array,
): Promise<Uint8Array | undefined> {
  return asJob(async () => {
    const { filledTemplate } = await fetched(fetchWord);
    return filledTemplate(made.paper, made.report.settings, template);
  });
}

function fetchWord() {
  return import(/* webpackChunkName: "word" */ "./wordFile");
}
