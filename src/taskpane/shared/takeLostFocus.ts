/**
 * Gives the focus to the first button within an element, if it was lost with a button that has gone or stands within
 * `from`. An officer who has gone on to something else, in the pane or on the sheet, keeps the focus there. It goes to a
 * button because Tab must reach what is focused: office.js moves the focus itself and leaves the pane from anywhere else.
 */
export function takeLostFocus(element: HTMLElement | null, from?: HTMLElement | null): void {
  const { activeElement, body } = document;
  const isLost = activeElement === null || activeElement === body;
  const isThere = isLost || from?.contains(activeElement) === true;
  if (isThere && document.hasFocus()) element?.querySelector("button")?.focus();
}
