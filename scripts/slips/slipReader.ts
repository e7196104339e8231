import { readFileSync } from "node:fs";

/** A text that is read right as it stands. */
export interface SlipText {
  readonly text: string;
  /** Further columns of its list by their heading: "asAt". */
  readonly columns: Readonly<Record<string, string>>;
}

/** What a reader makes of a text with a slip in it. */
export type Verdict =
  | { readonly kind: "right" }
  /** Refused, or read with a doubt: nobody is misled. */
  | { readonly kind: "doubted" }
  | { readonly kind: "wrong-and-sure"; readonly isEarly: boolean; readonly words: string };

/** A reader that is tried. */
export interface SlipReader {
  readonly name: string;
  /** Its texts: those of the project's own lists and of the files named. */
  readonly texts: (files: readonly string[]) => readonly SlipText[];
  readonly judge: (text: SlipText, slipped: string) => Verdict;
  /** What is unsound in itself in what is read of any text, such as a first day after the last; undefined for nothing. */
  readonly faultIn: (text: string) => string | undefined;
}

/**
 * The texts of tab-separated files whose head line has a column of that name; other files are passed over. "⏎" is a line
 * break in the cell.
 */
export function textsOf(files: readonly string[], column: string): SlipText[] {
  return files.flatMap((file) => {
    const [head = "", ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
    const names = head.split("\t");
    const place = names.indexOf(column);
    if (place < 0) return [];
    return lines.map((line) => {
      const cells = line.split("\t");
      const columns = Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
      return { text: (cells[place] ?? "").replaceAll("⏎", "\n"), columns };
    });
  });
}
