import { daysInMonth, partsOf, type IsoDate, type Span } from "../calendar";

/**
 * A span that a reader found, with how EDTF writes its two ends ("2004-03" for a month, "2004-03-31" for a day).
 * `earliest` is left out where the words give an end only ("end of June 2018").
 */
export interface Stretch {
  readonly earliest?: IsoDate;
  readonly latest: IsoDate;
  readonly edtfStart: string;
  readonly edtfEnd: string;
  /** EDTF's own word for the whole where it has one that is no pair of ends: a season. */
  readonly edtfWhole?: string;
}

/** A day as a stretch. */
export function dayStretch(date: IsoDate): Stretch {
  return { earliest: date, latest: date, edtfStart: date, edtfEnd: date };
}

/** Letters of "2003" and "2003-11". */
const YEAR_LENGTH = 4;
const MONTH_LENGTH = 7;

/** A span as a stretch, its ends written as months or years where it fills them. */
export function stretchOf(span: Span): Stretch {
  const [from, to] = [partsOf(span.earliest), partsOf(span.latest)];
  const wholeMonths = from.day === 1 && to.day === daysInMonth(to.year, to.month);
  const { earliest, latest } = span;
  const wholeYears = wholeMonths && from.month === 1 && to.month === 12;
  const length = wholeYears ? YEAR_LENGTH : wholeMonths ? MONTH_LENGTH : earliest.length;
  return {
    earliest,
    latest,
    edtfStart: earliest.slice(0, length),
    edtfEnd: latest.slice(0, length),
  };
}

/** Only the end of a stretch: what "by" and "end of" leave of it. */
export function endOf(stretch: Stretch): Stretch {
  const { latest, edtfStart, edtfEnd } = stretch;
  return { latest, edtfStart, edtfEnd };
}

/** From the beginning of one stretch to the end of another. */
export function joinStretches(from: Stretch, to: Stretch): Stretch {
  const earliest = startOf(from);
  return {
    earliest,
    latest: to.latest,
    edtfStart: from.earliest === undefined ? from.latest : from.edtfStart,
    edtfEnd: to.edtfEnd,
  };
}

/** When a stretch begins; one that has only an end begins there ("from the end of June"). */
export function startOf(stretch: Stretch): IsoDate {
  return stretch.earliest ?? stretch.latest;
}

/** The EDTF string of a closed stretch: "2003-11", "2003-04/2006-03", "../2018-06" where only the end is known. */
export function edtfOf(stretch: Stretch): string {
  if (stretch.earliest === undefined) return `../${stretch.edtfEnd}`;
  if (stretch.edtfWhole !== undefined) return stretch.edtfWhole;
  const { edtfStart, edtfEnd } = stretch;
  if (edtfStart === edtfEnd) return edtfEnd;
  // Ends that lie within each other ("2024-03-31/2024-03") are written out as days.
  const start = edtfEnd.startsWith(edtfStart) ? stretch.earliest : edtfStart;
  const end = edtfStart.startsWith(edtfEnd) ? stretch.latest : edtfEnd;
  return start === end ? end : `${start}/${end}`;
}
