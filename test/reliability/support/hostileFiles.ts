import { strToU8 } from "fflate";
import { lyingBomb, overlapping, zeroBomb } from "../../../host/test/files/bombs";
import { ODD_PLANS } from "../../../host/test/files/oddPlans";
import { inline, PLAN_PART, planParts, planRows } from "../../../host/test/files/planParts";
import { relationships, smallParts } from "../../../host/test/files/smallParts";
import { zipOf } from "../../../host/test/files/zipOf";
import { withChartSheet } from "../../../host/test/files/otherPrograms";
import {
  amongSheets,
  besideTables,
  bracketFormat,
  farFormulas,
  longFormula,
  longOther,
  longPlan,
  longTexts,
  strewn,
  withNames,
  withParts,
} from "./largeFiles";

/** A file that somebody might give to the command. */
export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** Whether an appendix must come of it, or a refusal in one line; "either" where both are right. */
  readonly expected: "made" | "refused" | "either";
  /** Takes seconds: left to `npm run prove`. */
  readonly isSlow?: boolean;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const wide = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (name: string) => (): Uint8Array =>
  Uint8Array.from([...OLE, ...new Uint8Array(2000), ...wide(name), ...new Uint8Array(600)]);

/** A billion laughs: entities of entities, ten deep. */
function laughs(): Uint8Array {
  const entities = Array.from(
    { length: 10 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  );
  const head = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${entities.join("")}]>`;
  return zipOf({ ...planParts(), [PLAN_PART]: `${head}<worksheet>&l10;</worksheet>` });
}

function withRows(rows: string): () => Uint8Array {
  return () => zipOf(planParts(planRows() + rows));
}

function withAfter(after: string): () => Uint8Array {
  return () => zipOf(planParts(planRows(), { after }));
}

const manyMerges = Array.from(
  { length: 20_000 },
  (_, at) => `<mergeCell ref="H${at * 2 + 1}:I${at * 2 + 2}"/>`,
).join("");

const manyRules = Array.from(
  { length: 5000 },
  (_, at) =>
    `<dataValidation type="whole" sqref="A${at + 1}:XFD${at + 1}"><formula1>1</formula1></dataValidation>`,
).join("");

export const HOSTILE_FILES: readonly HostileFile[] = [
  ...ODD_PLANS.map(([name, make]) => ({ name, make, expected: "made" as const })),
  refused("nothing at all", () => new Uint8Array()),
  refused("an encrypted workbook", ole("EncryptedPackage")),
  refused("an .xls file renamed", ole("Workbook")),
  refused("a CSV file renamed", () => strToU8("Aim,Target\nA,B\n")),
  refused("a web page renamed", () => strToU8("<html><table><tr><td>Aim</td></tr></table></html>")),
  refused("an .xlsb file renamed", () =>
    zipOf({
      ...smallParts(),
      "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.bin"]]),
      "xl/workbook.bin": new Uint8Array(9),
    }),
  ),
  refused("a zip bomb", () => zeroBomb(300)),
  refused("a bomb that lies about its size", lyingBomb),
  refused("parts that share their bytes", overlapping),
  refused("a billion laughs", laughs),
  {
    name: "a million rows with three cells",
    make: withRows(
      `<row r="500000">${inline("A500000", "far")}</row><row r="1048576">${inline("C1048576", "away")}</row>`,
    ),
    expected: "made",
  },
  {
    name: "a cell in the last corner",
    make: withRows(`<row r="1048576">${inline("XFD1048576", "corner")}</row>`),
    expected: "made",
  },
  {
    name: "merges and rules over the whole sheet",
    make: withAfter(
      '<mergeCells count="1"><mergeCell ref="G1:XFD1048576"/></mergeCells>' +
        '<dataValidations count="1"><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>',
    ),
    expected: "made",
  },
  {
    name: "twenty thousand merges",
    make: withAfter(`<mergeCells count="20000">${manyMerges}</mergeCells>`),
    expected: "made",
  },
  {
    name: "five thousand rules",
    make: withAfter(`<dataValidations count="5000">${manyRules}</dataValidations>`),
    expected: "made",
  },
  refused("a chart sheet that has the appendix's name", () => zipOf(withChartSheet("Appendix 1"))),
  refused("a plan of sixty thousand steps", () => longPlan(60_000)),
  refused("a plan of eleven thousand steps", () => longPlan(11_000)),
  refused("cells strewn over the whole sheet", () => strewn(1000)),
  refused("a thousand formulas without results at the far edge", () => farFormulas(1000)),
  { ...refused("ninety thousand of them", () => farFormulas(90_000)), isSlow: true },
  refused("sixteen texts of three hundred thousand characters", () => longTexts(16, 300_000)),
  {
    ...refused("a text of forty million characters", () => longTexts(1, 40_000_000)),
    isSlow: true,
  },
  refused("a formula of a million characters", () => longFormula(1_000_000)),
  refused("a number format of a hundred thousand brackets", () => bracketFormat(100_000)),
  made("a plan beside twenty thousand rows of numbers", () => longOther(20_000)),
  made("five hundred sheets", () => amongSheets(500)),
  made("five hundred tables", () => besideTables(500)),
  made("twenty thousand names", () => withNames(20_000)),
  made("four thousand parts", () => withParts(4000)),
  { ...made("five thousand sheets", () => amongSheets(5000)), isSlow: true },
  { ...made("three thousand tables", () => besideTables(3000)), isSlow: true },
  { ...made("a hundred thousand names", () => withNames(100_000)), isSlow: true },
  { ...made("nineteen thousand parts", () => withParts(19_000)), isSlow: true },
  {
    name: "cells that hold as much as they can",
    make: withRows(
      Array.from({ length: 12 }, (_, at) => {
        const row = at + 9;
        return `<row r="${row}">${inline(`B${row}`, "wording ".repeat(4000))}${inline(`D${row}`, "more ".repeat(6000))}</row>`;
      }).join(""),
    ),
    isSlow: true,
    expected: "either",
  },
];

function made(name: string, make: () => Uint8Array): HostileFile {
  return { name, make, expected: "made" };
}

function refused(name: string, make: () => Uint8Array): HostileFile {
  return { name, make, expected: "refused" };
}
