import type { Cue } from "../words/cues";
import { correctSpelling } from "../spelling";
import { translate } from "../languages/translate";
import { putFiguresRight } from "../misread";
import { tokenise, type Token } from "../tokens";
import { unwrap } from "../unwrap";
import type { TimescaleContext } from "../types";
import { piecesOf, type DurationPiece, type Piece } from "./pieces";
import { withDistantYears } from "./distantYear";
import { withUnreadDoubts } from "./unread";
import { timesOf, type Timed } from "./times";

/** A timescale cell's words taken apart: what every shape looks at. */
export interface Phrase {
  readonly text: string;
  readonly context: TimescaleContext;
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
  /** The times that say when the step is due: neither remarks in brackets nor dates that it was moved from. */
  readonly times: readonly Timed[];
  readonly durations: readonly { readonly piece: DurationPiece; readonly index: number }[];
  readonly cues: ReadonlySet<Cue>;
}

/** Takes a phrase apart; with `keepsUnsure` as it stands where a correction would be unsure. */
export function phraseOf(text: string, context: TimescaleContext, keepsUnsure = false): Phrase {
  const written = translate(tokenise(text), keepsUnsure);
  const figured = keepsUnsure ? written : putFiguresRight(written, text);
  const tokens = unwrap(correctSpelling(figured, keepsUnsure));
  const read = withDistantYears(piecesOf(tokens, context), tokens);
  const pieces = withUnreadDoubts(read, tokens, text);
  const all = timesOf(pieces, context);
  const cues = new Set<Cue>();
  const durations: { piece: DurationPiece; index: number }[] = [];
  let index = -1;
  for (const piece of pieces) {
    index += 1;
    if (piece.kind === "cue") cues.add(piece.cue);
    if (piece.kind === "duration") durations.push({ piece, index });
  }
  return { text, context, tokens, pieces, times: withoutWeak(all), durations, cues };
}

/** A weak time counts only alone; a review in brackets only when there is nothing else. */
function withoutWeak(times: readonly Timed[]): readonly Timed[] {
  if (!times.some((time) => time.isWeak || time.isReview)) return times;
  const strong = times.filter((time) => !time.isWeak);
  const kept = strong.length > 0 ? strong : times;
  const notReview = kept.filter((time) => !time.isReview);
  return notReview.length > 0 ? notReview : kept;
}

/** Whether the phrase begins with a word of completion ("Achieved, whenever relevant"). */
export function opensComplete({ pieces }: Phrase): boolean {
  const first = pieces[0];
  return first?.kind === "cue" && first.cue === "complete";
}

/** What follows a time, marks and joining words passed over: the piece there, and what was passed. */
export function afterTime(
  phrase: Phrase,
  time: Timed,
): { piece: Piece | undefined; passed: readonly string[] } {
  const passed: string[] = [];
  for (let at = time.lastPiece + 1; at < phrase.pieces.length; at += 1) {
    const piece = phrase.pieces[at];
    const name = piece === undefined ? undefined : passName(piece);
    if (name === undefined || passed.length > 4) return { piece, passed };
    passed.push(name);
  }
  return { piece: undefined, passed };
}

const PASSED_MARKS: ReadonlySet<string> = new Set([",", "-", "(", "/", "&", "'", ":", ")", "."]);

function passName(piece: Piece): string | undefined {
  if (piece.kind === "mark") return PASSED_MARKS.has(piece.text) ? piece.text : undefined;
  if (piece.kind !== "cue") return undefined;
  return ["and", "then", "filler", "to", "until"].includes(piece.cue) ? piece.cue : undefined;
}
