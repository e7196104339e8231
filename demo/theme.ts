/** Light or dark, for the page and the pane in it: as the system prefers until the button is pressed. */
export class ThemeSwitch {
  private readonly panes = new Set<HTMLIFrameElement>();
  private isDark = false;

  /** `asked` is "dark" or "light", or null where the system decides. */
  constructor(
    private readonly button: HTMLButtonElement,
    asked: string | null,
  ) {
    const media = matchMedia("(prefers-color-scheme: dark)");
    this.apply(asked === null ? media.matches : asked === "dark");
    media.addEventListener("change", () => this.apply(media.matches));
    button.addEventListener("click", () => this.apply(!this.isDark));
  }

  /** Tells an add-in's page in a frame of the theme, now and whenever it changes, until the frame is gone. */
  follow(frame: HTMLIFrameElement): void {
    this.panes.add(frame);
    frame.addEventListener("load", () => void this.tell(frame));
  }

  private apply(isDark: boolean): void {
    this.isDark = isDark;
    document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
    this.button.setAttribute("aria-pressed", String(isDark));
    for (const frame of this.panes) {
      if (frame.isConnected) void this.tell(frame);
      else this.panes.delete(frame);
    }
  }

  /** As Excel does it: what Office says of its theme is another, and the pane sees it when it has the focus again. */
  private async tell(frame: HTMLIFrameElement): Promise<void> {
    const page = frame.contentWindow as (Window & { readonly Office?: typeof Office }) | null;
    if (page?.Office === undefined) return;
    await page.Office.onReady();
    Object.defineProperty(page.Office.context, "officeTheme", {
      value: { isDarkTheme: this.isDark },
      configurable: true,
    });
    page.dispatchEvent(new Event("focus"));
  }
}
