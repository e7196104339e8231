import { useEffect, useState } from "react";
import type { Theme } from "@fluentui/react-components";
import { DARK_THEME, LIGHT_THEME, isDark, type OfficeColours } from "./paneTheme";

/**
 * The theme that fits Office now. It is asked again when the system changes between light and dark and when the pane
 * gets the focus back: Excel tells no pane that the officer changed Office's theme.
 */
export function useTheme(): Theme {
  const [dark, setDark] = useState(readDark);
  useEffect(() => {
    const update = (): void => setDark(readDark());
    const media = matchMedia("(prefers-color-scheme: dark)");
    media.addEventListener("change", update);
    addEventListener("focus", update);
    return () => {
      media.removeEventListener("change", update);
      removeEventListener("focus", update);
    };
  }, []);
  return dark ? DARK_THEME : LIGHT_THEME;
}

function readDark(): boolean {
  return isDark(officeColours(), matchMedia("(prefers-color-scheme: dark)").matches);
}

function officeColours(): OfficeColours | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.officeTheme;
}
