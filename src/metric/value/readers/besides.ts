import type { Reading, Refusal, ValueReader } from "../reading";
import { noteOf, type ValueNote } from "../valueNotes";
import { amounts } from "./amounts";

const MOVED = "up|down|higher|lower|more|less|fewer|longer|shorter|faster|slower";
/** What may stand behind a level and compares it: "31,200, up 900", "£12m, 8.5% higher", "14%, up from 9% in 2010/11". */
const BESIDES: readonly RegExp[] = [
  new RegExp(
    `^(.*N.*?)(?: ,| ;| -)? (?:up|down) (?:(?:from|on|by) )?(?=.*N|last|the |a |previous).*$`,
  ),
  new RegExp(`^(.*N.*?) (?:,|;|-) .*N.* (?:${MOVED})(?: than .*)?$`),
  /^(.*N.*?)(?: ,| ;| -)? (?:beside|against|versus|vs|v|compared (?:with|to)|set against) (?:an? |the |our |its )?(?:[a-z]+ ){0,2}target(?: of .*| \(?.*N.*)?$/,
  /^(.*N.*?)(?: ,| ;| -)? (?:compared (?:with|to)|against) (?=.*N).*$/,
];

/** A level with a comparison behind it: the level counts, and the note says that more stands there. */
export const besides: ValueReader = ({ shape, numbers, around }) => {
  for (const pattern of BESIDES) {
    const level = pattern.exec(shape)?.[1];
    if (
      level === undefined ||
      /^(?:up|down|rose|fell|increased|decreased|reduced|improved)\b/.test(level)
    ) {
      continue;
    }
    const found: Reading | Refusal | undefined = amounts({ shape: level, numbers, around });
    if (!found || "refusal" in found) return found;
    const behind = shape
      .slice(level.length)
      .replace(/^ [,;-] /, "")
      .trim();
    return { ...found, notes: [...(found.notes ?? []), comparedNote(behind)] };
  }
  return undefined;
};

function comparedNote(behind: string): ValueNote {
  return /\btarget\b/.test(behind) ? noteOf("also-target") : noteOf("also-change");
}
