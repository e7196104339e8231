/** What office.js keeps in a browser's storage: which version of it was used, and notes of when a pane was closed. */
const KEPT_BY_OFFICE =
  /^(?:Office API client|Office App Log Id Set|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * The page remembers nothing by itself, and office.js in its frames shall leave nothing behind either: what it keeps is taken
 * away when the page is left, and what an earlier visit left (a browser that was killed) when it is opened.
 * `closeFrames` ends the pages in it, which office.js notes too.
 */
export function rememberNothing(closeFrames: () => void): void {
  forget();
  addEventListener("pagehide", ({ persisted }) => {
    // A page that the browser may come back to keeps its frames.
    if (!persisted) closeFrames();
    forget();
  });
}

function forget(): void {
  // A browser may refuse storage altogether; then there is nothing to forget.
  try {
    const keys = Object.keys(localStorage).filter((key) => KEPT_BY_OFFICE.test(key));
    for (const key of keys) localStorage.removeItem(key);
    sessionStorage.clear();
  } catch {
    return;
  }
}
