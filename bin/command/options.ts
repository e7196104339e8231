import { DEFAULT_SETTINGS } from "../../src/jobs";

export type CommandName = "generate" | "check";

/** An option of a command, as node's parseArgs takes it and as --help tells it. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly short?: string;
  /** What stands behind it, "FILE.xlsx"; "" for one that stands alone. */
  readonly takes: string;
  /** What it does, and what is done without it. */
  readonly help: string;
}

const { layout, appendixName, dueSoonDays } = DEFAULT_SETTINGS;

const AS_AT: Option = {
  type: "string",
  takes: "YYYY-MM-DD",
  help: "the committee's date, for this run only; without it the date that the workbook remembers, else today",
};
const COLUMN: Option = {
  type: "string",
  multiple: true,
  takes: "NAME=HEADING",
  help: "which column is what, by its heading or its letter, for this run only: target=Recommendation, timescale=F, or none for no column; may be given again and again",
};
const SINCE: Option = {
  type: "string",
  takes: "EARLIER.xlsx",
  help: "the workbook of an earlier meeting, to say what changed since; without it what the workbook remembers",
};
const SINCE_AS_AT: Option = {
  type: "string",
  takes: "YYYY-MM-DD",
  help: "the date of that meeting; without it the newest that the earlier workbook remembers, else this report's",
};
const JSON_OUT: Option = {
  type: "boolean",
  takes: "",
  help: "print JSON for other programs, one object, or for several workbooks an object a line; without it a summary for readers",
};
const QUIET: Option = {
  type: "boolean",
  takes: "",
  help: "say nothing but what went wrong; with --json that is still printed",
};
const HELP: Option = { type: "boolean", short: "h", takes: "", help: "print this" };

/** The options of each command, in the order in which --help tells them. */
export const OPTIONS: Readonly<Record<CommandName, Readonly<Record<string, Option>>>> = {
  generate: {
    out: {
      type: "string",
      takes: "FILE.xlsx",
      help: "where the result goes, replacing what is there; without it out/ of the current folder, under the workbook's name, where only an unchanged earlier result is replaced",
    },
    format: {
      type: "string",
      takes: "xlsx,docx,html,text,pdf",
      help: "which forms to write, any of them with commas between, each beside the others under one name; without it xlsx alone; pdf needs LibreOffice",
    },
    template: {
      type: "string",
      takes: "FILE.docx",
      help: "the council's own Word document, with {{appendix}} where the appendix goes, for docx and pdf; without it a plain one",
    },
    "as-at": AS_AT,
    since: SINCE,
    "since-as-at": SINCE_AS_AT,
    layout: {
      type: "string",
      takes: "committee|accessible",
      help: `how the pages look; without it as the workbook remembers, else ${layout}`,
    },
    appendix: {
      type: "string",
      takes: "NAME",
      help: `which appendix of the workbook, by its name and its sheet's; a name that none has begins another one, which keeps the language, layout and other choices of its own that are given with it; without it the one that the workbook has at hand, else "${appendixName}"`,
    },
    "due-soon": {
      type: "string",
      takes: "DAYS",
      help: `how near is due soon; without it as the workbook remembers, else ${dueSoonDays}`,
    },
    "leave-out": {
      type: "string",
      takes: "completed|completed-before",
      help: "rows that the table does not show, all completed ones or those that were complete at the last report; they are still counted; without it as the workbook remembers, else none",
    },
    column: COLUMN,
    set: {
      type: "string",
      multiple: true,
      takes: "NAME=VALUE",
      help: "another setting, for this run only; may be given again and again",
    },
    "keep-edited": {
      type: "boolean",
      takes: "",
      help: "keep a copy of an appendix that was edited by hand; without it the result holds the new one only, and --out may not name the workbook itself",
    },
    "words-sheet": {
      type: "boolean",
      takes: "",
      help: "also put every word that the appendix says itself, in its language, on a sheet where a translator corrects it; made again it keeps the corrections, which every run uses",
    },
    "without-memory": {
      type: "boolean",
      takes: "",
      help: "let the result remember no meeting, neither this one nor earlier ones, for a copy that is published; without it this report is remembered, to say at the next what changed",
    },
    json: JSON_OUT,
    quiet: QUIET,
    help: HELP,
  },
  check: {
    "as-at": AS_AT,
    column: COLUMN,
    "max-warnings": {
      type: "string",
      takes: "NUMBER",
      help: "end with 1 when there are more warnings; without it any number may be",
    },
    sheet: {
      type: "boolean",
      takes: "",
      help: "write the findings on a sheet in a copy of the workbook; without it nothing is written",
    },
    out: { type: "string", takes: "FILE.xlsx", help: "where that copy goes; only with --sheet" },
    json: JSON_OUT,
    quiet: QUIET,
    help: HELP,
  },
};
