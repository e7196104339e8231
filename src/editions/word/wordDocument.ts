import {
  AlignmentType,
  Document,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import { FONT_NAME, PALETTE } from "../../page";
import { fill } from "../../words";
import type { PaperDocument } from "../document/types";
import { wordBlocks } from "./wordBlocks";
import { colourOf, printable } from "./wordText";

/** ISO 216 in twentieths of a point: the short side and the long side. */
const SIDES = { A4: [11_906, 16_838], A3: [16_838, 23_811] } as const;
const MARGINS = { top: 850, bottom: 850, left: 794, right: 794, header: 400, footer: 400 };
/** Half points: 10 and 12 points, as on the sheet. */
const BODY_SIZE = { committee: 20, accessible: 24 } as const;

/**
 * A paper as a Word document: headings that Word's own navigation knows, tables whose heading row comes back on each page,
 * rows that are not cut, council and title at the head of each page, its number at the foot, British English throughout.
 * `Packer.toBuffer(wordDocument(document))` is the file.
 */
export function wordDocument(document: PaperDocument): Document {
  const { language, title, author, whose, layout } = document;
  const size = BODY_SIZE[layout];
  const heading = { bold: true, color: colourOf(PALETTE.accent), font: FONT_NAME };
  return new Document({
    title: printable(title),
    creator: printable(author),
    styles: {
      default: {
        document: {
          run: {
            font: FONT_NAME,
            size,
            color: colourOf(PALETTE.ink),
            language: { value: language },
          },
        },
        heading1: {
          run: { ...heading, size: 32 },
          paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
        },
        heading2: {
          run: { ...heading, size: 26 },
          paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: pageSize(document), margin: MARGINS } },
        ...(whose !== "" && { headers: { default: headerOf(whose) } }),
        footers: { default: footerOf(document) },
        children: wordBlocks(document, roomTwips(document)),
      },
    ],
  });
}

/** What a line may fill between the margins, in twentieths of a point. */
export function roomTwips({ paper, orientation }: PaperDocument): number {
  const [short, long] = SIDES[paper];
  const width = orientation === "landscape" ? long : short;
  return width - MARGINS.left - MARGINS.right;
}

/** The library turns the sides round for a landscape page. */
function pageSize({ paper, orientation }: PaperDocument) {
  const [width, height] = SIDES[paper];
  return {
    width,
    height,
    orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  };
}

function headerOf(whose: string): Header {
  return new Header({
    children: [
      new Paragraph({ alignment: AlignmentType.RIGHT, children: [quietRun(printable(whose))] }),
    ],
  });
}

function footerOf(document: PaperDocument): Footer {
  const { pageLine, asAtLine } = document;
  const [before = "", between = "", after = ""] = fill(pageLine, {
    page: GAP,
    pages: GAP,
  }).split(GAP);
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: roomTwips(document) }],
        children: [
          quietRun(printable(before), PageNumber.CURRENT),
          quietRun(printable(between), PageNumber.TOTAL_PAGES),
          quietRun(printable(`${after}\t${asAtLine}`)),
        ],
      }),
    ],
  });
}

const GAP = "\u0000";

function quietRun(text: string, ...more: (typeof PageNumber)[keyof typeof PageNumber][]): TextRun {
  return new TextRun({
    size: 18,
    color: colourOf(PALETTE.quiet),
    children: [text, ...more],
  });
}
