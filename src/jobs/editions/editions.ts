import type { EditionSettings } from "../../editions";
import type { Paper } from "../../paper";
import { asJob, JobError } from "../errors/jobError";
import { UNCHANGED } from "../errors/workbookState";
import type { GenerateMade } from "../types";

/** A paper in one of its forms, ready to be saved: bytes, or text for those that are text. */
export type Edition = Uint8Array | string;

interface EditionKind {
  /** What the pane calls it. */
  readonly label: string;
  readonly ending: string;
  readonly mediaType: string;
  /** Fetches what writes it. */
  readonly writer: () => Promise<
    (paper: Paper, settings: EditionSettings) => Edition | Promise<Edition>
  >;
}

/** The forms that a paper can have beside its sheet, each fetched only when it is wanted. To add one, add it here. */
export const EDITIONS = {
  docx: {
    label: "Word",
    ending: ".docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    writer: async () => (await fetchWord()).wordFile,
  },
  html: {
    label: "Web page",
    ending: ".html",
    mediaType: "text/html",
    writer: async () => (await import(/* webpackChunkName: "html" */ "./htmlFile")).htmlFile,
  },
  text: {
    label: "Text for an e-mail",
    ending: ".txt",
    mediaType: "text/plain",
    writer: async () => (await import(/* webpackChunkName: "text" */ "./textFile")).textFile,
  },
} as const satisfies Record<string, EditionKind>;

export type EditionFormat = keyof typeof EDITIONS;

/**
 * The appendix that was made in another form, with the same words. Throws a `JobError`, with the code "NotFetched" when
 * what writes that form does not arrive. `await makeEdition("html", made)` is the whole page as text.
 */
export function makeEdition(format: EditionFormat, made: GenerateMade): Promise<Edition> {
  return asJob(async () => {
    const { writer }: EditionKind = EDITIONS[format];
    const write = await fetched(writer);
    return write(made.paper, made.report.settings);
  });
}

/**
 * A council's own .docx file with the appendix at its place {{appendix}}; undefined where it has none. Throws a `JobError`
 * for what is no .docx file.
 */
export function fillWordTemplate(
  made: GenerateMade,
  template: Uint8Array,
): Promise<Edition | undefined> {
  return asJob(async () => {
    const { filledTemplate } = await fetched(fetchWord);
    return filledTemplate(made.paper, made.report.settings, template);
  });
}

function fetchWord() {
  return import(/* webpackChunkName: "word" */ "./wordFile");
}

async function fetched<T>(fetch: () => Promise<T>): Promise<T> {
  try {
    return await fetch();
  } catch (cause) {
    throw new JobError({ code: "NotFetched" }, UNCHANGED, { cause });
  }
}
