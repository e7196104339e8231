/** office.js's names of paper sizes in the order of their numbers in files; 1 is "Letter", 9 is "A4". */
const NAMES = (
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 " +
  "Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 " +
  "EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch " +
  "EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman"
).split(" ");

/** The name for a number; "Letter" where the file says nothing (the standard's rule) or something unknown. */
export function paperName(number: string | undefined): string {
  return NAMES[Number(number ?? 1) - 1] ?? "Letter";
}

/** The number for a name, undefined for one that files do not know. `paperNumber("A4")` is 9. */
export function paperNumber(name: string): number | undefined {
  const at = NAMES.indexOf(name);
  return at < 0 ? undefined : at + 1;
}
