/** What an officer is asked before something is done that cannot be taken back. */
export interface Question {
  readonly title: string;
  readonly words: string;
  /** What doing it is called: "Discard the changes". */
  readonly yes: string;
  readonly no: string;
}

/** Asks in a dialog of the page; false when it is closed in any other way than by the button that says so. */
export function ask(
  dialog: HTMLDialogElement,
  { title, words, yes, no }: Question,
): Promise<boolean> {
  const heading = document.createElement("h2");
  heading.textContent = title;
  heading.id = "question-title";
  const text = document.createElement("p");
  text.textContent = words;
  const form = document.createElement("form");
  form.method = "dialog";
  const buttons = document.createElement("div");
  buttons.className = "question-buttons";
  buttons.append(choice(no, "no"), choice(yes, "yes"));
  form.append(heading, text, buttons);
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.returnValue = "";
  dialog.replaceChildren(form);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}

function choice(text: string, value: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.textContent = text;
  button.value = value;
  if (value === "no") button.className = "main";
  return button;
}
