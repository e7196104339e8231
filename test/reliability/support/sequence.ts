import { startOffice, type OfficeHost } from "office-js-host";
import { areaOf, formatArea, mergeAt } from "office-js-host/model";
import { openXlsx, saveXlsx, type OpenedWorkbook } from "office-js-host/xlsx";
import {
  generateAppendix,
  JobError,
  loadReport,
  makeChecksSheet,
  parseIsoDate,
  saveSettings,
} from "../../../src/jobs";
import { randomOf } from "../../../scripts/slips/random";
import { FAULT_KINDS } from "./faultKinds";
import { Ledger } from "./ledger";
import { planWorkbook } from "./planWorkbook";
import { readSaved } from "./readSaved";

const AS_AT = parseIsoDate("2003-11-11");
const STEPS = 12;
const PLAN = "Targets";
/** Requests that a job sends at most, when a failure or a colleague is to come somewhere in it. */
const MOST_REQUESTS = 9;
const MOST_ACTIONS = 90;

/** What people do; what is not possible just then becomes writing into the plan. */
type Act = "write" | "step" | "sheet" | "ours" | "rename" | "insert" | "delete" | "hide";
const OFFICERS_ACTS: readonly Act[] = [
  ...(["write", "write", "step", "sheet", "ours", "ours"] as const),
  ...(["rename", "insert", "delete", "hide"] as const),
];
/** While the add-in works, a colleague mostly writes, and mostly where it draws. */
const COLLEAGUES_ACTS: readonly Act[] = [
  ...(["ours", "ours", "ours", "ours", "write", "step"] as const),
  ...(["sheet", "rename", "insert", "delete", "hide"] as const),
];

/** What is wrong after a sequence, with what was done until then; nothing wrong when nothing is lost. */
export interface Played {
  readonly wrong: readonly string[];
  readonly done: readonly string[];
}

/**
 * Plays a sequence of things that happen to a workbook, which is the same for the same seed: an officer and a colleague
 * who write, insert, rename, delete and hide, the add-in's jobs, failures in the midst of them, and saving and opening
 * again. Each saved file is judged by a reader that shares no code with the host.
 */
export async function playSequence(seed: number): Promise<Played> {
  const game = await Game.start(seed);
  try {
    for (let step = 0; step < STEPS && game.wrong.length === 0; step += 1) await game.step();
    if (game.wrong.length === 0) await game.finish();
    return { wrong: game.wrong, done: game.done };
  } finally {
    game.stop();
  }
}

class Game {
  readonly wrong: string[] = [];
  readonly done: string[] = [];
  private sheetCount = 0;

  private constructor(
    private readonly random: () => number,
    private readonly ledger: Ledger,
    private opened: OpenedWorkbook,
    private host: OfficeHost,
  ) {}

  static async start(seed: number): Promise<Game> {
    const bytes = saveXlsx(planWorkbook());
    const opened = openXlsx(bytes);
    const host = await startOffice(opened.workbook);
    return new Game(randomOf(seed), new Ledger(readSaved(bytes)), opened, host);
  }

  stop(): void {
    this.host.dispose();
  }

  /** One thing that happens. */
  async step(): Promise<void> {
    const kind = this.pick(["person", "person", "job", "job", "disturbed", "disturbed", "file"]);
    if (kind === "person") this.tell("officer", this.edit());
    else if (kind === "file") await this.reopen();
    else await this.job(kind === "disturbed");
  }

  /** At last nothing disturbs: the appendix is made and says what the plan says, and nothing lies about. */
  async finish(): Promise<void> {
    const made = await this.outcome(() => this.generate("keep-copy"));
    this.tell("at last", String(Object(made).kind ?? made));
    if (Object(made).kind !== "made") {
      this.wrong.push(`at last not made: ${String(made)}`);
      return;
    }
    const saved = await this.reopen();
    const appendix = saved.get(String(Object(made).sheetName));
    const said = [...(appendix?.values() ?? [])].join("\n");
    for (const words of this.ledger.column(PLAN, "D").slice(1)) {
      if (!said.includes(words)) this.wrong.push(`the appendix does not say "${words}"`);
    }
    const leftovers = [...saved.keys()].filter((name) => name.includes("being drawn"));
    if (leftovers.length > 0) this.wrong.push(`left behind: ${leftovers.join(", ")}`);
  }

  private pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.random() * items.length)];
    if (item === undefined) throw new Error("There is nothing to pick from.");
    return item;
  }

  private below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  private tell(who: string, what: string): void {
    this.done.push(`${who}: ${what}`);
  }

  private async reopen(): Promise<ReturnType<typeof readSaved>> {
    const bytes = this.opened.save();
    const saved = readSaved(bytes);
    this.tell("file", `saved with ${[...saved.keys()].join(", ")}`);
    this.wrong.push(...this.ledger.missingIn(saved));
    this.host.dispose();
    this.opened = openXlsx(bytes);
    this.host = await startOffice(this.opened.workbook);
    return saved;
  }

  /** A person does something, and it is noted as done. Gives it in words. */
  private edit(acts: readonly Act[] = OFFICERS_ACTS): string {
    const { workbook } = this.opened;
    const others = this.ledger
      .othersIn(workbook)
      .filter(({ visibility }) => visibility === "Visible");
    const ours = others.length === 0 ? undefined : this.pick(others).name;
    const act = this.pick(acts);
    if (ours !== undefined && act === "ours") {
      return this.write(ours, this.below(40), this.below(5));
    }
    if (ours !== undefined && act === "rename") {
      this.sheetCount += 1;
      const name = `Annex ${this.sheetCount}`;
      this.host.officer.renameSheet(ours, name);
      return `renames ${ours} to ${name}`;
    }
    if (ours !== undefined && act === "delete") {
      this.ledger.deleteSheet(workbook, ours);
      this.host.officer.deleteSheet(ours);
      return `deletes ${ours}`;
    }
    if (ours !== undefined && act === "hide") {
      this.host.officer.hideSheet(ours);
      return `hides ${ours}`;
    }
    if (act === "sheet") {
      this.sheetCount += 1;
      const name = `Notes ${this.sheetCount}`;
      this.host.officer.addSheet(name);
      this.ledger.addSheet(name);
      return this.write(name, this.below(9), this.below(4));
    }
    if (act === "insert") {
      const row = 1 + this.below(4);
      this.host.officer.insertRows(PLAN, `${row + 1}:${row + 1}`);
      this.ledger.insertRow(PLAN, row);
      return `inserts a row above row ${row + 1} of ${PLAN}`;
    }
    // What was made, what is planned; a new step has both below all others.
    const row = act === "step" ? 20 + this.below(12) : 1 + this.below(3);
    if (act === "step") this.write(PLAN, row, 1);
    return this.write(PLAN, row, 2 + this.below(2));
  }

  /** Of a merged area the first cell is the one that a person can write into. */
  private write(sheetName: string, row: number, column: number): string {
    const { workbook } = this.opened;
    const { merges } = workbook.sheets.find(({ name }) => name === sheetName) ?? { merges: [] };
    const { rowIndex, columnIndex } = mergeAt(merges, row, column) ?? areaOf(row, column);
    const words = this.ledger.newWords();
    this.ledger.write(workbook, sheetName, rowIndex, columnIndex, words);
    const address = formatArea(areaOf(rowIndex, columnIndex));
    this.host.officer.type(sheetName, address, words);
    return `writes "${words}" into ${sheetName} ${address}`;
  }

  /** The add-in does something, and where it is disturbed, a colleague writes or a request fails meanwhile. */
  private async job(isDisturbed: boolean): Promise<void> {
    const [name, run] = this.pick([
      ["generates", () => this.generate("keep-copy")],
      ["generates", () => this.generate("keep-copy")],
      ["generates", () => this.generate("keep-copy")],
      ["generates or asks", () => this.generate("ask")],
      ["lists the checks", () => makeChecksSheet({ asAt: AS_AT })],
      ["changes the layout", () => this.changeLayout()],
      ["looks", () => loadReport({ asAt: AS_AT })],
    ] as const);
    const calm = isDisturbed ? this.disturb() : () => undefined;
    const outcome = await this.outcome(run);
    calm();
    const words =
      outcome instanceof Error ? outcome.message : String(Object(outcome).kind ?? "done");
    this.tell("add-in", `${name}: ${outcome instanceof JobError ? outcome.code : words}`);
    if (outcome instanceof JobError ? !isDisturbed : outcome instanceof Error) {
      this.wrong.push(`${name}, and fails: ${String(outcome)}`);
    }
  }

  private generate(onHandEdits: "keep-copy" | "ask"): Promise<unknown> {
    return generateAppendix({ asAt: AS_AT, onHandEdits });
  }

  private async changeLayout(): Promise<void> {
    const { settings } = await loadReport({ asAt: AS_AT });
    const layout = settings.layout === "committee" ? "accessible" : "committee";
    await saveSettings({ ...settings, layout, showCharts: this.random() < 0.3 });
  }

  /** Lets something happen at one of the coming requests; the answer ends it. */
  private disturb(): () => void {
    const at = this.below(MOST_REQUESTS);
    const isColleague = this.random() < 0.5;
    const isFault = !isColleague || this.random() < 0.4;
    const answer = this.host.session.processQuery.bind(this.host.session);
    if (isFault) {
      const { name, fault, atActions } = this.pick(FAULT_KINDS);
      const place = {
        sync: this.below(MOST_REQUESTS),
        ...(atActions && this.random() < 0.6 && { action: this.below(MOST_ACTIONS) }),
      };
      this.tell("fault", `${name}, at ${JSON.stringify(place)}`);
      this.host.failAt({ ...fault, ...place });
    }
    let request = 0;
    this.host.session.processQuery = (body, options) => {
      if (isColleague && request === at) this.tell("colleague", this.edit(COLLEAGUES_ACTS));
      request += 1;
      return answer(body, options);
    };
    return () => {
      this.host.session.processQuery = answer;
      this.host.clearFaults();
    };
  }

  private outcome(job: () => Promise<unknown>): Promise<unknown> {
    return job().catch((thrown: unknown) => thrown);
  }
}
