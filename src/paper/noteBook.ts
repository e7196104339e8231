import { fill, type PaperWords } from "../words";

/** Numbers the notes in the order in which they are met; the same words share a number. */
export class NoteBook {
  private readonly numbers = new Map<string, number>();
  private readonly words: PaperWords;

  constructor(words: PaperWords) {
    this.words = words;
  }

  /** Takes a note and gives its mark, "[note 1]". */
  add(words: string): string {
    const note = words.trim();
    const number = this.numbers.get(note) ?? this.numbers.size + 1;
    this.numbers.set(note, number);
    return this.mark(number);
  }

  /** Every note with its mark: "[note 1] The definition changed in 2021." */
  lines(): string[] {
    return [...this.numbers].map(([note, number]) => `${this.mark(number)} ${note}`);
  }

  private mark(number: number): string {
    return fill(this.words.note, { number: String(number) });
  }
}
