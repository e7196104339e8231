import { findingWords } from "../../checks";
import { counted } from "../../words";
import type {
  CheckResult,
  GenerateResult,
  GenerateStopped,
  MakeOwnSheetResult,
  OwnList,
} from "../types";

/** What came of a job: a first sentence, and what else is to be known; "" when nothing. */
export interface ResultWords {
  readonly head: string;
  readonly rest: string;
}

/**
 * A job's result as an officer is told it. A made appendix is "Appendix 1 was renewed: 4 pages, 28 planned steps.",
 * a stopped one "The appendix was not made." and why.
 */
export function resultWords(
  result: GenerateResult | MakeOwnSheetResult | CheckResult,
): ResultWords {
  switch (result.kind) {
    case "made":
      return { head: madeWords(result), rest: "" };
    case "edited-by-hand":
      return {
        head: `${result.sheetName} was ${result.of === "appendix" ? "edited by hand" : "written on"} since it was made.`,
        rest: "Nothing was changed.",
      };
    case "stopped":
      return stoppedWords(result);
    case "checked":
      return { head: checkedWords(result), rest: "" };
  }
}

/** Both parts as one line: "Appendix 1 was edited by hand since it was made. Nothing was changed." */
export function inOneLine({ head, rest }: ResultWords): string {
  return rest === "" ? head : `${head} ${rest}`;
}

function madeWords(made: Extract<GenerateResult | MakeOwnSheetResult, { kind: "made" }>): string {
  const was = made.isRenewal ? "renewed" : "made";
  const pages = counted(made.pages, "page");
  if (made.of !== "appendix") {
    const { findings, plan } = made.report;
    const listed: Readonly<Record<OwnList, string>> = {
      checks: counted(findings.length, "finding"),
      promises: `what was promised of ${counted(plan.steps.length, "step")}`,
      words: "words for the covering report",
      corrections: "words and sentences to be corrected",
    };
    return `${made.sheetName} was ${was}: ${listed[made.of]} on ${pages}.`;
  }
  return `${made.sheetName} was ${was}: ${pages}, ${counted(made.report.plan.summary.planned, "planned step")}.`;
}

function stoppedWords({ report, drawnBefore }: GenerateStopped): ResultWords {
  const [first] = report.stoppers;
  const more = report.stoppers.length - 1;
  const why = `${first ? findingWords(first) : ""}${more > 0 ? ` (and ${more} more)` : ""}`;
  if (drawnBefore === undefined) return { head: "The appendix was not made.", rest: why };
  return {
    head: `${drawnBefore} was drawn, but the sheets were changed meanwhile and it could not be renewed.`,
    rest: why,
  };
}

function checkedWords({ errors, warnings, infos }: CheckResult): string {
  const looks = warnings + infos;
  if (errors > 0) {
    const rest = looks > 0 ? `, and ${counted(looks, "thing")} to look at` : "";
    return `${counted(errors, "thing")} must be put right before the appendix can be made${rest}.`;
  }
  return looks > 0
    ? `Nothing stops the appendix; ${counted(looks, "thing")} to look at.`
    : "Nothing to put right.";
}
