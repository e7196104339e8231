/** Light or dark, for the page and the pane in it: as the system prefers until the button is pressed. */
export function setUpTheme(button: HTMLButtonElement, asked: string | null): void {
  const media = matchMedia("(prefers-color-scheme: dark)");
  const apply = (isDark: boolean): void => {
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
    button.setAttribute("aria-pressed", String(isDark));
  };
  apply(asked === null ? media.matches : asked === "dark");
  media.addEventListener("change", () => apply(media.matches));
  button.addEventListener("click", () => {
    apply(document.documentElement.dataset["theme"] !== "dark");
  });
}
