import { ExcelFrame } from "office-js-host/browser";
import {
  formatArea,
  areaOf,
  formatAt,
  type AreaModel,
  type SheetModel,
} from "office-js-host/model";
import { DialogDesk } from "./dialogDesk";
import { downloadFile, fetchSample, pickFile } from "./files";
import { Officer } from "./officer";
import { openBlank, openFile, type OpenBook, type PlayedExcel } from "./openBook";
import { openPrintView } from "./print/printView";
import { CellEditor } from "./sheet/cellEditor";
import { fontOf } from "./sheet/drawCell";
import { SheetGrid } from "./sheet/sheetGrid";
import { drawTabs } from "./sheet/sheetTabs";
import { setUpTheme } from "./theme";

/** The page: ribbon above, the sheet with its tabs, the pane beside it, and one workbook open at a time. */
export class DemoPage {
  private readonly grid: SheetGrid;
  private readonly editor: CellEditor;
  private readonly excel: PlayedExcel;
  private readonly delayMilliseconds: number;
  private book: OpenBook | undefined;
  private officer: Officer | undefined;
  private frames: ExcelFrame[] = [];
  private readonly dialogs: DialogDesk;
  private shownRevision = -1;

  /** `query` may ask for another Excel: api=1.8, readonly, slow=150 (milliseconds an answer), theme=dark. */
  constructor(private readonly query: URLSearchParams) {
    this.excel = {
      apiVersion: query.get("api") ?? "1.17",
      isReadOnly: query.has("readonly"),
    };
    this.delayMilliseconds = Number(query.get("slow") ?? 0);
    this.editor = new CellEditor({
      onDone: (text, move) => this.endEdit(text, move),
      onCancelled: () => this.endEdit(undefined, "none"),
    });
    this.dialogs = new DialogDesk(
      byId<HTMLDialogElement>("message"),
      byId("message-frame"),
      () => this.book?.session,
    );
    this.grid = new SheetGrid(byId("grid"), {
      onSelect: (area) => this.select(area),
      onEdit: (text) => this.beginEdit(text),
      onClear: () => this.try(() => this.officer?.clearSelection()),
    });
  }

  /** Sets up the buttons and opens the sample, so that there is something to see at once. */
  async start(): Promise<void> {
    setUpTheme(button("theme"), this.query.get("theme"));
    this.setUpRibbon();
    this.setUpFormulaBar();
    if (this.query.get("workbook") === "blank") await this.openBlank();
    else await this.openSample();
  }

  private setUpRibbon(): void {
    const click = (id: string, work: () => unknown): void => {
      button(id).addEventListener("click", () => void work());
    };
    click("sample", () => this.openSample());
    click("blank", () => this.openBlank());
    click("open", async () => {
      const file = await pickFile(byId<HTMLInputElement>("file"));
      if (file) await this.open(() => openFile(file.name, file.bytes, this.excel));
    });
    click("download", () => this.download());
    click("print", () => this.printSheet());
    click("show-pane", () => this.showPane(byId("pane").hidden === true));
    click("close-pane", () => this.showPane(false));
    click("zoom-out", () => this.setZoom(this.grid.zoom - 0.1));
    click("zoom-in", () => this.setZoom(this.grid.zoom + 0.1));
    click("check-sheets", () => this.pressCommand("check-sheets", "checkSheets"));
    click("generate-appendix", () => this.pressCommand("generate-appendix", "generateAppendix"));
  }

  private setUpFormulaBar(): void {
    const field = byId<HTMLTextAreaElement>("contents");
    const commit = (): void => {
      const { officer } = this;
      if (!officer) return;
      const { rowIndex, columnIndex } = officer.sheet.selection;
      if (field.value !== officer.editedText(rowIndex, columnIndex)) {
        this.try(() => officer.type(rowIndex, columnIndex, field.value));
      }
    };
    field.addEventListener("change", commit);
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.altKey) {
        event.preventDefault();
        commit();
        this.grid.focus();
      }
    });
  }

  private async openSample(): Promise<void> {
    await this.open(async () => {
      const { name, bytes } = await fetchSample();
      return openFile(name, bytes, this.excel);
    });
  }

  private async openBlank(): Promise<void> {
    await this.open(() => openBlank(this.excel));
  }

  /** Opens a workbook in place of the one before; the add-in's pages start anew, as with another file in Excel. */
  private async open(load: () => Promise<OpenBook>): Promise<void> {
    this.notify("Opening…");
    try {
      const book = await load();
      this.book?.close();
      this.book = book;
    } catch (error) {
      this.notify(
        error instanceof Error ? error.message : "The workbook could not be opened.",
        true,
      );
      return;
    }
    const { name, session } = this.book;
    this.officer = new Officer(session);
    byId("file-name").textContent = name;
    this.notify("");
    this.setZoom(this.grid.fittingZoom(this.officer.sheet));
    this.dialogs.clear();
    for (const frame of this.frames) frame.close();
    this.frames = [
      this.openFrame("pane-frame", "taskpane.html", "Committee Appendix"),
      this.openFrame("commands-frame", "commands.html", "Ribbon commands"),
    ];
  }

  private openFrame(holder: string, address: string, title: string): ExcelFrame {
    const element = document.createElement("iframe");
    element.title = title;
    const { book } = this;
    if (!book) throw new Error("A frame needs an open workbook.");
    const frame = new ExcelFrame(element, book.session, {
      delayMilliseconds: this.delayMilliseconds,
      onAnswered: () => this.refreshWhenChanged(),
      onCommandDone: () => this.commandDone(),
      onTabOut: (direction) => (direction === "back" ? this.grid.focus() : button("theme").focus()),
    });
    element.src = address;
    // Only now: a frame keeps the name that it had when it was put into the page.
    byId(holder).replaceChildren(element);
    return frame;
  }

  private pressCommand(id: string, functionName: string): void {
    button(id).disabled = true;
    this.frames[1]?.invokeCommand(functionName);
  }

  private commandDone(): void {
    button("check-sheets").disabled = false;
    button("generate-appendix").disabled = false;
    this.refresh();
  }

  private showPane(isShown: boolean): void {
    byId("pane").hidden = !isShown;
    button("show-pane").setAttribute("aria-pressed", String(isShown));
  }

  private async download(): Promise<void> {
    if (!this.book) return;
    try {
      const { name } = this.book;
      downloadFile(name, await this.book.save());
    } catch (error) {
      this.notify(
        error instanceof Error ? error.message : "The workbook could not be saved.",
        true,
      );
    }
  }

  private printSheet(): void {
    const { book, officer } = this;
    if (!book || !officer) return;
    openPrintView(
      byId<HTMLDialogElement>("print-view"),
      officer.sheet,
      book.session.book.model.date1904,
    );
  }

  private refreshWhenChanged(): void {
    const model = this.book?.session.book.model;
    const selection = this.officer && formatArea(this.officer.sheet.selection);
    if (
      model &&
      (model.revision !== this.shownRevision || selection !== byId("address").textContent)
    ) {
      this.refresh();
    }
  }

  /** Shows the workbook as it is now. */
  private refresh(): void {
    const { book, officer } = this;
    if (!book || !officer) return;
    const { model } = book.session.book;
    const { sheet } = officer;
    this.shownRevision = model.revision;
    this.grid.show(sheet, model.date1904);
    drawTabs(byId("tabs"), model.sheets, sheet, (chosen) => this.activate(chosen));
    byId("address").textContent = formatArea(sheet.selection);
    const { rowIndex, columnIndex } = sheet.selection;
    byId<HTMLTextAreaElement>("contents").value = officer.editedText(rowIndex, columnIndex);
  }

  private setZoom(zoom: number): void {
    this.grid.zoom = Math.min(2, Math.max(0.5, zoom));
    byId("zoom").textContent = `${Math.round(this.grid.zoom * 100)} %`;
    this.refresh();
  }

  private activate(sheet: SheetModel): void {
    this.try(() => this.officer?.activate(sheet));
  }

  private select(area: AreaModel): void {
    this.try(() => this.officer?.select(area));
  }

  private beginEdit(text: string | undefined): void {
    const box = this.grid.selectedBox();
    const { officer } = this;
    if (!officer || !box) return;
    const { sheet } = officer;
    const { rowIndex, columnIndex } = sheet.selection;
    this.book?.session.setCellBeingEdited(true);
    const { font } = formatAt(sheet, rowIndex, columnIndex);
    this.editor.open(
      this.grid.surface,
      box,
      text ?? officer.editedText(rowIndex, columnIndex),
      fontOf(font, this.grid.zoom),
    );
  }

  private endEdit(text: string | undefined, move: "down" | "right" | "none"): void {
    const { officer } = this;
    if (!officer) return;
    this.book?.session.setCellBeingEdited(false);
    const { rowIndex, columnIndex } = officer.sheet.selection;
    this.try(() => {
      if (text !== undefined && text !== officer.editedText(rowIndex, columnIndex)) {
        officer.type(rowIndex, columnIndex, text);
      }
      if (move === "down") officer.select(areaOf(rowIndex + 1, columnIndex));
      if (move === "right") officer.select(areaOf(rowIndex, columnIndex + 1));
    });
    if (move !== "none" || text === undefined) this.grid.focus();
  }

  /** Does something by hand; what the workbook refuses is told. */
  private try(work: () => void): void {
    try {
      work();
      this.notify("");
    } catch (error) {
      this.notify(error instanceof Error ? error.message : "That cannot be done here.", true);
    }
    this.refresh();
  }

  private notify(words: string, isTrouble = false): void {
    const notice = byId("notice");
    notice.textContent = words;
    notice.classList.toggle("trouble", isTrouble);
  }
}

function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}".`);
  return element as Kind;
}

function button(id: string): HTMLButtonElement {
  return byId<HTMLButtonElement>(id);
}
