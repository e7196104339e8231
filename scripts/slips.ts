/**
 * `npm run slips`: how the readers bear typing and scanning slips. Makes random slips, with a seed, in phrases and
 * values that are read right as they stand, and counts how many of them are then read wrong without a doubt. Ends with
 * an error when a reader has more of those than one in a hundred.
 *
 *   npm run slips -- [--seed 1] [--count 20000] [--show 40] [--only timescales] [file.tsv …]
 *
 * Further lists are files of tab-separated lines whose first column is the phrase (timescales) or the value (values)
 * and whose head line names that column "phrase" or "value".
 */
import { parseArgs } from "node:util";
import { randomOf } from "./slips/random";
import { READERS } from "./slips/readers";
import { slipIn } from "./slips/slip";
import type { SlipReader, SlipText } from "./slips/slipReader";

const MOST_WRONG_AND_SURE = 0.01;

interface Tally {
  slips: number;
  right: number;
  doubted: number;
  wrongAndSure: number;
  early: number;
  readonly shown: string[];
}

function tallyOf(
  reader: SlipReader,
  texts: readonly SlipText[],
  { seed, count, show }: { seed: number; count: number; show: number },
): Tally {
  const random = randomOf(seed);
  const tally: Tally = { slips: 0, right: 0, doubted: 0, wrongAndSure: 0, early: 0, shown: [] };
  while (tally.slips < count) {
    const one = texts[Math.floor(random() * texts.length)];
    if (one === undefined) break;
    const slipped = slipIn(one.text, random);
    if (slipped === undefined) continue;
    tally.slips += 1;
    const verdict = reader.judge(one, slipped.text);
    if (verdict.kind === "right") {
      tally.right += 1;
    } else if (verdict.kind === "doubted") {
      tally.doubted += 1;
    } else {
      tally.wrongAndSure += 1;
      if (verdict.isEarly) tally.early += 1;
      if (tally.shown.length < show) {
        tally.shown.push(`  ${slipped.kind}: "${one.text}" as "${slipped.text}": ${verdict.words}`);
      }
    }
  }
  return tally;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: "string", default: "1" },
      count: { type: "string", default: "20000" },
      show: { type: "string", default: "20" },
      only: { type: "string" },
    },
  });
  const options = {
    seed: Number(values.seed),
    count: Number(values.count),
    show: Number(values.show),
  };
  for (const reader of READERS) {
    if (values.only !== undefined && values.only !== reader.name) continue;
    const texts = reader.texts(positionals);
    const tally = tallyOf(reader, texts, options);
    const share = tally.slips === 0 ? 0 : tally.wrongAndSure / tally.slips;
    const perCent = (part: number): string => `${((100 * part) / tally.slips).toFixed(2)} %`;
    console.log(
      `${reader.name}: ${tally.slips} slips (seed ${options.seed}) in ${texts.length} texts: ` +
        `right ${perCent(tally.right)}, doubted or unread ${perCent(tally.doubted)}, ` +
        `wrong and sure ${tally.wrongAndSure} (${perCent(tally.wrongAndSure)}), of them early ${tally.early}`,
    );
    for (const line of tally.shown) console.log(line);
    if (share > MOST_WRONG_AND_SURE) process.exitCode = 1;
  }
}

main();
