import type { Heading } from "./assignColumns";
import { NO_EVIDENCE } from "./columnEvidence";
import { PLAN_COLUMNS, TARGETS_COLUMNS, type TargetsColumn } from "./planColumns";
import { headsRegister } from "./registers";
import type { WeighedColumns } from "./weighColumns";

const ONE_OF = TARGETS_COLUMNS.filter((part) => PLAN_COLUMNS[part].needed === "one-of");
/** Two known columns may be chance; three are a plan that lacks something. */
const FEWEST_COLUMNS = 3;
const NAMED = 60;
const OUTRIGHT = 70;
const MAYBE = 35;
/** Texts of a plan without a single known heading are long, and differ. */
const LONG_TEXT = 25;
const SHORT_ANSWER = 12;
/** Where so many columns are named by their headings, short texts will do. */
const PLAINLY_NAMED = 4;
/** Of the cells that are to tell of progress, so many tell what was done. */
const LEAST_UPDATES = 0.3;
/** Of a column of posts, so many read as such; a word alone reads half so. */
const LEAST_NAMES = 0.45;

/**
 * Whether the columns make a plan: something to report on, and at least one thing that says when or how it fares. One of
 * the two is to be named by its heading; without any known heading, long texts stand beside times and people. Beside
 * columns of a register (telephones, prices, stock) the headings must name a plan outright.
 */
export function makesPlan(weighed: WeighedColumns, headings: readonly Heading[]): boolean {
  const { target, timescale, progressMade, status, rag } = weighed;
  const others = ONE_OF.map((part) => weighed[part]).filter((part) => part !== undefined);
  if (!target || others.length === 0 || isRegister(weighed, headings)) return false;
  const isMaybe = others.some(({ heading }) => heading >= MAYBE);
  const { meanLength, distinct } = target.evidence;
  // "Granted", "Refused", "Granted" under "Decision" are answers, not what is to be done.
  const isAnswer = meanLength < SHORT_ANSWER && distinct < 0.8 && !faresOutright(weighed);
  if (target.heading >= NAMED) {
    return !isAnswer && (isMaybe || others.some(({ weight }) => weight > 30));
  }
  const count = namedCount(weighed);
  const isLong = (meanLength >= LONG_TEXT || count >= PLAINLY_NAMED) && distinct > 0.6;
  const isTimed =
    timescale !== undefined && timescale.evidence.dated + timescale.evidence.timeWords > 0.6;
  // Days that all lie behind, beside names, are those of a register: who came, and when.
  const isAhead = isTimed && (timescale.evidence.ahead > 0 || timescale.evidence.plainDates < 0.5);
  // Remarks alone say nothing; news of what was done does.
  const isTold = (progressMade?.evidence.update ?? 0) >= LEAST_UPDATES;
  if (target.heading >= MAYBE) {
    const isShaped = isMaybe && ((count >= 3 && isLong) || (count >= 4 && isTimed));
    const isHeaded = names(weighed, ["status", "rag", "percentComplete"], MAYBE);
    return faresOutright(weighed) || (isShaped && (isHeaded || isAhead || isTold));
  }
  if (!isLong || faresOutright(weighed)) return isLong;
  return (
    isTimed && (isTold || (status ?? rag ?? (isAhead ? weighed.lead : undefined)) !== undefined)
  );
}

/** Whether the headings name so much of a plan that it is one which lacks something. */
export function isPartOfPlan(weighed: WeighedColumns, headings: readonly Heading[]): boolean {
  return (
    namedCount(weighed) >= FEWEST_COLUMNS &&
    // Names, starts and references stand in every register.
    (faresOutright(weighed) || names(weighed, ["target", "progressPlanned", "measure"])) &&
    (weighed.target ?? weighed.timescale ?? weighed.aim) !== undefined &&
    !isRegister(weighed, headings)
  );
}

/** Whether the table lists people, prices, stock or bookings, and no heading of it names a plan outright. */
function isRegister(weighed: WeighedColumns, headings: readonly Heading[]): boolean {
  return (
    headings.some(headsRegister) &&
    !names(weighed, ["target"]) &&
    !names(weighed, OF_NO_REGISTER, OUTRIGHT)
  );
}

/** Parts whose names no register has: "Position" may be a post, "Remarks" stand everywhere. */
const OF_NO_REGISTER: readonly TargetsColumn[] = ["timescale", "status", "rag", "percentComplete"];

/** Whether a heading says how it fares, and its cells do not deny it: a "Position" may hold posts. */
function faresOutright(weighed: WeighedColumns): boolean {
  const { name, update } = weighed.progressMade?.evidence ?? NO_EVIDENCE;
  const isPosts = name > LEAST_NAMES && update < LEAST_UPDATES;
  return names(weighed, OF_NO_REGISTER) || (names(weighed, ["progressMade"]) && !isPosts);
}

/** Whether the heading of one of the parts names it at least so surely. */
function names(weighed: WeighedColumns, parts: readonly TargetsColumn[], least = NAMED): boolean {
  return parts.some((part) => (weighed[part]?.heading ?? 0) >= least);
}

function namedCount(weighed: WeighedColumns): number {
  return Object.values(weighed).filter(({ heading }) => heading > 0).length;
}
