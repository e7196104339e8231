import type { Plan, Step } from "../../plan";
import type { StyleBook } from "../look/styleBook";
import { continuedName } from "../table/continuedName";
import { measureBlock, measureGroup } from "../table/measureBlock";
import type { Block, BlockCell, Group, OwnCell, Table, TableColumn } from "../table/types";
import { MAX_ROW_POINTS } from "../../page";
import type { MainColumn, MainColumnKey } from "./mainColumns";
import { explainedStepText, stepText } from "./stepTexts";

/** A group's text that would fill more than this share of a page is set as a text of its first row instead. */
const LONGEST_GROUP_SHARE = 0.4;

/** What the main table is made of. */
export interface MainTableInput {
  readonly plan: Plan;
  readonly mainColumns: readonly MainColumn[];
  /** The same columns on the sheet. */
  readonly columns: readonly TableColumn[];
  readonly layout: "committee" | "accessible";
  /** What the rows of a full page may fill, in points. */
  readonly pagePoints: number;
  readonly book: StyleBook;
}

/**
 * The main table: one row a step as it stands in the plan, no pairing invented. Committee: aims and targets are groups
 * beside their rows. Accessible: every row says its aim and target, and blanks are explained.
 */
export function mainTable(input: MainTableInput): Table {
  const open = new Map<MainColumnKey, Group>();
  const blocks = input.plan.steps.map((step, at) => stepBlock(input, step, at, open));
  return { columns: input.columns, blocks, mayPartAtFoot: input.layout === "committee" };
}

function stepBlock(
  input: MainTableInput,
  step: Step,
  at: number,
  open: Map<MainColumnKey, Group>,
): Block {
  const startsAim = at === 0 || step.startsAim;
  const startsTarget = startsAim || step.startsTarget;
  const cells = input.mainColumns.map(({ key }, columnIndex): BlockCell => {
    if (input.layout === "accessible") return accessibleCell(step, key, input.plan);
    if (key !== "aim" && key !== "target") return ownCell(stepText(step, key, input.plan), "blank");
    return groupCell(input, step, key, columnIndex, key === "aim" ? startsAim : startsTarget, open);
  });
  return measureBlock(cells, input.columns, input.book, {
    ruleAbove: startsAim ? "strong" : "light",
    isRest: false,
  });
}

/** The cell of an aim or target beside this row; the group that it belongs to stays open for the rows that follow. */
function groupCell(
  input: MainTableInput,
  step: Step,
  key: "aim" | "target",
  columnIndex: number,
  starts: boolean,
  open: Map<MainColumnKey, Group>,
): BlockCell {
  const current = open.get(key);
  if (!starts && current) return { kind: "group", group: current };
  const column = input.columns[columnIndex];
  const { text, style } = stepText(step, key, input.plan);
  if (!column) return ownCell({ text, style }, "blank");
  const continuedText = continuedName(text);
  const group = measureGroup({ text, continuedText, style }, column, input.book);
  const longest = Math.min(MAX_ROW_POINTS, input.pagePoints * LONGEST_GROUP_SHARE);
  if (group.heightPoints <= longest) {
    open.set(key, group);
    return { kind: "group", group };
  }
  open.set(key, measureGroup({ text: continuedText, continuedText, style }, column, input.book));
  return ownCell({ text, style }, "blank");
}

function accessibleCell(step: Step, key: MainColumnKey, plan: Plan): OwnCell {
  const isName = key === "aim" || key === "target";
  return ownCell(explainedStepText(step, key, plan), isName ? "repeat" : "mention");
}

function ownCell(
  { text, style }: Pick<OwnCell, "text" | "style">,
  whenParted: OwnCell["whenParted"],
): OwnCell {
  return { kind: "own", text, style, whenParted, isRest: false };
}
