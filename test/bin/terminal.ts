import type { Output } from "../../bin/command/terminal";

/** A terminal that keeps what was written to it. */
export interface KeptOutput extends Output {
  readonly printed: () => string;
  readonly told: () => readonly string[];
}

export function keptOutput(): KeptOutput {
  const printed: string[] = [];
  const told: string[] = [];
  return {
    print: (text) => void printed.push(text),
    tell: (line) => void told.push(line),
    printed: () => printed.join("\n"),
    told: () => told,
  };
}
