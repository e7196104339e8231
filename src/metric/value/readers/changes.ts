import type { Reading, ValueReader } from "../reading";
import { noteOf, type ValueNote } from "../valueNotes";
import { amounts } from "./amounts";
import { because } from "../because";

const UP =
  "increased|rose|risen|grew|grown|gained|up|improved|increase|rise|growth|gain|improvement|higher";
const DOWN =
  "decreased|fell|fallen|dropped|declined|reduced|down|decrease|fall|drop|decline|reduction|cut|lower";
const BEFORE = new RegExp(`^(?:an? |has |have )*(?:(${UP})|(${DOWN}))(?: by| of)? (.*)$`);
const AFTER = new RegExp(
  `^(.*N.*?) (?:(${UP})|(${DOWN}))((?: (?:in|on|over|since|from|year|compared|than|against|this|per|a|of)\\b.*)?)$`,
);
const OVER_TIME =
  /^(.*N(?: [a-z%£]+){0,2}?) (?:over|in|across|within) (?:the )?(?:last |past |previous |next )?N (?:years?|months?|quarters?|weeks?)$/;
const YEARLY =
  /^(.*N %) (?:year on year|yoy|y - o - y|year - on - year|on last year|on the year|annual)$/;

/** "increased by 12.23% from 63,447 to 71,208", "1% decrease", "5% over three years": a change, not a level. */
export const changes: ValueReader = ({ shape, numbers, around }) => {
  const read = (amount: string, isDown: boolean, note: ValueNote): ReturnType<ValueReader> => {
    const found = amounts({ shape: amount, numbers, around });
    return found && !("refusal" in found) ? asChange(found, isDown, note) : found;
  };
  const before = BEFORE.exec(shape);
  if (before) {
    const tail = /^(.*?)(?: ,)? (from|to|over|since|on|compared|in|between|against) .*$/.exec(
      before[3] ?? "",
    );
    // "Increased to 95%" tells the new level and "from 61 to 46" two levels: neither is the change.
    if (/^(?:from|to)\b/.test(before[3] ?? "")) {
      return { refusal: because("levels") };
    }
    return read(tail?.[1] ?? before[3] ?? "", before[2] !== undefined, noteOf("change"));
  }
  const plain = /^(.*N (?:%|per cent|percent)) change$/.exec(shape);
  if (plain) return read(plain[1] ?? "", false, noteOf("change"));
  const after = AFTER.exec(shape);
  const isPart = /^(?:N )?(?:of|in)\b/.test(after?.[4]?.trim() ?? "");
  // "5 reductions in fees" are five; "10% reduction in waste" is a change.
  if (after && (!isPart || / (?:%|percent|per cent)$/.test(after[1] ?? ""))) {
    return read(after[1] ?? "", after[3] !== undefined, noteOf("change"));
  }
  const overTime = OVER_TIME.exec(shape) ?? YEARLY.exec(shape);
  if (overTime && / %| per cent| percent/.test(overTime[1] ?? "")) {
    return read(overTime[1] ?? "", false, noteOf("change-over-time"));
  }
  return undefined;
};

function asChange(found: Reading, isDown: boolean, note: ValueNote): Reading {
  return {
    ...found,
    number: isDown ? found.number.times(-1) : found.number,
    unit: found.unit === "percent" ? "percent change" : found.unit,
    notes: [...(found.notes ?? []), note],
  };
}
