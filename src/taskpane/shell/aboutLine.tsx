/**
 * The pane's last line: the way to the help page, which opens in the browser, and the version. Both stand ready in the
 * page itself (taskpane.html, `<template id="about">`), where the build puts them, and its stylesheet has their look.
 */
export function AboutLine() {
  return <footer className="about" ref={fill} />;
}

function fill(line: HTMLElement | null): void {
  const about = document.querySelector<HTMLTemplateElement>("#about");
  if (about) line?.replaceChildren(about.content.cloneNode(true));
}
