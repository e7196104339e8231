import type { Edition } from "../../jobs";

/** The browser may still be reading the file some time after it was asked to save it. */
const KEPT_MILLISECONDS = 60_000;

/** Hands a file to the browser for saving. Some Excels let none out of the pane, and do not say so. */
export function saveFile(name: string, { content, mediaType }: Edition): void {
  const part = typeof content === "string" ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type: mediaType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MILLISECONDS);
}
