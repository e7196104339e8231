/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render, screen } from "@testing-library/react";
import { AboutLine } from "../../../src/taskpane/shell/aboutLine";
import { OutsidePage, TroublePage } from "../../../src/taskpane/shell/messagePage";

function pageSays(html: string): void {
  document.body.innerHTML = html;
}

/** The template of the pane's page, as the build fills it in. */
const ABOUT = (
  /<template id="about">.*<\/template>/s.exec(
    readFileSync(join(__dirname, "../../../src/taskpane/shell/taskpane.html"), "utf8"),
  )?.[0] ?? ""
)
  .replace("<%= help %>", "https://addin.example.gov.uk/support.html")
  .replace("<%= version %>", "3.4.5");

test("leads to the page's help, in a window of its own, and says its version", () => {
  pageSays(ABOUT);
  render(<AboutLine />);
  const link = screen.getByRole("link", { name: "Help, opens in the browser" });
  expect(link.getAttribute("href")).toBe("https://addin.example.gov.uk/support.html");
  expect(link.getAttribute("target")).toBe("_blank");
  screen.getByText("Version 3.4.5");
});

test("says nothing that its page does not say", () => {
  pageSays("");
  render(<AboutLine />);
  expect(screen.queryByRole("link")).toBeNull();
  expect(screen.queryByText(/Version/)).toBeNull();
});

test("help is at hand where nothing else works", () => {
  pageSays(ABOUT);
  const trouble = { title: "T", whatHappened: "A.", nothingLost: "B.", whatToDo: "C." };
  const pages = [
    <OutsidePage key="outside" />,
    <TroublePage key="trouble" trouble={trouble as never} onRetry={() => undefined} />,
  ];
  for (const page of pages) {
    const { unmount } = render(page);
    screen.getByRole("link", { name: "Help, opens in the browser" });
    unmount();
  }
});
