/**
 * Demo: a page on which anyone can try the add-in with no Excel. It plays Excel on the web around the unmodified pane.
 * Takes a .xlsx file (or the sample) and gives it back; may not know what the add-in does, and may not send anything
 * anywhere: every file is read and written in the browser.
 */
import { loadPrintFonts } from "./fonts";
import { DemoPage } from "./demoPage";

void loadPrintFonts();
const page = new DemoPage(new URLSearchParams(location.search));
void page.start();
