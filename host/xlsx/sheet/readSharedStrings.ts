import { parseXml } from "../xml/parseXml";
import { fileText } from "./fileText";
import { StruckRuns, type Struck } from "./struckRuns";

/** A text that cells share, and how much of it its runs strike through. */
export interface SharedText {
  readonly text: string;
  readonly struck: Struck;
}

/** The workbook's texts, by number: runs of rich text joined, readings for Japanese left out. */
export function readSharedStrings(text: string, part: string): SharedText[] {
  const strings: SharedText[] = [];
  let runs = new StruckRuns();
  let current = "";
  let inText = false;
  let inPhonetic = false;
  // Within a wording of a program's own, beside which the file gives one that everybody can read.
  let choices = 0;
  // The root's children are items, so each is opaque and told of here.
  parseXml(text, part, {
    isOpaque: () => true,
    listener: {
      open: (name, attributes) => {
        const local = name.slice(name.indexOf(":") + 1);
        if (local === "Choice") choices += 1;
        if (choices > 0) return;
        runs.open(local, attributes);
        if (local === "si") {
          current = "";
          runs = new StruckRuns();
        } else if (local === "rPh") {
          inPhonetic = true;
        } else if (local === "t") {
          inText = !inPhonetic;
        }
      },
      text: (value) => {
        if (!inText || choices > 0) return;
        current += value;
        runs.text(value);
      },
      close: (name) => {
        const local = name.slice(name.indexOf(":") + 1);
        if (local === "Choice") choices -= 1;
        if (choices > 0) return;
        if (local === "si") strings.push({ text: fileText(current), struck: runs.found });
        else if (local === "rPh") inPhonetic = false;
        else if (local === "t") inText = false;
      },
    },
  });
  return strings;
}
