import type { Book } from "../book";
import { asText } from "../formats";
import { invalidArgument } from "../hostError";
import type { CommentModel, MentionModel, RemarkModel } from "./commentModel";

/** Excel's own limit for what is said in a comment. */
const MOST_CHARACTERS = 32_767;

/** What is said: a text, or a text with people's names in tags: `{richContent: '<at id="0">Ann</at>', mentions: […]}`. */
export function saidIn(content: unknown): Pick<RemarkModel, "content" | "mentions"> {
  if (typeof content !== "object" || content === null || !("richContent" in content)) {
    return { content: checked(asText(content)), mentions: [] };
  }
  const people: unknown[] =
    "mentions" in content && Array.isArray(content.mentions) ? content.mentions : [];
  const mentions: MentionModel[] = [];
  let text = "";
  const rich = asText(content.richContent);
  for (const piece of rich.split(/(<at id="\d+">[^<]*<\/at>)/)) {
    const tag = /^<at id="(\d+)">([^<]*)<\/at>$/.exec(piece);
    if (tag === null) {
      text += piece;
      continue;
    }
    const person = people[Number(tag[1])];
    const email = fieldOf(person, "email");
    if (email === undefined) throw invalidArgument(`nobody is mentioned as ${tag[1] ?? ""}`);
    const shown = `@${tag[2] ?? ""}`;
    const name = fieldOf(person, "name") ?? shown;
    mentions.push({ name, email, start: text.length, length: shown.length });
    text += shown;
  }
  return { content: checked(text), mentions };
}

function fieldOf(person: unknown, field: string): string | undefined {
  const value: unknown =
    typeof person === "object" && person !== null ? Reflect.get(person, field) : undefined;
  return typeof value === "string" ? value : undefined;
}

function checked(text: string): string {
  if (text === "" || text.length > MOST_CHARACTERS) {
    throw invalidArgument("a comment says something");
  }
  return text;
}

/** The content with the names of those who are mentioned in tags. */
export function richContent({ content, mentions }: RemarkModel): string {
  let rich = "";
  let at = 0;
  for (const [index, { start, length }] of mentions.entries()) {
    const name = content.slice(start, start + length).replace(/^@/, "");
    rich += `${content.slice(at, start)}<at id="${index}">${name}</at>`;
    at = start + length;
  }
  return rich + content.slice(at);
}

/** A remark of whoever is signed in, made now. */
export function newRemark(book: Book, content: unknown): RemarkModel {
  const said = saidIn(content);
  const created = new Date().toISOString().slice(0, -2);
  return { id: freeId(book), author: book.circumstances.user, created, ...said };
}

/** Ids are numbered through the whole workbook, as a reply is looked for in all of it. */
function freeId({ model }: Book): string {
  const threads = model.sheets.flatMap(({ comments }) => comments);
  const numbers = threads
    .flatMap((comment): RemarkModel[] => [comment, ...comment.replies])
    .map(({ id }) => Number.parseInt(/^\{([0-9A-F]{8})-0000-0000-0002-/i.exec(id)?.[1] ?? "0", 16));
  const number = Math.max(0, ...numbers) + 1;
  return `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0002-000000000000}`;
}

/** The list with one of its threads changed; undefined removes it. */
export function replaceThread(
  threads: readonly CommentModel[],
  id: string,
  thread: CommentModel | undefined,
): CommentModel[] {
  return threads.flatMap((one) => (one.id === id ? (thread ?? []) : [one]));
}
