import type { Page } from "playwright-core";
import { ENGLISH, type PaperStatus } from "../../src/words";

/** The least that is read without effort on a photocopy, in points. */
export const LEAST_POINTS = 7.5;
/** The least contrast of ink and ground once the colour is gone (WCAG 2, AA). */
const LEAST_CONTRAST = 4.5;

/** A text that stands on a copied page. */
export interface CopiedText {
  /** From 1. */
  readonly page: number;
  readonly text: string;
  /** How large it is on the copy. */
  readonly points: number;
  /** Of its ink on its ground, both without colour: from 1 to 21. */
  readonly contrast: number;
  /** Whether colour sets it apart: a tint behind it, or a coloured ink on white that is not the headings' own. */
  readonly isTinted: boolean;
}

/** What a photocopier makes of printed pages. */
export interface Photocopy {
  readonly pageCount: number;
  readonly texts: readonly CopiedText[];
}

/** What a reader of a copy would miss. */
export type CopyFault =
  | { readonly kind: "small" | "faint" | "colour-alone"; readonly text: CopiedText }
  | {
      readonly kind: "untold";
      readonly status: PaperStatus;
      readonly told: number;
      readonly rows: number;
    };

/**
 * Photocopies the pages of the print view that is open: takes the colour out and reduces A3 to A4, on the screen as well as
 * in what is measured. The page's foot is not measured: Excel sets it in the workbook's own type, whatever we say.
 */
export async function photocopy(page: Page): Promise<Photocopy> {
  // tsx marks functions with their names by a helper of its own, which the page does not have.
  await page.evaluate("globalThis.__name = (named) => named");
  return page.evaluate(copyPages);
}

/** Runs in the page, and so may use nothing from here. */
function copyPages(): Photocopy {
  const A4_LONG_PIXELS = (841.9 * 96) / 72;
  const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const chroma = (colour: string): number => {
    const rgb = channels(colour).slice(0, 3);
    return Math.max(...rgb) - Math.min(...rgb);
  };
  const groundOf = (from: Element | null): string => {
    for (let element = from; element; element = element.parentElement) {
      const { backgroundColor } = getComputedStyle(element);
      if (channels(backgroundColor)[3] !== 0) return backgroundColor;
    }
    return "rgb(255, 255, 255)";
  };
  const papers = [...document.querySelectorAll<HTMLElement>(".paper")];
  for (const paper of papers) paper.style.filter = "grayscale(1)";
  // It stays in sight, in front of the pages.
  document.querySelector(".print-bar")?.remove();
  const texts = papers.flatMap((paper, at) => {
    const reduced = Math.min(1, A4_LONG_PIXELS / Math.max(paper.offsetWidth, paper.offsetHeight));
    const found = [...paper.querySelectorAll<HTMLElement>(".paper-rows .cell span")].flatMap(
      (span) => {
        const text = span.textContent.trim();
        if (text === "") return [];
        const { color, fontSize } = getComputedStyle(span);
        const rows = span.closest<HTMLElement>(".paper-rows");
        const scale = rows ? rows.getBoundingClientRect().width / rows.offsetWidth : 1;
        const ground = groundOf(span);
        const [light, dark] = [luminance(color), luminance(ground)].sort(
          (one, other) => other - one,
        );
        return [
          {
            page: at + 1,
            text,
            points: parseFloat(fontSize) * scale * reduced * 0.75,
            contrast: ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05),
            // The dark ground of headings, and their ink on white, set apart what is a heading, and say no status.
            isTinted: luminance(ground) > 0.5 && chroma(ground) > 8,
          },
        ];
      },
    );
    paper.style.setProperty("zoom", String(reduced));
    return found;
  });
  return { pageCount: papers.length, texts };
}

/**
 * What a reader of the copy would miss: text under 7.5 points, ink that is faint without colour, a tint that no word repeats,
 * and a status with a flag that stands on fewer rows than have it. `rows` are the plan's rows by status.
 */
export function copyFaults(
  { texts }: Photocopy,
  rows: Readonly<Partial<Record<PaperStatus, number>>>,
): CopyFault[] {
  return [
    ...texts.flatMap((text): CopyFault[] => [
      ...(text.points < LEAST_POINTS ? [{ kind: "small", text } as const] : []),
      ...(text.contrast < LEAST_CONTRAST ? [{ kind: "faint", text } as const] : []),
      ...(text.isTinted && !saysStatus(text) ? [{ kind: "colour-alone", text } as const] : []),
    ]),
    ...FLAGGED.flatMap((status): CopyFault[] => {
      const told = texts.filter((text) => isFlagged(text, status)).length;
      const wanted = rows[status] ?? 0;
      return told < wanted ? [{ kind: "untold", status, told, rows: wanted }] : [];
    }),
  ];
}

/** Statuses whose rows bear a flag; what is complete may be told by its date or by the officer's own word. */
const FLAGGED = ["overdue", "due-soon", "unclear"] as const satisfies readonly PaperStatus[];

/** The beginning of a flag, as far as it is the same on every row: "OVERDUE by". */
function flagStart(status: PaperStatus): string {
  return (ENGLISH.statuses[status].flag.split(/[{:]/)[0] ?? "").trim();
}

/** A cell with a line that begins with the flag; the name of the status alone stands in the counts. */
function isFlagged({ text }: CopiedText, status: PaperStatus): boolean {
  const start = flagStart(status);
  return (
    text !== ENGLISH.statuses[status].name &&
    text.split("\n").some((line) => line.startsWith(start))
  );
}

/** What says in words that which a tint may stand for. */
const STATUS_WORDS: readonly string[] = [
  ...Object.values(ENGLISH.statuses).map(({ name }) => name),
  ...FLAGGED.map(flagStart),
  ...Object.values(ENGLISH.since.kinds).map(({ label }) => label),
];

function saysStatus({ text }: CopiedText): boolean {
  return STATUS_WORDS.some((words) => text.includes(words));
}
