/** What a command tells the officer in words, because the workbook alone does not show it. */
export interface Message {
  /** One short line: "The sheet is protected". */
  readonly title: string;
  readonly text: string;
}

/** Addresses that are too long are cut or refused on their way through Office. */
const LONGEST_TEXT = 1_000;

/**
 * The address of the page that shows a message, beside the page at `base`; `readMessage` takes it apart again.
 * `messageAddress({title: "Stopped", text: "Why"}, "https://x/commands.html")` is
 * "https://x/message.html?title=Stopped&text=Why".
 */
export function messageAddress({ title, text }: Message, base: string): string {
  const address = new URL("message.html", base);
  const told = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  address.search = new URLSearchParams({ title, text: told }).toString();
  return address.href;
}

/** The message in the query of an address; what Office has added to it is left aside. */
export function readMessage(query: string): Message {
  const words = new URLSearchParams(query);
  return { title: words.get("title") ?? "", text: words.get("text") ?? "" };
}
