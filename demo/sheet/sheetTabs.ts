import type { SheetModel } from "office-js-host/model";

/** Draws the sheets' tabs; hidden sheets have none. Arrow keys move between them. */
export function drawTabs(
  list: HTMLElement,
  sheets: readonly SheetModel[],
  active: SheetModel,
  onChoose: (sheet: SheetModel) => void,
): void {
  const hadFocus = list.contains(document.activeElement);
  const visible = sheets.filter(({ visibility }) => visibility === "Visible");
  const tabs = visible.map((sheet, index) => {
    const isActive = sheet === active;
    const tab = document.createElement("button");
    tab.type = "button";
    tab.textContent = sheet.name;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-selected", String(isActive));
    tab.setAttribute("aria-controls", "grid");
    tab.tabIndex = isActive ? 0 : -1;
    if (sheet.tabColor !== "") {
      const colour = document.createElement("span");
      colour.className = "tab-colour";
      colour.style.background = sheet.tabColor;
      tab.append(colour);
    }
    tab.addEventListener("click", () => onChoose(sheet));
    tab.addEventListener("keydown", ({ key }) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
      const next = step && visible[(index + step + visible.length) % visible.length];
      if (next) onChoose(next);
    });
    return tab;
  });
  list.replaceChildren(...tabs);
  if (hadFocus) list.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
}
