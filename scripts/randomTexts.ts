/**
 * `npm run random-texts`: a million texts for each reader, put together at random, with a seed, from the words of its
 * own lists: none may throw, and nothing that is read may be unsound. Then texts of one word said over and over: ten
 * times the length may not take much more than ten times as long. Ends with an error when anything fails.
 *
 *   npm run random-texts -- [--seed 1] [--count 1000000] [--only metrics]
 */
import { parseArgs } from "node:util";
import { randomOf } from "./slips/random";
import { READERS } from "./slips/readers";
import type { SlipReader } from "./slips/slipReader";

/** Signs and joints that lists of right texts hardly have. */
const SIGNS = "( ) [ ] - – . , : / + ~ < > ≥ * ' \" # £ % ½ ² 0 1 12 1.5 1,234 31/03/2024 →".split(
  " ",
);
const MOST_WORDS = 9;
const SHORT = 5_000;
const LONG = 10 * SHORT;
/** Ten times the length, and three times that again for a cold start and a busy machine. */
const MOST_TIMES_LONGER = 30;
/** Below this nothing can be told of growth. */
const LEAST_MILLISECONDS = 50;
/** A word that seems slow is timed so often again, and its best times count: a busy machine is no fault. */
const TRIES = 3;
const MOST_SHOWN = 20;

function faultOf(reader: SlipReader, text: string): string | undefined {
  try {
    return reader.faultIn(text);
  } catch (error) {
    return `throws ${String(error)}`;
  }
}

function randomFaults(
  reader: SlipReader,
  words: readonly string[],
  count: number,
  seed: number,
): string[] {
  const random = randomOf(seed);
  const faults: string[] = [];
  const one = (): string => words[Math.floor(random() * words.length)] ?? "";
  for (let made = 0; made < count; made += 1) {
    const parts = Array.from({ length: Math.floor(random() * MOST_WORDS) }, one);
    const text = parts.join(random() < 0.7 ? " " : "");
    const fault = faultOf(reader, text);
    if (fault !== undefined && faults.length < MOST_SHOWN) {
      faults.push(`  ${JSON.stringify(text)} ${fault}`);
    }
  }
  return faults;
}

function slowWords(reader: SlipReader, words: readonly string[]): string[] {
  const millisecondsFor = (word: string, length: number): number => {
    const text = `${word} `.repeat(Math.ceil(length / (word.length + 1)));
    const started = performance.now();
    faultOf(reader, text);
    return performance.now() - started;
  };
  const bestOf = (word: string, length: number): number =>
    Math.min(...Array.from({ length: TRIES }, () => millisecondsFor(word, length)));
  return words.flatMap((word) => {
    const long = millisecondsFor(word, LONG);
    if (long < LEAST_MILLISECONDS) return [];
    const [short, again] = [bestOf(word, SHORT), bestOf(word, LONG)];
    return again > short * MOST_TIMES_LONGER
      ? [
          `  ${JSON.stringify(word)} over and over: ${short.toFixed(0)} ms, then ${again.toFixed(0)} ms`,
        ]
      : [];
  });
}

function main(): void {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: "1" },
      count: { type: "string", default: "1000000" },
      only: { type: "string" },
    },
  });
  for (const reader of READERS) {
    if (values.only !== undefined && values.only !== reader.name) continue;
    const words = [
      ...new Set([...reader.texts([]).flatMap(({ text }) => text.split(" ")), ...SIGNS]),
    ];
    const started = performance.now();
    const faults = randomFaults(reader, words, Number(values.count), Number(values.seed));
    const seconds = (performance.now() - started) / 1000;
    const slow = slowWords(reader, words);
    console.log(
      `${reader.name}: ${values.count} random texts of ${words.length} words in ${seconds.toFixed(0)} s, ` +
        `${faults.length} faults; ${slow.length} words whose time runs away`,
    );
    for (const line of [...faults, ...slow]) console.log(line);
    if (faults.length + slow.length > 0) process.exitCode = 1;
  }
}

main();
