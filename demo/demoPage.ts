import { ExcelFrame, UndoStack } from "office-js-host/browser";
import {
  areaOf,
  formatArea,
  formatAt,
  type AreaModel,
  type SheetModel,
} from "office-js-host/model";
import { ask } from "./ask";
import { DialogDesk } from "./dialogDesk";
import { rememberNothing } from "./forgetting";
import { downloadFile, fetchSample, pickFile, SAMPLE } from "./files";
import { Officer } from "./officer";
import { openBlank, openFile, type OpenBook, type PlayedExcel } from "./openBook";
import { openPrintView } from "./print/printView";
import { CellEditor, type MoveAfter } from "./sheet/cellEditor";
import { cellsIn, copiedCells } from "./sheet/clipboard";
import { fontOf } from "./sheet/drawCell";
import { SheetGrid } from "./sheet/sheetGrid";
import { drawTabs } from "./sheet/sheetTabs";
import { ThemeSwitch } from "./theme";
import { Unsaved } from "./unsaved";

/** The add-in's requests that follow one another so soon belong to one job, and are undone together. */
const SAME_JOB_MILLISECONDS = 1000;
const THE_ADD_IN = "what the add-in wrote";

/** The page: ribbon above, the sheet with its tabs, the pane beside it, and one workbook open at a time. */
export class DemoPage {
  private readonly grid: SheetGrid;
  private readonly editor: CellEditor;
  private theme: ThemeSwitch | undefined;
  private readonly excel: PlayedExcel;
  private readonly delayMilliseconds: number;
  private book: OpenBook | undefined;
  private officer: Officer | undefined;
  private undoing: UndoStack | undefined;
  private unsaved: Unsaved | undefined;
  /** What was copied last, to be pasted with its looks and merged areas. */
  private copied:
    { readonly sheet: SheetModel; readonly area: AreaModel; readonly text: string } | undefined;
  private addInWroteAt = -Infinity;
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
    this.grid = new SheetGrid(byId("grid"), byId("charts"), {
      onSelect: (area) => this.select(area),
      onEdit: (text) => this.beginEdit(text),
      onClear: () => this.do("clearing cells", (officer) => officer.clearSelection()),
    });
  }

  /** Sets up the buttons and opens the sample, so that there is something to see at once. */
  async start(): Promise<void> {
    rememberNothing(() => {
      for (const holder of ["pane-frame", "commands-frame"]) byId(holder).replaceChildren();
    });
    this.theme = new ThemeSwitch(button("theme"), this.query.get("theme"));
    this.setUpRibbon();
    this.setUpFormulaBar();
    this.setUpClipboard();
    this.setUpUndo();
    addEventListener("beforeunload", (event) => {
      if (this.unsaved?.isUnsaved) event.preventDefault();
    });
    const asked = this.query.get("workbook") ?? SAMPLE;
    if (asked === "blank") await this.openBlank();
    else await this.openSample(asked);
  }

  private setUpRibbon(): void {
    const click = (id: string, work: () => unknown): void => {
      button(id).addEventListener("click", () => void work());
    };
    click("sample", async () => (await this.mayLeave()) && this.openSample(SAMPLE));
    click("blank", async () => (await this.mayLeave()) && this.openBlank());
    click("open", async () => {
      const file = await pickFile(byId<HTMLInputElement>("file"));
      if (!file || !(await this.mayLeave())) return;
      await this.open(() => openFile(file.name, file.bytes, this.excel));
    });
    click("download", () => this.download());
    click("print", () => this.printSheet());
    click("show-pane", () => this.showPane(byId("pane").hidden === true));
    click("close-pane", () => this.showPane(false));
    click("undo", () => this.goBack());
    click("redo", () => this.goForward());
    click("insert-rows", () => this.do("inserting rows", (officer) => officer.insertRows()));
    click("delete-rows", () => this.do("deleting rows", (officer) => officer.deleteRows()));
    click("merge", () => this.mergeOrTakeApart());
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
        this.typeInto(rowIndex, columnIndex, field.value);
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

  /** Copying and pasting by the keys and menus of the browser, where the grid has the focus. */
  private setUpClipboard(): void {
    document.addEventListener("copy", (event) => {
      const { officer, book } = this;
      if (!officer || !book || !this.grid.hasFocus) return;
      const { sheet } = officer;
      const area = sheet.selection;
      const { text, html } = copiedCells(sheet, area, book.session.book.model.date1904);
      event.clipboardData?.setData("text/plain", text);
      event.clipboardData?.setData("text/html", html);
      event.preventDefault();
      this.copied = { sheet, area, text };
      this.notify(`${formatArea(area)} copied.`);
    });
    document.addEventListener("paste", (event) => {
      if (!this.grid.hasFocus) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      event.preventDefault();
      if (text !== "") this.paste(text);
    });
  }

  private paste(text: string): void {
    const { copied } = this;
    const isOurs =
      copied !== undefined &&
      sameLines(copied.text, text) &&
      this.book?.session.book.model.sheets.includes(copied.sheet) === true;
    this.do("pasting", (officer) => {
      if (isOurs) officer.copyHere(copied.sheet, copied.area);
      else officer.paste(cellsIn(text));
    });
  }

  private setUpUndo(): void {
    document.addEventListener("keydown", (event) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
      const isTyping = target instanceof HTMLTextAreaElement;
      if (isTyping || altKey || !(ctrlKey || metaKey) || isDialogOpen()) return;
      const pressed = key.toLowerCase();
      if (pressed === "z" && !shiftKey) this.goBack();
      else if (pressed === "y" || pressed === "z") this.goForward();
      else return;
      event.preventDefault();
    });
  }

  private goBack(): void {
    this.tellStep("Undone", this.undoing?.undo());
  }

  private goForward(): void {
    this.tellStep("Done again", this.undoing?.redo());
  }

  private tellStep(how: string, what: string | undefined): void {
    if (what !== undefined) this.notify(`${how}: ${what}.`);
    this.refresh();
  }

  /** Asks before what has been done to the workbook is lost; true where nothing would be. */
  private async mayLeave(): Promise<boolean> {
    if (!this.book || this.unsaved?.isUnsaved !== true) return true;
    return ask(byId<HTMLDialogElement>("question"), {
      title: "Discard the changes?",
      words: `${this.book.name} has been changed since it was opened or downloaded. Nothing of it is kept here.`,
      yes: "Discard the changes",
      no: "Go back to the workbook",
    });
  }

  /** Merges the selected cells, or takes apart what is merged in them; asks first where words would be lost. */
  private async mergeOrTakeApart(): Promise<void> {
    const { officer } = this;
    if (!officer) return;
    if (officer.isMerged) {
      this.do("unmerging cells", () => officer.unmerge());
      return;
    }
    const mayMerge =
      !officer.losesByMerging ||
      (await ask(byId<HTMLDialogElement>("question"), {
        title: "Merge these cells?",
        words: "Merging keeps the contents of the first cell only and discards all others.",
        yes: "Merge",
        no: "Leave them as they are",
      }));
    if (mayMerge) this.do("merging cells", () => officer.merge());
  }

  private async openSample(asked: string): Promise<void> {
    await this.open(async () => {
      const { name, bytes } = await fetchSample(asked);
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
    this.undoing = new UndoStack(session.book, () => session.deliverEvents());
    this.unsaved = new Unsaved(session.book.model);
    this.copied = undefined;
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
    this.theme?.follow(element);
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
      this.unsaved?.noteSaved();
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
    openPrintView(byId<HTMLDialogElement>("print-view"), officer.sheet, book.session.book.model);
  }

  /** After an answer to the add-in: what it has written is one step, however many requests it took. */
  private refreshWhenChanged(): void {
    const now = performance.now();
    const joins =
      this.undoing?.nextUndo === THE_ADD_IN &&
      now - this.addInWroteAt < SAME_JOB_MILLISECONDS + this.delayMilliseconds;
    if (this.undoing?.record(THE_ADD_IN, { joins }) === true) this.addInWroteAt = now;
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
    this.grid.show(sheet, model);
    drawTabs(byId("tabs"), model.sheets, sheet, (chosen) => this.activate(chosen));
    byId("address").textContent = formatArea(sheet.selection);
    const { rowIndex, columnIndex } = sheet.selection;
    byId<HTMLTextAreaElement>("contents").value = officer.editedText(rowIndex, columnIndex);
    showStep(button("undo"), "Undo", this.undoing?.nextUndo);
    showStep(button("redo"), "Redo", this.undoing?.nextRedo);
    button("merge").setAttribute("aria-pressed", String(officer.isMerged));
  }

  private setZoom(zoom: number): void {
    this.grid.zoom = Math.min(2, Math.max(0.5, zoom));
    byId("zoom").textContent = `${Math.round(this.grid.zoom * 100)} %`;
    this.refresh();
  }

  private activate(sheet: SheetModel): void {
    this.do("", (officer) => officer.activate(sheet));
  }

  private select(area: AreaModel): void {
    this.do("", (officer) => officer.select(area));
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

  private endEdit(text: string | undefined, move: MoveAfter): void {
    const { officer } = this;
    if (!officer) return;
    this.book?.session.setCellBeingEdited(false);
    const { rowIndex, columnIndex } = officer.sheet.selection;
    if (text !== undefined && text !== officer.editedText(rowIndex, columnIndex)) {
      this.typeInto(rowIndex, columnIndex, text);
    }
    const next = move === "none" ? undefined : this.grid.cellAfter(move);
    if (next) this.select(next);
    else this.refresh();
    if (move !== "none" || text === undefined) this.grid.focus();
  }

  private typeInto(row: number, column: number, text: string): void {
    const address = formatArea(areaOf(row, column));
    this.do(`typing in ${address}`, (officer) => officer.type(row, column, text));
  }

  /** Does something by hand, a step that can be undone under these words; what the workbook refuses is told. */
  private do(what: string, work: (officer: Officer) => void): void {
    const { officer } = this;
    if (!officer) return;
    try {
      work(officer);
      this.notify("");
    } catch (error) {
      this.notify(error instanceof Error ? error.message : "That cannot be done here.", true);
    }
    this.undoing?.record(what);
    this.refresh();
  }

  private notify(words: string, isTrouble = false): void {
    const notice = byId("notice");
    notice.textContent = words;
    notice.classList.toggle("trouble", isTrouble);
  }
}

/** A button of Undo or Redo: it says what it would take back, and can be pressed only where there is something. */
function showStep(element: HTMLButtonElement, name: string, what: string | undefined): void {
  element.disabled = what === undefined;
  element.title =
    what === undefined ? `${name}: nothing to ${name.toLowerCase()}` : `${name} ${what}`;
}

function isDialogOpen(): boolean {
  return document.querySelector("dialog[open]") !== null;
}

/** Whether two texts are the same but for how their lines end, which a clipboard may change. */
function sameLines(one: string, other: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, "\n").trimEnd();
  return plain(one) === plain(other);
}

function byId<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}".`);
  return element as Kind;
}

function button(id: string): HTMLButtonElement {
  return byId<HTMLButtonElement>(id);
}
