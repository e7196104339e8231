import type { ColumnEvidence } from "./columnEvidence";
import { PLAN_COLUMNS, TARGETS_COLUMNS, type TargetsColumn } from "./planColumns";
import { isOfRegister } from "./registers";
import type { TableColumn, WeighedColumns, WeighedPart } from "./weighColumns";

const ONE_OF = TARGETS_COLUMNS.filter((part) => PLAN_COLUMNS[part].needed === "one-of");
/** Parts whose headings belong to plans alone: names, starts and references stand in every register. */
const OF_A_PLAN: readonly TargetsColumn[] = [...ONE_OF, "target", "progressPlanned", "measure"];
/** Of those, parts whose names no register has: "Position" may be a post, "Remarks" stand everywhere. */
const OF_NO_REGISTER: readonly TargetsColumn[] = ["timescale", "status", "rag", "percentComplete"];
/** Two known columns may be chance; three are a plan that lacks something. */
const FEWEST_COLUMNS = 3;
const NAMED = 60;
const OUTRIGHT = 70;
const MAYBE = 35;
/** Texts of a plan without a single known heading are long, and differ. */
const LONG_TEXT = 25;
/** Of the cells that are to tell of progress, so many tell what was done. */
const LEAST_UPDATES = 0.3;
/** Of a column of posts, so many read as such; a word alone reads half so. */
const LEAST_NAMES = 0.45;

/**
 * Whether the columns make a plan: something to report on, and at least one thing that says when or how it fares. One of
 * the two is to be named by its heading; without any known heading, long texts stand beside times and people. Beside
 * columns of a register (telephones, prices, stock) the headings must name a plan outright.
 */
export function makesPlan(weighed: WeighedColumns, columns: readonly TableColumn[]): boolean {
  const { target } = weighed;
  if (!target || isRegister(weighed, columns)) return false;
  const others = ONE_OF.map((part) => weighed[part]).filter((part) => part !== undefined);
  if (others.length === 0) return false;
  const strongest = Math.max(...others.map(({ heading }) => heading));
  if (target.heading >= NAMED) {
    return strongest >= MAYBE || others.some(({ weight }) => weight > 30);
  }
  const count = Object.values(weighed).filter(({ heading }) => heading > 0).length;
  const { evidence } = target;
  const isLong = evidence.meanLength >= LONG_TEXT && evidence.distinct > 0.6;
  if (target.heading >= MAYBE) {
    if (faresOutright(weighed)) return true;
    const isShaped = (count >= 3 && isLong) || (count >= 4 && isTimed(weighed.timescale));
    return strongest >= MAYBE && isShaped && faresSomehow(weighed);
  }
  if (!isLong) return false;
  if (faresOutright(weighed)) return true;
  const isTold = weighed.status ?? weighed.rag ?? (isUpdate(weighed.progressMade) || undefined);
  const isAhead = liesAhead(weighed.timescale) && weighed.lead !== undefined;
  return isTimed(weighed.timescale) && (isTold !== undefined || isAhead);
}

/** Whether the headings name so much of a plan that it is one which lacks something. */
export function isPartOfPlan(weighed: WeighedColumns, columns: readonly TableColumn[]): boolean {
  const named = Object.values(weighed).filter(({ heading }) => heading > 0);
  return (
    named.length >= FEWEST_COLUMNS &&
    OF_A_PLAN.some(
      (part) =>
        (weighed[part]?.heading ?? 0) >= NAMED &&
        (part !== "progressMade" || !isPosts(weighed.progressMade)),
    ) &&
    (weighed.target ?? weighed.timescale ?? weighed.aim) !== undefined &&
    !isRegister(weighed, columns)
  );
}

/** Whether the table lists people, prices, stock or bookings, and no heading of it names a plan outright. */
function isRegister(weighed: WeighedColumns, columns: readonly TableColumn[]): boolean {
  const isPlain =
    (weighed.target?.heading ?? 0) >= NAMED ||
    OF_NO_REGISTER.some((part) => (weighed[part]?.heading ?? 0) >= OUTRIGHT);
  return !isPlain && columns.some(({ heading, evidence }) => isOfRegister(heading, evidence));
}

/** Whether a heading says how it fares, and its cells do not deny it: a "Position" may hold posts. */
function faresOutright(weighed: WeighedColumns): boolean {
  const isNamed = (part: TargetsColumn): boolean => (weighed[part]?.heading ?? 0) >= NAMED;
  return (
    OF_NO_REGISTER.some(isNamed) || (isNamed("progressMade") && !isPosts(weighed.progressMade))
  );
}

function isPosts(part: WeighedPart | undefined): boolean {
  if (part === undefined) return false;
  const { name, sentence, update } = part.evidence;
  return name > LEAST_NAMES && sentence + update < LEAST_UPDATES;
}

/** Where no heading says much: a status, times to come, or news of what was done; remarks alone say nothing. */
function faresSomehow({ status, rag, percentComplete, timescale, progressMade }: WeighedColumns) {
  const isHeaded = [status, rag, percentComplete].some((part) => (part?.heading ?? 0) >= MAYBE);
  return isHeaded || liesAhead(timescale) || isUpdate(progressMade);
}

function isTimed(part: WeighedPart | undefined): boolean {
  return part !== undefined && part.evidence.dated + part.evidence.timeWords > 0.6;
}

/** Days that all lie behind, beside names, are those of a register: who came, and when. */
function liesAhead(part: WeighedPart | undefined): boolean {
  return isTimed(part) && part !== undefined && (part.evidence.ahead > 0 || saysInWords(part));
}

function saysInWords({ evidence }: { readonly evidence: ColumnEvidence }): boolean {
  return evidence.plainDates < 0.5;
}

function isUpdate(part: WeighedPart | undefined): boolean {
  return part !== undefined && part.evidence.update >= LEAST_UPDATES;
}
