/**
 * The page of a command's message: shows the words in its address, as text and nothing else, and asks the command to
 * close the window. May not know what any of it means.
 */
import { readMessage } from "./message";

const ready = Office.onReady();
const { title, text } = readMessage(location.search);
find("title").textContent = title;
find("text").textContent = text;
find("close").addEventListener("click", askToClose);
find("close").focus();
addEventListener("keydown", ({ key }) => {
  if (key === "Escape") askToClose();
});

function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}".`);
  return element;
}

function askToClose(): void {
  void ready.then(() => Office.context.ui.messageParent("close"));
}
